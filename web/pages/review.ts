import * as z from 'zod'
import { applySuggestions } from '../../functions/review/apply-suggestions.ts'
import { chooseCustomer } from '../../functions/review/choose-customer.ts'
import { fixReviewGroup } from '../../functions/review/fix-review-group.ts'
import { FixReviewRowInput, fixReviewRow } from '../../functions/review/fix-review-row.ts'
import { getBulkFix } from '../../functions/review/get-bulk-fix.ts'
import { getReviewRow } from '../../functions/review/get-review-row.ts'
import { ignoreReviewGroup } from '../../functions/review/ignore-review-group.ts'
import { ignoreReviewRow } from '../../functions/review/ignore-review-row.ts'
import { listRepairRules } from '../../functions/review/list-repair-rules.ts'
import { listReviewGroups } from '../../functions/review/list-review-groups.ts'
import { listReviewRows } from '../../functions/review/list-review-rows.ts'
import { removeRepairRule } from '../../functions/review/remove-repair-rule.ts'
import { reopenReviewRow } from '../../functions/review/reopen-review-row.ts'
import { undoBulkFix } from '../../functions/review/undo-bulk-fix.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { parseReasonCode } from '../../shared/importing/parse-reason.ts'
import { textOf } from '../../shared/messages/text.ts'
import { act } from '../builders/act.ts'
import { to } from '../builders/answers.ts'
import { page, pageWith } from '../builders/page.ts'
import { refuseFields } from '../request/check-form.ts'
import { all, type FormShape, text, yesNo } from '../request/form-shape.ts'
import { formInput, type GivenBody } from '../request/read-form.ts'
import { type PageRequest, pathInput, queryInput } from '../request/request.ts'
import type { Answer, Output, Route } from '../route.ts'
import { bulkFixRefused, bulkFixScreen } from '../views/review/bulk-fix.tsx'
import { reviewScreen } from '../views/review/groups.tsx'
import { groupRefused, reviewRowsScreen } from '../views/review/review.tsx'
import { type ReviewFilter, reviewFilter, reviewPath } from '../views/review/review-address.ts'
import { reviewRefused, reviewRowScreen, triedRowScreen } from '../views/review/review-row-page.tsx'
import { rulesScreen } from '../views/review/rules.tsx'
import { id } from './shared.ts'

/** `?import=ID` narrows the review rows to one import. */
function reviewInput(request: PageRequest): Record<string, string> {
  const { import: importId, done: _, ...rest } = queryInput(request)
  return importId === undefined ? rest : { ...rest, importId }
}

/** What a decision about a group says. Its form has a button for either, so that both take all of it. */
const groupShape: FormShape = {
  ...all(['reason', 'value', 'rows', 'importId', 'becomes'], text),
  remember: yesNo,
}

const suggestionsShape: FormShape = all(['reason', 'rows', 'importId'], text)

function ignoreGroupInput(body: GivenBody, request: PageRequest): Record<string, unknown> {
  const { becomes: _, remember: __, ...group } = formInput(groupShape)(body, request)
  return group
}

/** The cells of a row by their places, `cells.0`, `cells.1`, …; to ignore it, its form says them too. */
const rowShape: FormShape = { 'cells.#': text }
/** What the list of review rows is narrowed to, which goes along. */
const query = ['import', 'reason', 'value']
const ofRow = { form: rowShape, query, refused: reviewRefused }

/** JSON: `{cells: [...]}`. */
function cellsInput(body: GivenBody, { params }: PageRequest): Record<string, unknown> {
  if (!(body instanceof URLSearchParams)) return { ...body, ...params }
  return { ...params, cells: readCells(body) }
}

/** A form sends every line end as two characters. */
function readCells(form: URLSearchParams): string[] {
  const said = new Map(form)
  const cells: string[] = []
  for (let i = 0; said.has(`cells.${i}`); i += 1) cells.push((said.get(`cells.${i}`) ?? '').replace(/\r\n?/g, '\n'))
  const known = new Set(cells.map((_, index) => `cells.${index}`))
  refuseFields(form.keys(), (name) => [name, known.has(name) ? undefined : textOf('forms.gap', { name })])
  return cells
}

/** Its form says the cells too, for the button that fixes it. */
const rowInput = (_: GivenBody, request: PageRequest) => pathInput(request)

/** Back to the row: there stands what has become of it. */
const afterClosing = (_: unknown, request: PageRequest): Answer =>
  to(reviewPath(reviewFilter(request), `/review/${request.params.id}`))

/** The row with what has become of it; or, with the cells as they were written, why it still waits. */
async function afterFix(
  fixed: Output<typeof fixReviewRow>,
  request: PageRequest,
  given: unknown,
  deps: Deps,
): Promise<Answer> {
  const { id, cells } = FixReviewRowInput.parse(given)
  if (fixed.kind === 'applied') return to(reviewPath(reviewFilter(request), `/review/${id}`, { became: fixed.outcome }))
  const row = await invoke(getReviewRow, { id }, deps, request.call)
  return { kind: 'screen', screen: triedRowScreen(row, cells, fixed, request), status: 422 }
}

/** The row with what has become of it, and who keeps a key of it. */
async function afterChoice(
  chosen: Output<typeof chooseCustomer>,
  request: PageRequest,
  _given: unknown,
  deps: Deps,
): Promise<Answer> {
  const id = request.params.id ?? ''
  const [kept] = chosen.kept
  const more = kept === undefined ? {} : { kept: kept.customerId }
  if (chosen.kind === 'applied')
    return to(reviewPath(reviewFilter(request), `/review/${id}`, { became: chosen.outcome, ...more }))
  const row = await invoke(getReviewRow, { id }, deps, request.call)
  return { kind: 'screen', screen: triedRowScreen(row, row.cells, chosen, request), status: 422 }
}

/** What the list goes on with: the other rows of the same import and reason; the reason falls away with its last row. */
async function listLeft({ importId, reason }: ReviewFilter, request: PageRequest, deps: Deps): Promise<ReviewFilter> {
  const { items } = await invoke(listReviewGroups, { importId, reason, limit: 1 }, deps, request.call)
  return items.length === 0 ? { importId } : { importId, reason }
}

const Decided = z.object({ reason: z.string(), importId: z.string().optional() })

/** On with the list, where the decision and its undo stand above; where somebody else was faster, with the list alone. */
async function afterBulkFix(
  { bulkFixId }: { readonly bulkFixId: string | null },
  request: PageRequest,
  given: unknown,
  deps: Deps,
): Promise<Answer> {
  const { reason, importId } = Decided.parse(given)
  const filter = await listLeft({ importId, reason: parseReasonCode(reason) }, request, deps)
  return to(reviewPath(filter, '/review', bulkFixId === null ? {} : { done: bulkFixId }))
}

/** Back to where it was undone: the list, or its own page. */
const afterUndo = ({ id }: { readonly id: string }, request: PageRequest): Answer => {
  const filter = reviewFilter(request)
  return to(
    request.query.get('on') === 'list'
      ? reviewPath(filter, '/review', { done: id })
      : reviewPath(filter, `/review/actions/${id}`),
  )
}

const isId = (text: string | null): text is string => text !== null && z.uuid().safeParse(text).success

/** The decision that one comes from, while it is known. */
async function lastDecision(request: PageRequest, deps: Deps) {
  const done = request.query.get('done')
  if (!isId(done)) return null
  return invoke(getBulkFix, { id: done }, deps, request.call).catch((error) => {
    if (error instanceof AppError && error.code === 'not-found') return null
    throw error
  })
}

export const reviewRoutes: readonly Route[] = [
  pageWith('/review', listReviewGroups, lastDecision, reviewScreen, reviewInput),
  page('/review/rows', listReviewRows, reviewRowsScreen, reviewInput),
  act('/review/fix', fixReviewGroup, { form: groupShape, next: afterBulkFix, refused: groupRefused }),
  act('/review/apply-suggestions', applySuggestions, {
    form: suggestionsShape,
    next: afterBulkFix,
    refused: groupRefused,
  }),
  act('/review/ignore', ignoreReviewGroup, {
    form: groupShape,
    input: ignoreGroupInput,
    next: afterBulkFix,
    refused: groupRefused,
  }),
  page(`/review/actions/${id}`, getBulkFix, bulkFixScreen, pathInput),
  act(`/review/actions/${id}/undo`, undoBulkFix, { query: [...query, 'on'], next: afterUndo, refused: bulkFixRefused }),
  page('/review/rules', listRepairRules, rulesScreen),
  act(`/review/rules/${id}/remove`, removeRepairRule, { next: () => to('/review/rules') }),
  page(`/review/${id}`, getReviewRow, reviewRowScreen, pathInput),
  act(`/review/${id}/fix`, fixReviewRow, { ...ofRow, input: cellsInput, next: afterFix }),
  act(`/review/${id}/choose`, chooseCustomer, { ...ofRow, form: { customerId: text }, next: afterChoice }),
  act(`/review/${id}/ignore`, ignoreReviewRow, { ...ofRow, input: rowInput, next: afterClosing }),
  act(`/review/${id}/reopen`, reopenReviewRow, { ...ofRow, form: {}, next: afterClosing }),
]
