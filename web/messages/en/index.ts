import { en as shared } from '../../../shared/messages/en/index.ts'
import { api } from './api.ts'
import { audit } from './audit.ts'
import { columns } from './columns.tsx'
import { common } from './common.tsx'
import { companies } from './companies.ts'
import { customers } from './customers/index.ts'
import { duplicates } from './duplicates.tsx'
import { fields } from './fields.ts'
import { help } from './help.ts'
import { imports } from './imports.tsx'
import { inbox } from './inbox.tsx'
import { notes } from './notes.tsx'
import { keys, palette } from './palette.ts'
import { review } from './review.tsx'
import { statistics } from './statistics.tsx'
import { system } from './system.ts'
import { tasks } from './tasks.ts'
import { tokens } from './tokens.ts'
import { users } from './users.tsx'
import { webhooks } from './webhooks.ts'
import { words } from './words/index.ts'

/** All texts of the screens: those of the views, and in `shared` what functions and the code below them say. */
export const en = {
  shared,
  api,
  audit,
  columns,
  common,
  companies,
  customers,
  duplicates,
  fields,
  help,
  imports,
  inbox,
  keys,
  palette,
  notes,
  review,
  statistics,
  system,
  tasks,
  tokens,
  users,
  webhooks,
  words,
}
