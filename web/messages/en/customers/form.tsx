import type { Child } from 'hono/jsx'
import { countOf } from '../../../words/numbers.ts'

/** Texts of the form of a customer. */
export const form = {
  addTitle: 'Add a customer',
  editTitle: (name: string) => `Edit ${name}`,
  similar: 'Similar customers',
  askAgain: 'Check again',
  notSaved: 'Nothing is saved yet.',
  add: 'Add customer',
  save: 'Save changes',
  keepAndAdd: 'Keep as typed and add',
  keepAndSave: 'Keep as typed and save',
  addAnyway: 'Add anyway',
  saveAnyway: 'Save anyway',
  questions: {
    isItThis: (count: number) => (count === 1 ? 'Is it this customer?' : `Is it one of these ${count} customers?`),
    newLooksLike: 'This looks like an existing customer. Open it, or add yours anyway.',
    changedLooksLike: 'With these changes, this looks like another existing customer.',
    isItTypedRight: 'Did you mean this?',
    field: (label: string) => `${label}: `,
    use: (suggestion: string) => `Use ${suggestion}`,
  },
  errors: {
    title: (count: number) => `${countOf(count, 'field needs', 'fields need')} fixing. Nothing was saved.`,
    field: (label: string, message: string) => `${label}: ${message}`,
    openCustomer: 'Open that customer',
  },
  conflict: {
    choose: 'Nothing of yours is saved yet. Tick what is to stay as it is now, and save.',
    same: 'It is the same as what you typed.',
    keep: (theirs: Child, mine: Child) => (
      <>
        Keep {theirs}, not {mine}
      </>
    ),
    empty: 'empty',
    hint: 'Your changes were not saved; they are still below.',
    open: 'Open the latest version',
    load: 'Load it here, without my changes',
  },
  sections: {
    name: 'Name',
    contact: 'Contact',
    company: 'Company',
    address: 'Address',
    creator: 'Creator',
    relationship: 'Relationship and notes',
    custom: 'Custom fields',
  },
  labels: {
    emailShared: 'Several people share this e-mail',
    phones: 'Further phones',
    emails: 'Further e-mails',
    addresses: 'Further addresses',
    subscribers: 'Subscribers',
    doNotContact: 'Do not contact',
  },
  hints: {
    displayName: 'Leave empty to use first and last name.',
    emailShared: 'Such as info@: other customers may have it too.',
    lines: 'One per line.',
    subscribers: 'In digits, such as 12,000.',
    tags: 'Separate with commas.',
    doNotContact: 'No import clears this.',
    externalId: 'The id of this customer in another system.',
  },
  automatic: 'Automatic',
  notKnown: 'Not known',
  yes: 'yes',
  no: 'no',
}
