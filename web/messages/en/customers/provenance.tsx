import type { Child } from 'hono/jsx'
import { formatCount } from '../../../words/numbers.ts'

/** Texts that say where a value of a customer comes from. */
export const provenance = {
  ask: (field: string) => `Where ${field} came from`,
  hint: 'Where this came from',
  titleOf: (field: string, customer: string) => `${field}, ${customer}`,
  furtherPhone: 'Further phone',
  furtherEmail: 'Further e-mail',
  furtherAddress: 'Further address',
  by: (name: Child) => <> by {name}</>,
  nobody: 'No source is known for this value.',
  entered: (by: Child, at: Child) => (
    <>
      Entered by hand{by}, {at}.
    </>
  ),
  changed: (by: Child, at: Child) => (
    <>
      Changed by hand{by}, {at}.
    </>
  ),
  merged: (by: Child, at: Child) => (
    <>
      What both had when they were merged{by}, {at}.
    </>
  ),
  cleared: (by: Child, at: Child) => (
    <>
      Cleared by hand{by}, {at}.
    </>
  ),
  inferred: 'Inferred: no cell says it. ',
  clearedByCell: 'Cleared by an empty cell. ',
  fromLine: (line: number, file: Child, by: Child, at: Child) => (
    <>
      From line {formatCount(line)} of {file}
      {by}
      {at !== null && <>, {at}</>}.
    </>
  ),
  fixed: (by: Child, at: Child, hasCells: boolean) => (
    <>
      The row needed review and was fixed{by}
      {at !== null && <>, {at}</>}
      {hasCells ? ':' : '.'}
    </>
  ),
  readAs: (rules: readonly string[]) => `Read as: ${rules.join('; ')}.`,
  fileGone: 'The cells can’t be shown any more: the file was deleted.',
  rulesChanged: 'The rules have changed since: read today, this line gives another value.',
  empty: 'empty',
}
