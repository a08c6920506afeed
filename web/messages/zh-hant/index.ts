import { zhHant as shared } from '../../../shared/messages/zh-hant/index.ts'
import { api } from '../en/api.ts'
import type { Messages } from '../messages.ts'
import { audit } from './audit.ts'
import { columns } from './columns.tsx'
import { common } from './common.tsx'
import { companies } from './companies.ts'
import { customers } from './customers/index.ts'
import { duplicates } from './duplicates.tsx'
import { fields } from './fields.ts'
import { help } from './help.ts'
import { imports } from './imports/index.ts'
import { inbox } from './inbox.tsx'
import { notes } from './notes.tsx'
import { keys, palette } from './palette.ts'
import { review } from './review/index.ts'
import { statistics } from './statistics.tsx'
import { system } from './system.ts'
import { tasks } from './tasks.ts'
import { tokens } from './tokens.ts'
import { users } from './users/index.ts'
import { webhooks } from './webhooks.ts'
import { words } from './words/index.ts'

/** All texts of the screens in traditional Chinese, as Hong Kong writes it. What programs read (`api`) stays English. */
export const zhHant: Messages = {
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
  notes,
  palette,
  review,
  statistics,
  system,
  tasks,
  tokens,
  users,
  webhooks,
  words,
}
