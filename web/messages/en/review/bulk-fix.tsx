import type { Child } from 'hono/jsx'
import { countOf, formatCount } from '../../../words/numbers.ts'

/** Texts about what one decision for many rows has done. */
export const bulkFix = {
  fixing: (rows: number) => `Fixing ${countOf(rows, 'row')}`,
  fixed: (rows: number) => `${countOf(rows, 'row')} fixed`,
  ignored: (rows: number) => `${countOf(rows, 'row')} ignored`,
  undoing: (rows: number) => `Undoing ${countOf(rows, 'row')}`,
  undone: (rows: number) => `${countOf(rows, 'row')} undone`,
  noAddress: 'no address',
  ownSuggestion: 'the suggestion of each row',
  ignoredWhat: (what: Child) => <>{what}: ignored, also when the same file is imported again.</>,
  needReviewAgain: 'The rows need review again.',
  outcomes: {
    created: 'created',
    updated: 'updated',
    unchanged: 'unchanged: the customer has these values already',
    merged: 'merged with another of these rows',
  },
  /** After a count. */
  counted: {
    ...{ created: 'created', updated: 'updated', unchanged: 'unchanged', merged: 'merged' },
    review: 'still to review',
  },
  details: 'Details',
  stillOpen: (count: number, link: (text: string) => Child) => (
    <>{link(count === 1 ? 'still needs review' : 'still need review')}, with the reason</>
  ),
  from: (files: Child) => <>From {files}</>,
  andMore: (count: number) => `and ${formatCount(count)} more`,
  ruleActive: 'Later imports do the same automatically.',
  ruleRemoved: 'The rule made from this fix was removed.',
  showRules: 'Show auto-fix rules',
  continue: 'Continue reviewing',
  undo: (rows: number) => `Undo for ${countOf(rows, 'row')}`,
  showProgress: 'Show how far it is',
}
