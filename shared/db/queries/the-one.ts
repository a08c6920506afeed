/**
 * The only row of a query that always has one.
 *
 * @throws where there is none
 */
export function theOne<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new Error('A query that always has a row has none')
  return row
}
