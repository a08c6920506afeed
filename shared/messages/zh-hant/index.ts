import { checks } from '../en/checks.ts'
import { en } from '../en/index.ts'
import type { Texts } from '../text.ts'
import { advice } from './advice.ts'
import { columns } from './columns.ts'
import { bulkEdits, companies, conditions, customers, erasures, notes, tasks, views } from './customers.ts'
import { duplicates } from './duplicates.ts'
import { evidence } from './evidence.ts'
import { changedFields, fields } from './fields.ts'
import { forms } from './forms.ts'
import { imports } from './imports.ts'
import { inbox } from './inbox.ts'
import { matching } from './matching.ts'
import { moves } from './moves.ts'
import { reading } from './reading.ts'
import { reasonNames, reasons } from './reasons.ts'
import { refusals } from './refusals.ts'
import { requests } from './requests.ts'
import { review } from './review.ts'
import { system, webhooks } from './system.ts'
import { passkeys, providers, tokens, users } from './users.ts'

/** What functions say, in traditional Chinese as Hong Kong writes it. What a terminal says (`checks`) stays English. */
export const zhHant: Texts = {
  advice,
  backups: en.backups,
  bulkEdits,
  changedFields,
  checks,
  columns,
  companies,
  conditions,
  customers,
  duplicates,
  erasures,
  evidence,
  fields,
  forms,
  imports,
  inbox,
  matching,
  moves,
  notes,
  passkeys,
  providers,
  reading,
  reasonNames,
  reasons,
  refusals,
  requests,
  review,
  system,
  tasks,
  tokens,
  users,
  views,
  webhooks,
}
