import type { Messages } from '../../messages.ts'
import { columns } from './columns.ts'
import { condition } from './condition.ts'
import { country } from './country.ts'
import { detail } from './detail.tsx'
import { form } from './form.ts'
import { list } from './list.ts'
import { provenance } from './provenance.tsx'
import { selection } from './selection.ts'
import { similar } from './similar.ts'
import { views } from './views.ts'

export const customers: Messages['customers'] = {
  columns,
  condition,
  country,
  detail,
  form,
  list,
  provenance,
  selection,
  similar,
  views,
}
