import {
  type CustomerField,
  type CustomerStatus,
  type CustomerType,
  customerFields,
} from '../../shared/customers/fields.ts'
import type { EmailPolicy, StepName, Via } from '../../shared/importing/import.ts'
import type { ImportState } from '../../shared/importing/import-state.ts'

export const typeLabels: Readonly<Record<CustomerType, string>> = {
  corporate: 'Corporate',
  youtube_creator: 'Creator',
  individual: 'Individual',
}

export const statusLabels: Readonly<Record<CustomerStatus, string>> = {
  lead: 'Lead',
  prospect: 'Prospect',
  active: 'Active',
  inactive: 'Inactive',
  lost: 'Lost',
}

export const policyLabels: Readonly<Record<EmailPolicy, string>> = {
  repair: 'Repair what is safe, hold the rest',
  strict: 'Hold the row, repair nothing',
  keep: 'Take the customer without the address',
}

/** What a policy does, in a sentence. */
export const policyHints: Readonly<Record<EmailPolicy, string>> = {
  repair: 'Stray spaces, mailto: and the like are taken out. What is only likely, such as gmial.com, waits for you.',
  strict: 'Any row whose address is not right as it stands waits for you.',
  keep: 'Nothing waits for its address; a bad one is kept beside the customer as it came.',
}

export const viaLabels: Readonly<Record<Via, string>> = {
  browser: 'from the browser',
  bucket: 'from the bucket',
  'command-line': 'from the command line',
  sample: 'the sample file',
  review: 'a review row, fixed',
}

export const stateLabels: Readonly<Record<ImportState, string>> = {
  planning: 'Reading the file',
  waiting: 'Waiting for its columns',
  cleaning: 'Cleaning',
  resolving: 'Deciding',
  ready: 'Waits for your look',
  applying: 'Writing',
  finishing: 'Counting',
  finished: 'Finished',
  failed: 'Failed',
  cancelled: 'Cancelled',
  undoing: 'Being undone',
  undone: 'Undone',
}

export const stepLabels: Readonly<Record<StepName, string>> = {
  plan: 'Read and cut',
  clean: 'Cleaned',
  resolve: 'Decided',
  apply: 'Written',
  finish: 'Counted',
  undo: 'Undone',
}

/** `email` → `E-mail`; a name that is no field of ours stands as it is. */
export const fieldLabel = (name: CustomerField | string): string =>
  customerFields.find((field) => field.name === name)?.label ?? name

const regions = new Intl.DisplayNames(['en'], { type: 'region', style: 'short' })

/** `HK` → `Hong Kong`; a code that Intl does not know stands as it is. */
export const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code)
