import type { Child } from 'hono/jsx'
import { formatCount } from '../../../words/numbers.ts'

/** Texts of the page that shows what an import is going to do. */
export const preview = {
  titleOf: (fileName: string) => `Preview of ${fileName}`,
  all: 'All',
  line: 'Line',
  changing: 'Changes',
  anyField: 'Any field',
  show: 'Show',
  none: 'No record does that.',
  noneYet: 'None of the first few thousand records does that. “Next” looks further.',
  showCustomer: 'Show the customer',
  sameAsLine: (line: number | null) => `Same customer as line ${formatCount(line ?? 0)}`,
  moreChanges: (count: number) => `and ${formatCount(count)} more`,
  suggestion: (value: Child) => <> Suggestion: {value}</>,
}
