import type { getCompany } from '../../../functions/companies/get-company.ts'
import type { listCompanyNotes } from '../../../functions/companies/list-company-notes.ts'
import type { Output } from '../../route.ts'
import type { CustomersPage } from '../customers/outputs.ts'
import type { BulkEdit } from '../customers/selection/toast.tsx'
import type { JustDone, Task, TasksPage } from '../tasks/outputs.ts'

export type CompanyDetail = Output<typeof getCompany>

/** What the page of a company shows besides it. */
export interface CompanyExtras {
  readonly people: CustomersPage
  readonly notes: Output<typeof listCompanyNotes>
  /** The open tasks of its people. */
  readonly tasks: TasksPage
  readonly doneTasks: readonly Task[]
  /** What has just renamed it. */
  readonly edited: BulkEdit | undefined
  /** Notes are older than this one; undefined where the page shows the latest. */
  readonly before: string | undefined
  readonly done: JustDone
}
