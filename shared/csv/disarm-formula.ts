/** What spreadsheets take for the start of a formula, full-width forms included. */
const opensFormula = /^[=+\-@\t\r\n＝＋－＠]/
/** A sign and digits: a number or a phone number, of which a spreadsheet computes nothing. */
const plainNumber = /^[+-]?[\d\s.,]*$/

/** Whether a spreadsheet would run it, or it has become one that it wouldn't by apostrophes in front. */
function isFormula(cell: string): boolean {
  const bare = cell.replace(/^'+/, '')
  return opensFormula.test(bare) && !plainNumber.test(bare)
}

/**
 * A cell that a spreadsheet shows and does not run: `=HYPERLINK(…)` → `'=HYPERLINK(…)`. `+852 9044 1287` and `-12.5`
 * stay as they are; `+852-9044-1287`, which would be subtracted, does not. A formula that has apostrophes in front
 * already gets one more, so that `rearmFormula` gives back every cell exactly.
 */
export const disarmFormula = (cell: string): string => (isFormula(cell) ? `'${cell}` : cell)

/**
 * What `disarmFormula` was given. Only for files that Harbour has written (`isOwnHeader`): an apostrophe in anybody
 * else's file stays, since nobody knows what it meant there.
 */
export const rearmFormula = (cell: string): string => (cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell)
