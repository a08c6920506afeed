import type * as z from 'zod'
import { getCustomer } from '../../functions/customers/get-customer.ts'
import type { UpdateCustomerInput } from '../../functions/customers/update-customer.ts'
import type { MergeCustomersInput } from '../../functions/duplicates/merge-customers.ts'
import { previewMerge } from '../../functions/duplicates/preview-merge.ts'
import { getImport } from '../../functions/imports/get-import.ts'
import type { CreateTaskInput } from '../../functions/tasks/create-task.ts'
import { getTask } from '../../functions/tasks/get-task.ts'
import type { Call } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

/**
 * Whom or what it is about, as a person knows it. Read before they are asked, so that what can't be done is refused first.
 *
 * @throws AppError as the functions do
 */
export type TellSubject<I = never> = (input: I, deps: Deps, call: Call) => Promise<string>

const tell = async (id: string, deps: Deps, call: Call): Promise<string> => {
  const { customer } = await invoke(getCustomer, { id }, deps, call)
  if (customer.deleted_at !== null) throw new AppError('state.conflict', textOf('customers.deleted'))
  return JSON.stringify([customer.called, customer.company_primary, customer.email].filter(Boolean).join(', '))
}

export const tellCustomer: TellSubject<{ readonly customerId: string }> = ({ customerId }, deps, call) =>
  tell(customerId, deps, call)

export const tellChanged: TellSubject<z.output<typeof UpdateCustomerInput>> = ({ id }, deps, call) =>
  tell(id, deps, call)

export const tellTaskOf: TellSubject<z.output<typeof CreateTaskInput>> = async ({ customerId }, deps, call) =>
  customerId === undefined ? '' : tell(customerId, deps, call)

export const tellTask: TellSubject<{ readonly id: string }> = async ({ id }, deps, call) =>
  JSON.stringify((await invoke(getTask, { id }, deps, call)).title)

export const tellImport: TellSubject<{ readonly id: string }> = async ({ id }, deps, call) => {
  const { file_name, state, outcomes, previewed_outcomes } = await invoke(getImport, { id }, deps, call)
  return JSON.stringify({ file: file_name, state, records: previewed_outcomes ?? outcomes })
}

export const tellMerge: TellSubject<MergeCustomersInput> = async (input, deps, call) => {
  const { customers } = await invoke(previewMerge, input, deps, call)
  return JSON.stringify(customers.map(({ name }) => name))
}
