import type { getCustomer } from '../../../functions/customers/get-customer.ts'
import type { listCustomers } from '../../../functions/customers/list-customers.ts'
import type { listNotes } from '../../../functions/notes/list-notes.ts'
import type { listViews } from '../../../functions/views/list-views.ts'
import type { Output } from '../../route.ts'
import type { Colleagues, JustDone, TasksPage } from '../tasks/outputs.ts'

/** One customer, as its page and its form show it. */
export type Detail = Output<typeof getCustomer>

/** A page of the list, and the view that was opened. */
export type CustomersPage = Output<typeof listCustomers> & {
  readonly view?: string | undefined
  readonly as?: 'board' | undefined
}

/** The views that somebody may open. */
export type Views = Output<typeof listViews>

/** What the page of a customer shows besides it. */
export interface CustomerExtras {
  readonly notes: Output<typeof listNotes>
  /** Its open tasks. */
  readonly tasks: TasksPage
  /** To whom a task can be given. */
  readonly colleagues: Colleagues
  readonly done: JustDone
  /** Notes are older than this one; undefined where the page shows the latest. */
  readonly before: string | undefined
  /** The note that is being edited. */
  readonly editedNote: string | undefined
  /** The note that was deleted a moment ago, and can be brought back. */
  readonly deletedNote: string | undefined
  /** Why a note could not be saved, and its text. */
  readonly refused: { readonly text: string; readonly message: string } | undefined
}
