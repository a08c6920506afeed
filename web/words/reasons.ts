import type { Reason } from '../../shared/importing/import.ts'

/** A reason in people's words: its name as a heading, what is wrong with this row, and what to do about it. */
interface ReasonWords {
  readonly name: string
  readonly wrong: string
  readonly remedy: string
}

const mend = 'Mend the address in the file and import it again.'
const accept = 'If the suggestion is what it means, put it in the file and import it again.'

const known: Readonly<Record<string, ReasonWords>> = {
  'email.misspelt-domain': {
    name: 'Misspelt mail domain',
    wrong: 'The part after the @ looks misspelt.',
    remedy: accept,
  },
  'email.placeholder': {
    name: 'Placeholder instead of an e-mail',
    wrong: 'The cell says that there is no address.',
    remedy: 'Find the address, or import the file so that customers without one are taken.',
  },
  'email.is-a-phone': {
    name: 'Phone number instead of an e-mail',
    wrong: 'The e-mail cell holds a phone number.',
    remedy: 'Move it to the phone column and import the file again.',
  },
  'email.is-a-url': {
    name: 'Web address instead of an e-mail',
    wrong: 'The e-mail cell holds a web address.',
    remedy: 'Move it to the website column and import the file again.',
  },
  'email.several': {
    name: 'Several e-mails in one cell',
    wrong: 'The cell holds more than one address.',
    remedy: 'Leave the main one in the cell and import the file again.',
  },
  'email.words-around': {
    name: 'Words around an e-mail',
    wrong: 'The cell holds an address and other words.',
    remedy: accept,
  },
  'email.space-inside': { name: 'Space inside an e-mail', wrong: 'A space parts the address in two.', remedy: accept },
  'email.stray-dot': { name: 'Stray dot in an e-mail', wrong: 'A dot is doubled or stands at an end.', remedy: accept },
  'email.no-at': { name: 'E-mail without @', wrong: 'The address has no @.', remedy: mend },
  'email.no-top-level-domain': {
    name: 'E-mail without an ending',
    wrong: 'The domain has no ending such as .com.',
    remedy: mend,
  },
  'email.no-domain': { name: 'E-mail without a domain', wrong: 'Nothing follows the @.', remedy: mend },
  'email.no-mailbox': { name: 'E-mail without a name', wrong: 'Nothing stands before the @.', remedy: mend },
  'email.too-long': { name: 'Far too long for an e-mail', wrong: 'The cell holds a whole text.', remedy: mend },
  'match.conflict': {
    name: 'Points at different customers',
    wrong: 'Its keys belong to different customers of the book.',
    remedy: 'Find out who this is, and leave only the keys of that one in the row.',
  },
  'match.several': {
    name: 'Several customers match',
    wrong: 'More than one customer has this key.',
    remedy: 'Say which one by adding the Harbour id to the row.',
  },
  'match.different-person': {
    name: 'Same key, another person',
    wrong: 'A customer has this key, but clearly another name.',
    remedy: 'Check whose it is. A shared address needs a second key.',
  },
  'file.unclosed-quote': {
    name: 'Quote never closed',
    wrong: 'A quote opens in this record and is never closed.',
    remedy: 'Close or remove the quote in the file and import it again.',
  },
  'file.record-too-large': {
    name: 'Too large for one record',
    wrong: 'This record is larger than 4 MB. Its beginning is shown; the whole of it is in the file that was kept.',
    remedy: 'Shorten it in the file, or close a quote that was left open, and import it again.',
  },
  'file.bad-bytes': {
    name: 'Unreadable characters',
    wrong: 'Some bytes are not characters of the file’s encoding.',
    remedy: 'Save the file as UTF-8 and import it again.',
  },
}

const byKind: readonly (readonly [prefix: string, words: ReasonWords])[] = [
  ['email.', { name: 'Not an e-mail address', wrong: 'This can’t be an e-mail address.', remedy: mend }],
  [
    'match.',
    {
      name: 'Unclear who this is',
      wrong: 'It can’t be told which customer this is.',
      remedy: 'Add the Harbour id to the row and import it again.',
    },
  ],
  [
    'file.',
    {
      name: 'The row can’t be read',
      wrong: 'This part of the file can’t be read as a record.',
      remedy: 'Mend the row in the file and import it again.',
    },
  ],
]

const unknown: ReasonWords = {
  name: 'Needs a look',
  wrong: 'A rule could not decide what to do with this row.',
  remedy: 'Look at the cells, mend the row in the file and import it again.',
}

/** The words for a reason's code; a code that is new here still gets a sentence of its kind. */
export function reasonWords(code: string): ReasonWords {
  return (
    (Object.hasOwn(known, code) ? known[code] : undefined) ??
    byKind.find(([prefix]) => code.startsWith(prefix))?.[1] ??
    unknown
  )
}

/** What is wrong with one row, with what it clashes with. */
export function explainReason(reason: Reason): string {
  const { wrong } = reasonWords(reason.code)
  return reason.line === undefined ? wrong : `${wrong} It clashes with line ${reason.line.toLocaleString('en')}.`
}
