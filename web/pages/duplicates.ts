import { getDuplicate } from '../../functions/duplicates/get-duplicate.ts'
import { listDuplicates } from '../../functions/duplicates/list-duplicates.ts'
import { type MergeCustomersInput, mergeCustomers } from '../../functions/duplicates/merge-customers.ts'
import { postponeDuplicate } from '../../functions/duplicates/postpone-duplicate.ts'
import { rejectDuplicate } from '../../functions/duplicates/reject-duplicate.ts'
import { reopenDuplicate } from '../../functions/duplicates/reopen-duplicate.ts'
import { searchAgain } from '../../functions/duplicates/search-again.ts'
import { unmergeCustomers } from '../../functions/duplicates/unmerge-customers.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { act } from '../builders/act.ts'
import { screen, to } from '../builders/answers.ts'
import { page } from '../builders/page.ts'
import type { Refused } from '../problem.ts'
import { type FormShape, text, textList } from '../request/form-shape.ts'
import { formInput, type GivenBody } from '../request/read-form.ts'
import { type PageRequest, pathInput } from '../request/request.ts'
import type { Answer, Route, Screen } from '../route.ts'
import { duplicatesRefused, duplicatesScreen } from '../views/duplicates/duplicates.tsx'
import { type Done, donePath, pairPath } from '../views/duplicates/outputs.ts'
import { pairRefused, pairScreen } from '../views/duplicates/pair.tsx'
import { unmergedScreen } from '../views/duplicates/unmerged.tsx'
import { id, idNamed, orNone } from './shared.ts'

const pair = `/duplicates/${idNamed('firstId')}/${idNamed('secondId')}`

/** All that the form of a pair says, whichever of its buttons is pressed. */
const pairShape: FormShape = { survivorId: text, part: textList, 'versions.*': text, 'choices.*': text }

/** `?survivorId=…&choices.email=…`: what somebody is about to choose. */
function pairInput({ query, params }: PageRequest): Record<string, unknown> {
  const survivorId = query.get('survivorId') ?? undefined
  return { ...params, choices: named(query, 'choices.'), ...(survivorId === undefined ? {} : { survivorId }) }
}

const named = (form: URLSearchParams, start: string): Record<string, string> =>
  Object.fromEntries(
    [...form].filter(([name]) => name.startsWith(start)).map(([name, value]) => [name.slice(start.length), value]),
  )

/** Those who are ticked become one with the survivor, who has what was chosen of each. */
function mergeInput(body: GivenBody, request: PageRequest): Record<string, unknown> {
  if (!(body instanceof URLSearchParams)) return formInput(pairShape)(body, request)
  const survivorId = body.get('survivorId') ?? ''
  const versions = named(body, 'versions.')
  const choices = Object.entries(named(body, 'choices.'))
  const ticked = body.getAll('part')
  const losers = Object.keys(versions).filter(
    (one) => one !== survivorId && (ticked.length === 0 || ticked.includes(one)),
  )
  return {
    survivorId,
    version: versions[survivorId],
    losers: losers.map((one) => ({
      id: one,
      version: versions[one],
      choices: choices.filter(([, side]) => side === one).map(([field]) => field),
    })),
  }
}

/** The next pair, with what was done with the one before; the list where none is left. */
async function toNext(done: Done, request: PageRequest, deps: Deps): Promise<Answer> {
  const { items } = await invoke(listDuplicates, { limit: 1 }, deps, request.call)
  const [next] = items
  return to(donePath(next === undefined ? '/duplicates' : pairPath(next), done))
}

/** The pair again, with why it was not merged; the list where it is none any more. */
async function mergeRefused(error: Refused, request: PageRequest, given: unknown, deps: Deps): Promise<Screen> {
  const { survivorId, losers } = given as Partial<MergeCustomersInput>
  const ids = { firstId: survivorId, secondId: losers?.[0]?.id }
  const again = await orNone(invoke(getDuplicate, ids, deps, request.call))
  if (again !== undefined) return pairRefused(again, request, error)
  return duplicatesRefused(await invoke(listDuplicates, {}, deps, request.call), request, error)
}

const ofPair = { form: pairShape, input: (_: unknown, request: PageRequest) => pathInput(request) }

export const duplicateRoutes: readonly Route[] = [
  page('/duplicates', listDuplicates, duplicatesScreen),
  act('/duplicates/search-again', searchAgain, { next: () => to('/duplicates?searching=yes') }),
  act('/duplicates/merge', mergeCustomers, {
    form: pairShape,
    input: mergeInput,
    next: ({ id: survivorId, merges }, request, _, deps) =>
      toNext({ merged: survivorId, merge: merges.map((merge) => merge.id) }, request, deps),
    refused: mergeRefused,
  }),
  act(`/duplicates/merges/${id}/unmerge`, unmergeCustomers, {
    next: (output, request) => screen(unmergedScreen(output, request)),
  }),
  page(pair, getDuplicate, pairScreen, pairInput),
  act(`${pair}/reject`, rejectDuplicate, {
    ...ofPair,
    next: (rejected, request, _, deps) => toNext({ rejected: pairPath(rejected) }, request, deps),
  }),
  act(`${pair}/postpone`, postponeDuplicate, {
    ...ofPair,
    next: (_, request, __, deps) => toNext({ postponed: true }, request, deps),
  }),
  act(`${pair}/reopen`, reopenDuplicate, { ...ofPair, next: (reopened) => to(pairPath(reopened)) }),
]
