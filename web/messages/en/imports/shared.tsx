import { countOf } from '../../../words/numbers.ts'

/** Texts that several screens of imports share. */
export const shared = {
  imports: 'Imports',
  importFile: 'Import a file',
  records: (count: number) => countOf(count, 'record'),
  by: (name: string) => `by ${name}`,
  review: 'Needs review',
  outcome: 'Result',
  outcomes: 'Results',
  columns: 'Columns',
  matching: 'Matching existing customers',
  noName: 'No name',
  notSaved: 'Nothing is saved yet.',
  allCounted: 'Every record of the file is counted once.',
}
