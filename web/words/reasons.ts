import type { ReasonCode } from '../../shared/importing/reason-code.ts'

const whole = 'Write the whole address, or empty the cell to take the customer without one.'
const accept = 'If the suggestion is what it means, apply it.'

const remedies: Readonly<Record<ReasonCode, string>> = {
  'email.misspelt-domain': accept,
  'email.words-around': accept,
  'email.space-inside': accept,
  'email.stray-dot': accept,
  'email.no-at': accept,
  'email.no-top-level-domain': accept,
  'email.placeholder': 'Write the address, or empty the cell to take the customer without one.',
  'email.is-a-phone': 'Move it to the phone cell, and write the address or leave its cell empty.',
  'email.is-a-url': 'Move it to the website cell, and write the address or leave its cell empty.',
  'email.several': 'If the first is the main one, apply it; the others can go to another cell.',
  'email.no-domain': whole,
  'email.no-mailbox': whole,
  'email.not-an-address': whole,
  'email.too-long': 'Leave the address in the cell, and move the rest to another one.',
  'match.conflict': 'Say which of them it is, or leave only the keys of that one in the row.',
  'match.several': 'Say which of them it is, or give it a key that only one of them has, such as the Harbour id.',
  'match.taken': 'If it is that customer, give the row its Harbour id. Otherwise fix the cell, or empty it.',
  'mode.update-only': 'Skip it here, or import it on its own to create the customer.',
  'mode.create-only': 'Skip it here, or import it on its own to update the customer.',
  'match.different-person': 'Check whose it is, and fix the name or the key.',
  'file.unclosed-quote': 'Put each value into its cell here.',
  'file.record-too-large': 'Skip it here. Shorten it in the file, or close a quote left open, and import that again.',
  'file.bad-bytes': 'Write the characters that each � stands for.',
  'file.below-the-table': 'Skip it here, or apply it if it is a customer after all.',
  'file.header-again': 'Skip it here.',
  'reason.of-another-version': 'Fix the cells here.',
}

/** What a person can do about a row with this reason; what is wrong is said by `explainReason`. */
export const remedyOf = (code: ReasonCode): string => remedies[code]
