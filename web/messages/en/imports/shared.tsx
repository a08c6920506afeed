import { countOf } from '../../../words/numbers.ts'

/** Texts that several screens of imports share. */
export const shared = {
  records: (count: number) => countOf(count, 'record'),
  by: (name: string) => `by ${name}`,
  outcome: 'Result',
  outcomes: 'Results',
  columns: 'Columns',
  matching: 'Matching existing customers',
  notSaved: 'Nothing is saved yet.',
  allCounted: 'Every record of the file is counted once.',
}
