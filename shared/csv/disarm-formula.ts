/** What spreadsheets take for the start of a formula, full-width forms included. */
const opensFormula = /^[=+\-@\t\r\n＝＋－＠]/
/** A sign and digits: a number or a phone number, of which a spreadsheet computes nothing. */
const plainNumber = /^[+-]?[\d\s.,]*$/

/**
 * A cell that a spreadsheet shows and does not run: `=HYPERLINK(…)` → `'=HYPERLINK(…)`. `+852 9044 1287` and `-12.5`
 * stay as they are; `+852-9044-1287`, which would be subtracted, does not.
 */
export const disarmFormula = (cell: string): string =>
  opensFormula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell
