import type { AuditTables } from './audit.ts'
import type { BulkEditsTables } from './bulk-edits.ts'
import type { CompaniesTables } from './companies.ts'
import type { CustomersTables } from './customers.ts'
import type { DuplicatesTables } from './duplicates.ts'
import type { ErasuresTables } from './erasures.ts'
import type { ImportsTables } from './imports.ts'
import type { MergingTables } from './merging.ts'
import type { NotesTables } from './notes.ts'
import type { ReviewTables } from './review.ts'
import type { StepsTables } from './steps.ts'
import type { SystemTables } from './system.ts'
import type { TasksTables } from './tasks.ts'
import type { TokensTables } from './tokens.ts'
import type { UsersTables } from './users.ts'
import type { ViewsTables } from './views.ts'
import type { WebhooksTables } from './webhooks.ts'

/** The tables as the migrations leave them. */
export interface Tables
  extends AuditTables,
    BulkEditsTables,
    CompaniesTables,
    CustomersTables,
    DuplicatesTables,
    ErasuresTables,
    ImportsTables,
    MergingTables,
    NotesTables,
    ReviewTables,
    StepsTables,
    SystemTables,
    TasksTables,
    TokensTables,
    UsersTables,
    ViewsTables,
    WebhooksTables {}
