import { board } from './board.ts'
import { cells } from './cells.ts'
import { columns } from './columns.ts'
import { condition } from './condition.ts'
import { country } from './country.tsx'
import { detail } from './detail.tsx'
import { erasing } from './erasing.ts'
import { form } from './form.tsx'
import { list } from './list.ts'
import { panel } from './panel.ts'
import { provenance } from './provenance.tsx'
import { selection } from './selection.ts'
import { similar } from './similar.ts'
import { views } from './views.ts'

/** Texts of the customers screens. */
export const customers = {
  board,
  cells,
  columns,
  condition,
  country,
  detail,
  erasing,
  form,
  list,
  panel,
  provenance,
  selection,
  similar,
  views,
}
