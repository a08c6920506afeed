import type { Child } from 'hono/jsx'
import { countOf } from '../../../words/numbers.ts'

/** Texts of the list of review rows, and of what stands around it. */
export const list = {
  waiting: (count: number) => countOf(count, 'row needs review', 'rows need review'),
  waitingIn: (count: number, file: Child) => (
    <>
      {countOf(count, 'row')} of {file} {count === 1 ? 'needs' : 'need'} review
    </>
  ),
  allImports: 'Show all imports',
  download: 'Download as CSV',
  emptyTitle: 'No rows need review',
  emptyTitleOf: (file: string) => `No rows of ${file} need review`,
  empty: 'A row that an import can’t decide by itself is shown here, complete and with the reason.',
  showImports: 'Show the imports',
  showImport: 'Show the import',
  reasons: 'Reasons',
  allReasons: 'All reasons',
  byReason: 'by reason',
  rows: (count: number) => countOf(count, 'row'),
  moreValues: (count: number) => countOf(count, 'more value'),
  showRows: 'Show the rows one by one',
  noneLeft: 'No rows left here.',
  showOthers: 'Continue reviewing',
  keys: { move: 'move', open: 'open', edit: 'edit', apply: 'apply', ignore: 'ignore' },
}
