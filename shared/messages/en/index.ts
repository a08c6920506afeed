import { advice } from './advice.ts'
import { checks } from './checks.ts'
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
import { backups, system, webhooks } from './system.ts'
import { passkeys, providers, tokens, users } from './users.ts'

/** What functions and the code below them say: each text a sentence, or a function of the values in it. */
export const en = {
  advice,
  backups,
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
  reading,
  reasonNames,
  reasons,
  refusals,
  requests,
  review,
  system,
  tasks,
  passkeys,
  providers,
  tokens,
  users,
  views,
  webhooks,
}
