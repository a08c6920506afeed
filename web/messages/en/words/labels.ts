import { formatCount } from '../../../words/numbers.ts'

/** Names of what an import and a customer can be. */
export const labels = {
  types: { corporate: 'Corporate', youtube_creator: 'Creator', individual: 'Individual' },
  statuses: { lead: 'Lead', prospect: 'Prospect', active: 'Active', inactive: 'Inactive', lost: 'Lost' },
  outcomes: {
    created: 'created',
    updated: 'updated',
    unchanged: 'unchanged',
    merged: 'merged',
    review: 'needs review',
    skipped: 'skipped',
    blank: 'blank',
    pending: 'pending',
  },
  /** What is going to become of a record, before anything is saved; after a number too. */
  planned: {
    created: 'to create',
    updated: 'to update',
    unchanged: 'without a change',
    merged: 'to merge',
    review: 'needs review',
    skipped: 'to skip',
    blank: 'blank',
    pending: 'pending',
  },
  /** A number of records with an outcome. */
  counted: {
    created: (count: number) => `${formatCount(count)} created`,
    updated: (count: number) => `${formatCount(count)} updated`,
    unchanged: (count: number) => `${formatCount(count)} unchanged`,
    merged: (count: number) => `${formatCount(count)} merged`,
    review: (count: number) => `${formatCount(count)} ${count === 1 ? 'needs' : 'need'} review`,
    skipped: (count: number) => `${formatCount(count)} skipped`,
    blank: (count: number) => `${formatCount(count)} blank`,
    pending: (count: number) => `${formatCount(count)} pending`,
  },
  policies: {
    repair: 'Repair what is safe, review the rest',
    strict: 'Repair nothing, review every bad address',
    keep: 'Import the customer without the address',
  },
  /** What a policy does, in a sentence. */
  policyHints: {
    repair: 'Stray spaces, mailto: and the like are taken out. What is only likely, such as gmial.com, needs review.',
    strict: 'Every row whose address is not right as it stands needs review.',
    keep: 'No row needs review for its address. A bad address is saved as a custom field.',
  },
  /** Where an import came from. */
  vias: {
    browser: 'from the browser',
    bucket: 'from the file drop',
    api: 'by a program',
    'command-line': 'from the command line',
    sample: 'the sample file',
    review: 'a fixed review row',
  },
  states: {
    planning: 'Reading the file',
    waiting: 'Waiting for its columns',
    cleaning: 'Cleaning',
    resolving: 'Matching',
    ready: 'Ready to import',
    applying: 'Saving',
    finishing: 'Finishing',
    finished: 'Finished',
    failed: 'Failed',
    cancelled: 'Cancelled',
    undoing: 'Undoing',
    undone: 'Undone',
  },
  steps: {
    plan: 'Reading',
    clean: 'Cleaning',
    resolve: 'Matching',
    apply: 'Saving',
    finish: 'Done',
    undo: 'Undoing',
  },
  roles: { viewer: 'viewer', editor: 'editor', administrator: 'administrator' },
  /** Fields that no column of an import becomes. */
  fields: {
    phones: 'Further phones',
    emails: 'Further e-mails',
    addresses: 'Further addresses',
    emailShared: 'Address shared by several people',
  },
  /** What a file said where the field could not take it. */
  saidAsWell: (field: string) => `${field}, said as well`,
  asImported: (field: string) => `${field}, as in the file`,
  asImportedAgain: (field: string, number: string) => `${field}, as in the file (${number})`,
  noName: 'No name',
}
