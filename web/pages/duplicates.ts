import { getDuplicate } from '../../functions/duplicates/get-duplicate.ts'
import { listDuplicates } from '../../functions/duplicates/list-duplicates.ts'
import { mergeCustomers } from '../../functions/duplicates/merge-customers.ts'
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
import { all, type FormShape, text, textList } from '../request/form-shape.ts'
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
const pairShape: FormShape = {
  ...all(['first', 'second', 'survivorId'], text),
  part: textList,
  'versions.*': text,
  'choices.*': text,
}

/** `?survivorId=…&choices.email=…&part=…`: what somebody is about to choose. */
const pairInput = ({ query, params }: PageRequest) => ({ ...params, ...chosenIn(query) })

/** What a form of a pair chooses: who stays, who is part of it, and whose value a field has, where it is not the one anyway. */
function chosenIn(form: URLSearchParams): Record<string, unknown> {
  const [survivorId, parts] = [form.get('survivorId'), form.getAll('part')]
  const choices = Object.entries(named(form, 'choices.')).filter(([, id]) => id !== '')
  return {
    choices: Object.fromEntries(choices),
    ...(survivorId === null ? {} : { survivorId }),
    ...(parts.length === 0 ? {} : { parts }),
  }
}

const named = (form: URLSearchParams, start: string): Record<string, string> =>
  Object.fromEntries(
    [...form].filter(([name]) => name.startsWith(start)).map(([name, value]) => [name.slice(start.length), value]),
  )

/** Of more than two, those who are ticked become one, the one that stays among them. */
function mergeInput(body: GivenBody, request: PageRequest): Record<string, unknown> {
  if (!(body instanceof URLSearchParams)) return formInput(pairShape)(body, request)
  const survivorId = body.get('survivorId') ?? ''
  const versions = named(body, 'versions.')
  const ids = Object.keys(versions)
  const ticked = ids.length > 2 ? body.getAll('part') : ids
  const losers = ticked.includes(survivorId) ? ids.filter((one) => one !== survivorId && ticked.includes(one)) : []
  const choices = Object.entries(named(body, 'choices.'))
  return {
    survivorId,
    version: versions[survivorId],
    losers: losers.map((one) => ({
      id: one,
      version: versions[one],
      choices: choices.filter(([, side]) => side === one).map(([field]) => field),
    })),
    again: { firstId: body.get('first'), secondId: body.get('second'), ...chosenIn(body) },
  }
}

/** The next pair, with what was done with the one before; the list where none is left. */
async function toNext(done: Done, request: PageRequest, deps: Deps): Promise<Answer> {
  const { items } = await invoke(listDuplicates, { limit: 1 }, deps, request.call)
  const [next] = items
  return to(donePath(next === undefined ? '/duplicates' : pairPath(next), done))
}

/** The pair again as it was chosen, with why it was not merged; the list where it is none any more. */
async function mergeRefused(error: Refused, request: PageRequest, given: unknown, deps: Deps): Promise<Screen> {
  const { again } = given as { readonly again?: unknown }
  const pair = await orNone(invoke(getDuplicate, again, deps, request.call))
  if (pair !== undefined) return pairRefused(pair, request, error)
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
