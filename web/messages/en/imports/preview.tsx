import type { Child } from 'hono/jsx'
import { formatCount } from '../../../words/numbers.ts'

/** Texts of the page that shows what an import is going to do. */
export const preview = {
  title: 'Preview',
  titleOf: (fileName: string) => `Preview of ${fileName}`,
  all: 'All',
  line: 'Line',
  customer: 'Customer',
  changes: 'What changes',
  sameAsLine: (line: number | null) => `Same customer as line ${formatCount(line ?? 0)}`,
  moreChanges: (count: number) => `and ${formatCount(count)} more`,
  suggestion: (value: Child) => <> Suggestion: {value}</>,
}
