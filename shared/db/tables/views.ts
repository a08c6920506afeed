import type { Generated } from 'kysely'
import type { Json, NullableTimestamp, Timestamp } from './columns.ts'

export interface ViewsTables {
  views: ViewsTable
  default_views: DefaultViewsTable
}

interface ViewsTable {
  id: Generated<string>
  name: string
  owner_id: string
  is_shared: Generated<boolean>
  state: Json<Readonly<Record<string, string>>>
  created_at: Timestamp
  deleted_at: NullableTimestamp
}

interface DefaultViewsTable {
  user_id: string
  view_id: string
}
