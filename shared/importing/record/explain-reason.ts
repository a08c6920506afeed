import type { Reason } from '../import.ts'
import type { ReasonCode } from '../reason-code.ts'

/** A reason in people's words: its name as a heading, and what is wrong with the row. */
interface ReasonWords {
  readonly name: string
  readonly wrong: string
}

const words: Readonly<Record<ReasonCode, ReasonWords>> = {
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
  'email.not-an-address': { name: 'Not an e-mail address', wrong: 'This can’t be an e-mail address.' },
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
  'reason.of-another-version': {
    name: 'Needs a look',
    wrong: 'A rule of another version of Harbour could not decide what to do with this row.',
  },
}

export const reasonWords = (code: ReasonCode): ReasonWords => words[code]

export const isReasonCode = (text: string): text is ReasonCode => Object.hasOwn(words, text)

/** What is wrong with one row, with what it clashes with. */
export function explainReason(reason: Reason): string {
  const { wrong } = reasonWords(reason.code)
  return reason.line === undefined ? wrong : `${wrong} It clashes with line ${reason.line.toLocaleString('en')}.`
}
