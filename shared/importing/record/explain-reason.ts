import type { Reason } from '../import.ts'

/** A reason in people's words: its name as a heading, and what is wrong with the row. */
interface ReasonWords {
  readonly name: string
  readonly wrong: string
}

const known: Readonly<Record<string, ReasonWords>> = {
  'email.misspelt-domain': { name: 'Misspelt mail domain', wrong: 'The part after the @ looks misspelt.' },
  'email.placeholder': {
    name: 'Placeholder instead of an e-mail',
    wrong: 'The cell says that there is no address.',
  },
  'email.is-a-phone': { name: 'Phone number instead of an e-mail', wrong: 'The e-mail cell holds a phone number.' },
  'email.is-a-url': { name: 'Web address instead of an e-mail', wrong: 'The e-mail cell holds a web address.' },
  'email.several': { name: 'Several e-mails in one cell', wrong: 'The cell holds more than one address.' },
  'email.words-around': { name: 'Words around an e-mail', wrong: 'The cell holds an address and other words.' },
  'email.space-inside': { name: 'Space inside an e-mail', wrong: 'A space parts the address in two.' },
  'email.stray-dot': { name: 'Stray dot in an e-mail', wrong: 'A dot is doubled or stands at an end.' },
  'email.no-at': { name: 'E-mail without @', wrong: 'The address has no @.' },
  'email.no-top-level-domain': {
    name: 'E-mail without an ending',
    wrong: 'The domain has no ending such as .com.',
  },
  'email.no-domain': { name: 'E-mail without a domain', wrong: 'Nothing follows the @.' },
  'email.no-mailbox': { name: 'E-mail without a name', wrong: 'Nothing stands before the @.' },
  'email.too-long': { name: 'Far too long for an e-mail', wrong: 'The cell holds a whole text.' },
  'match.conflict': {
    name: 'Points at different customers',
    wrong: 'Its keys belong to different customers.',
  },
  'match.several': { name: 'Several customers match', wrong: 'More than one customer has this key.' },
  'match.different-person': {
    name: 'Same key, another person',
    wrong: 'A customer has this key, but clearly another name.',
  },
  'match.taken': {
    name: 'Belongs to another customer',
    wrong: 'Its e-mail or external id is another customer’s, and this import does not match by it.',
  },
  'mode.create-only': {
    name: 'already a customer',
    wrong: 'This customer is among the customers, and only new ones were to be created.',
  },
  'mode.update-only': {
    name: 'Not an existing customer',
    wrong: 'This customer is not among the customers, and only those in it were to be updated.',
  },
  'file.unclosed-quote': {
    name: 'Quote never closed',
    wrong: 'A quote opens in this record and is never closed.',
  },
  'file.record-too-large': {
    name: 'Too large for one record',
    wrong: 'This record is larger than 4 MB. Its beginning is shown; the whole of it is in the file that was kept.',
  },
  'file.below-the-table': {
    name: 'Below the table',
    wrong: 'This looks like a total or a note under the table, not like a customer.',
  },
  'file.header-again': { name: 'The header once more', wrong: 'This row repeats the names of the columns.' },
  'file.bad-bytes': {
    name: 'Unreadable characters',
    wrong: 'Some bytes are not characters of the file’s encoding.',
  },
}

const byKind: readonly (readonly [prefix: string, words: ReasonWords])[] = [
  ['email.', { name: 'Not an e-mail address', wrong: 'This can’t be an e-mail address.' }],
  ['match.', { name: 'Unclear who this is', wrong: 'It can’t be told which customer this is.' }],
  ['file.', { name: 'The row can’t be read', wrong: 'This part of the file can’t be read as a record.' }],
]

const unknown: ReasonWords = { name: 'Needs a look', wrong: 'A rule could not decide what to do with this row.' }

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
