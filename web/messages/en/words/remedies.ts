import type { ReasonCode } from '../../../../shared/importing/reason-code.ts'

const whole = 'Write the whole address, or empty the cell to import the customer without one.'
const alone =
  'Write the name alone, and what else stands there into its own cell. To keep the cell as it is, apply it unchanged.'
const accept = 'If the suggestion is right, apply it.'

/** What a person can do about a review row, by the code of its reason. */
export const remedies = {
  'email.misspelt-domain': accept,
  'email.words-around': accept,
  'email.wrong-letters': accept,
  'email.space-inside': accept,
  'email.stray-dot': accept,
  'email.no-at': accept,
  'email.no-top-level-domain': accept,
  'email.placeholder': 'Write the address, or empty the cell to import the customer without one.',
  'email.is-a-phone': 'Move it to the phone cell, and write the address or leave its cell empty.',
  'email.is-a-url': 'Move it to the website cell, and write the address or leave its cell empty.',
  'email.several': 'If the first is the main one, apply it; the others can go to another cell.',
  'email.masked': whole,
  'email.no-domain': whole,
  'email.no-mailbox': whole,
  'email.not-an-address': `If there is a suggestion and it is right, apply it. ${whole}`,
  'email.too-long': 'Leave the address in the cell, and move the rest to another one.',
  'name.is-an-email': alone,
  'name.is-a-phone': alone,
  'name.is-a-url': alone,
  'name.is-a-date': alone,
  'name.said-differently':
    'If the suggestion is right, apply it. Otherwise change the name in the other column. To keep both, apply it unchanged.',
  'name.is-a-company': 'Write who it is, or empty the cell. To keep it as it is, apply it unchanged.',
  'name.no-person': 'Write who it is, or empty the cell. To keep it as it is, apply it unchanged.',
  'name.several-people': 'Write the one who is meant. To keep both, apply it unchanged.',
  'name.maybe-title': 'If the suggestion is right, apply it. To keep the cell as it is, apply it unchanged.',
  'name.maybe-nothing': 'If it is the name, apply it unchanged. Otherwise empty the cell.',
  'name.belongs-here': 'If the suggestion is right, apply it, and take it out of the name.',
  'boolean.not-yes-or-no': 'Write yes or no.',
  'address.wrong-column':
    'Put each part of the address under its column. To keep them as they are, apply it unchanged.',
  'company.is-a-country': 'Write the company, or empty the cell. To keep it as it is, apply it unchanged.',
  'country.contradicted': 'If the suggestion is right, apply it. To keep the country as it is, apply it unchanged.',
  'postal_code.look-alike': 'If the suggestion is right, apply it. Otherwise write the whole code, or empty the cell.',
  'postal_code.zero-lost': 'If the suggestion is right, apply it. Otherwise write the whole code, or empty the cell.',
  'text.maybe-refusal':
    'If the customer must not be contacted, apply the suggestion. To import the note as it is, apply it unchanged.',
  'text.mojibake': 'If the suggestion is right, apply it. Otherwise write the text as it should be.',
  'match.conflict': 'Choose the right customer, or leave only that customer’s e-mail, id or channel in the row.',
  'match.several': 'Choose the right customer, or add something that only this customer has, such as the Harbour id.',
  'record.no-identity': 'Give it a name, a company, an e-mail, a phone or a channel, or ignore the row.',
  'record.erased': 'Whom it is about was erased: nothing is to be done.',
  'match.taken': 'If it is that customer, give the row its Harbour id. Otherwise fix the cell, or empty it.',
  'match.different-person': 'Check whose it is, and fix the name or the e-mail, id or channel.',
  'mode.update-only': 'Ignore it here, or import it on its own to create the customer.',
  'mode.create-only': 'Ignore it here, or import it on its own to update the customer.',
  'file.unclosed-quote': 'Put each value into its cell here.',
  'file.record-too-large': 'Ignore it here. Shorten it in the file, or close a quote left open, and import that again.',
  'file.cell-too-long': 'Shorten the cell here, or ignore the row.',
  'file.bad-bytes': 'Write the characters that each � stands for.',
  'file.too-few-cells': 'Put each cell under its column here, or ignore the row.',
  'file.too-many-cells': 'Put each cell under its column here, or ignore the row.',
  'file.above-the-table': 'Ignore it here, or apply it if it is a customer.',
  'file.below-the-table': 'Ignore it here, or apply it if it is a customer after all.',
  'file.header-again': 'Ignore it here.',
  'file.other-header':
    'Ignore it here. Rows below it that stand in other columns are better imported as a file of their own.',
  'file.cells-shifted': 'Put each cell under its column. To keep them as they are, apply it unchanged.',
  'email.unknown-domain': 'Write the address with the ending that it really has.',
  'reason.of-another-version': 'Fix the cells here.',
} satisfies Record<ReasonCode, string>
