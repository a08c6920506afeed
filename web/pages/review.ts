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
import { act } from '../builders/act.ts'
import { to } from '../builders/answers.ts'
import { page } from '../builders/page.ts'
import { readBody } from '../request/read-body.ts'
import { type PageRequest, pathInput, queryInput } from '../request/request.ts'
import type { Answer, Output, Route } from '../route.ts'
import { bulkFixRefused, bulkFixScreen } from '../views/review/bulk-fix.tsx'
import { reviewScreen } from '../views/review/groups.tsx'
import { groupRefused, reviewRowsScreen } from '../views/review/review.tsx'
import { reviewFilter, reviewPath } from '../views/review/review-address.ts'
import { reviewRefused, reviewRowScreen, triedRowScreen } from '../views/review/review-row-page.tsx'
import { rulesScreen } from '../views/review/rules.tsx'
import { id } from './shared.ts'

/** `?import=ID` narrows the review rows to one import. */
function reviewInput(request: PageRequest): Record<string, string> {
  const { import: importId, ...rest } = queryInput(request)
  return importId === undefined ? rest : { ...rest, importId }
}

/** The cells of a row by their places, `cells.0`, `cells.1`, …; a form sends every line end as two characters. JSON: `{cells: [...]}`. */
async function cellsInput(request: PageRequest): Promise<{ id: string | undefined; cells: unknown }> {
  const body = await readBody(request.raw)
  return { id: request.params.id, cells: body instanceof URLSearchParams ? readCells(body) : body.cells }
}

function readCells(form: URLSearchParams): string[] {
  const cells: string[] = []
  for (let i = 0; form.has(`cells.${i}`); i += 1) cells.push((form.get(`cells.${i}`) ?? '').replace(/\r\n?/g, '\n'))
  return cells
}

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

/** What the decision has done; where somebody else was faster, the list. */
const toBulkFix = ({ bulkFixId }: { readonly bulkFixId: string | null }): Answer =>
  to(bulkFixId === null ? '/review' : `/review/actions/${bulkFixId}`)

const toSameBulkFix = ({ id }: { readonly id: string }): Answer => to(`/review/actions/${id}`)

export const reviewRoutes: readonly Route[] = [
  page('/review', listReviewGroups, reviewScreen, reviewInput),
  page('/review/rows', listReviewRows, reviewRowsScreen, reviewInput),
  act('/review/fix', fixReviewGroup, { next: toBulkFix, refused: groupRefused }),
  act('/review/ignore', ignoreReviewGroup, { next: toBulkFix, refused: groupRefused }),
  page(`/review/actions/${id}`, getBulkFix, bulkFixScreen),
  act(`/review/actions/${id}/undo`, undoBulkFix, { input: pathInput, next: toSameBulkFix, refused: bulkFixRefused }),
  page('/review/rules', listRepairRules, rulesScreen),
  act(`/review/rules/${id}/remove`, removeRepairRule, { input: pathInput, next: () => to('/review/rules') }),
  page(`/review/${id}`, getReviewRow, reviewRowScreen, pathInput),
  act(`/review/${id}/fix`, fixReviewRow, { input: cellsInput, next: afterFix, refused: reviewRefused }),
  act(`/review/${id}/choose`, chooseCustomer, { next: afterChoice, refused: reviewRefused }),
  act(`/review/${id}/ignore`, ignoreReviewRow, { input: pathInput, next: afterClosing, refused: reviewRefused }),
  act(`/review/${id}/reopen`, reopenReviewRow, { input: pathInput, next: afterClosing, refused: reviewRefused }),
]
