import { getBulkEdit } from '../../functions/bulk-edits/get-bulk-edit.ts'
import { startBulkEdit } from '../../functions/bulk-edits/start-bulk-edit.ts'
import { getCompany } from '../../functions/companies/get-company.ts'
import { listCompanies } from '../../functions/companies/list-companies.ts'
import { listCompanyNotes } from '../../functions/companies/list-company-notes.ts'
import { listCustomers } from '../../functions/customers/list-customers.ts'
import { listTasks } from '../../functions/tasks/list-tasks.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { companyKey } from '../../shared/matching/company-key.ts'
import { act } from '../builders/act.ts'
import { to } from '../builders/answers.ts'
import { page, pageWith } from '../builders/page.ts'
import { text } from '../request/form-shape.ts'
import type { GivenBody } from '../request/read-form.ts'
import { type PageRequest, pathInput } from '../request/request.ts'
import type { Answer, Route } from '../route.ts'
import { companiesScreen } from '../views/companies/companies.tsx'
import { companyScreen } from '../views/companies/company.tsx'
import type { CompanyExtras } from '../views/companies/outputs.ts'
import { renamedHref } from '../words/customer-links.ts'
import { idIn, orNone } from './shared.ts'
import { justDoneIn } from './tasks/loaders.ts'

const key = ':key'

/** So many people stand on the page of a company; the list has all of them. */
const peopleShown = 50

/** `?before=ID`: notes that are older; `?edited=ID`: the bulk edit that has just renamed it, from `?was=KEY`. */
async function loadCompany(request: PageRequest, deps: Deps, found: Promise<unknown>): Promise<CompanyExtras> {
  // By then it is added up of whom it consists.
  await found
  const { call, params } = request
  const company = params.key ?? ''
  const [before, editedId] = [idIn(request, 'before'), idIn(request, 'edited')]
  const [people, notes, tasks, done, edited] = await Promise.all([
    invoke(listCustomers, { company, limit: peopleShown }, deps, call),
    invoke(listCompanyNotes, { key: company, before }, deps, call),
    invoke(listTasks, { company, limit: 20 }, deps, call),
    invoke(listTasks, { company, when: 'done', limit: 50 }, deps, call),
    editedId === undefined ? undefined : orNone(invoke(getBulkEdit, { id: editedId, limit: 1 }, deps, call)),
  ])
  return { people, notes, tasks, doneTasks: done.items, edited, before, done: justDoneIn(request) }
}

/** The people of a company get its new name together, by a bulk edit. */
function renameInput(body: GivenBody, { params }: PageRequest) {
  const name = body instanceof URLSearchParams ? body.get('name') : body.name
  return { filters: { company: params.key }, action: 'set-company', value: typeof name === 'string' ? name : '' }
}

/** The company as it is called now; where the name is none, all companies. */
function afterRename({ id }: { id: string }, { params }: PageRequest, given: unknown): Answer {
  const now = companyKey((given as ReturnType<typeof renameInput>).value)
  return to(now === null ? `/customers/bulk-edits/${id}` : renamedHref(now, id, params.key))
}

export const companyRoutes: readonly Route[] = [
  page('/companies', listCompanies, companiesScreen),
  pageWith(`/companies/${key}`, getCompany, loadCompany, companyScreen, pathInput),
  act(`/companies/${key}/rename`, startBulkEdit, {
    form: { name: text },
    input: renameInput,
    next: afterRename,
  }),
]
