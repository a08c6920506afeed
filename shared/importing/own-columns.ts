/**
 * Whether a column is one that we write beside the cells of a file (`harbour_line`, `harbour_fate`, `harbour_reason` …):
 * it speaks of the record and is no data of it. `harbour_id` is a customer's id, and data.
 */
export const isOwnColumn = (column: string): boolean =>
  /^harbour_(?!id$)[a-z_]+$/.test(column.normalize('NFKC').trim().toLowerCase())
