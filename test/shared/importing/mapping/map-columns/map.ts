import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'

export const map = (columns: readonly string[], rows: readonly (readonly string[])[] = []) =>
  mapColumns(columns, rows).columns.map(({ field, position }) => (position === 1 ? field : `${field} ${position}`))
