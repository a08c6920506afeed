import type { Child } from 'hono/jsx'
import { countOf, formatCount } from '../../../words/numbers.ts'

/** `these 14 rows`, `this row` */
const these = (count: number) => (count === 1 ? 'this row' : `these ${formatCount(count)} rows`)

/** Texts about rows that have the same value, and about what can be done with all of them at once. */
export const group = {
  rowsSay: (count: number, value: Child) => (
    <>
      {countOf(count, 'row says', 'rows say')} {value}
    </>
  ),
  use: (answer: string, count: number) => `Use ${answer} for ${these(count)}`,
  withoutAddress: (count: number) => `Import ${these(count)} without an address`,
  ignore: (count: number) => `Ignore ${these(count)}`,
  applyAll: (count: number) => (count === 1 ? 'Accept 1 suggestion' : `Accept all ${formatCount(count)} suggestions`),
  aboutAll: 'Each row gets its own suggestion and is imported at once. You can undo all of it.',
  about: (count: number) =>
    `${count === 1 ? 'The row is' : 'The rows are'} imported at once. Nothing else changes, and you can undo it.`,
  other: 'Something else',
  remember: 'Do the same in every later import',
  rememberHint: 'you can remove this rule under Auto-fix rules',
  changeTo: (value: Child) => <>Change {value} to</>,
  useTyped: (count: number) => `Use it for ${these(count)}`,
  showRows: 'Show the rows',
}
