import type { Reason } from '../import.ts'
import type { ReasonCode } from '../reason-code.ts'

/** A reason in people's words: its name as a heading, and what is wrong with the row. */
interface ReasonWords {
  readonly name: string
  readonly wrong: string
}

const words: Readonly<Record<ReasonCode, ReasonWords>> = {
  'email.misspelt-domain': { name: 'Typo in e-mail domain', wrong: 'The part after the @ looks misspelt.' },
  'email.placeholder': {
    name: 'Placeholder instead of an e-mail',
    wrong: 'The cell says that there is no address.',
  },
  'email.is-a-phone': { name: 'Phone number instead of an e-mail', wrong: 'The e-mail cell has a phone number.' },
  'email.is-a-url': { name: 'Web address instead of an e-mail', wrong: 'The e-mail cell has a web address.' },
  'email.several': { name: 'More than one e-mail', wrong: 'The cell has more than one address.' },
  'email.words-around': { name: 'Words around an e-mail', wrong: 'The cell has an address and other words.' },
  'email.space-inside': { name: 'Space inside an e-mail', wrong: 'There is a space inside the address.' },
  'email.stray-dot': { name: 'Stray dot in an e-mail', wrong: 'A dot is doubled or at the wrong place.' },
  'email.no-at': { name: 'E-mail without @', wrong: 'The address has no @.' },
  'email.no-top-level-domain': {
    name: 'Incomplete e-mail',
    wrong: 'The domain has no ending such as .com.',
  },
  'email.no-domain': { name: 'E-mail without a domain', wrong: 'Nothing follows the @.' },
  'email.no-mailbox': { name: 'E-mail without a name', wrong: 'Nothing comes before the @.' },
  'email.not-an-address': { name: 'Not an e-mail address', wrong: 'This can’t be an e-mail address.' },
  'email.too-long': { name: 'Too long for an e-mail', wrong: 'The cell has a whole text.' },
  'match.conflict': {
    name: 'Matches different customers',
    wrong: 'Its cells match different customers.',
  },
  'match.several': { name: 'Several customers match', wrong: 'It matches more than one customer.' },
  'match.different-person': {
    name: 'Matches a different person',
    wrong:
      'A key of it is that of a customer, or of another row, that is another person: the given name, the family name, the suffix or the channel differs.',
  },
  'match.taken': {
    name: 'Belongs to another customer',
    wrong: 'Its e-mail or external id is another customer’s, and this import does not match by it.',
  },
  'mode.create-only': {
    name: 'Already a customer',
    wrong: 'This is an existing customer, and only new ones were to be created.',
  },
  'mode.update-only': {
    name: 'Not an existing customer',
    wrong: 'This is not an existing customer, and only existing ones were to be updated.',
  },
  'record.no-identity': {
    name: 'Nobody named',
    wrong: 'It has no name, company, e-mail, phone or channel by which a customer would be known.',
  },
  'file.unclosed-quote': {
    name: 'Quote never closed',
    wrong: 'A quote opens in this record and is never closed.',
  },
  'file.record-too-large': {
    name: 'Too large for one record',
    wrong: 'This record is larger than 4 MB. Its beginning is shown; all of it is in the original file.',
  },
  'file.below-the-table': {
    name: 'Below the table',
    wrong: 'This looks like a total or a note under the table, not like a customer.',
  },
  'file.header-again': { name: 'Header repeated', wrong: 'This row repeats the names of the columns.' },
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
