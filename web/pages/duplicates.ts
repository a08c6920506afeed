import { getDuplicate } from '../../functions/duplicates/get-duplicate.ts'
import { listDuplicates } from '../../functions/duplicates/list-duplicates.ts'
import { postponeDuplicate } from '../../functions/duplicates/postpone-duplicate.ts'
import { rejectDuplicate } from '../../functions/duplicates/reject-duplicate.ts'
import { reopenDuplicate } from '../../functions/duplicates/reopen-duplicate.ts'
import { searchAgain } from '../../functions/duplicates/search-again.ts'
import { act } from '../builders/act.ts'
import { to } from '../builders/answers.ts'
import { page } from '../builders/page.ts'
import { type FormShape, text, textList } from '../request/form-shape.ts'
import { type PageRequest, pathInput } from '../request/request.ts'
import type { Route } from '../route.ts'
import { duplicatesScreen } from '../views/duplicates/duplicates.tsx'
import { pairScreen } from '../views/duplicates/pair.tsx'
import { idNamed } from './shared.ts'

/** All that the form of a pair says, whichever of its buttons is pressed. */
const pairShape: FormShape = { survivorId: text, part: textList, 'versions.*': text, 'choices.*': text }

const pair = `/duplicates/${idNamed('firstId')}/${idNamed('secondId')}`

/** `?survivorId=…&choices.email=…`: what somebody is about to choose. */
function pairInput(request: PageRequest): Record<string, unknown> {
  const { query, params } = request
  const survivorId = query.get('survivorId') ?? undefined
  const choices = Object.fromEntries(
    [...query].filter(([name]) => name.startsWith('choices.')).map(([name, id]) => [name.slice('choices.'.length), id]),
  )
  return { ...params, choices, ...(survivorId === undefined ? {} : { survivorId }) }
}

const ofPair = { form: pairShape, input: (_: unknown, request: PageRequest) => pathInput(request) }

export const duplicateRoutes: readonly Route[] = [
  page('/duplicates', listDuplicates, duplicatesScreen),
  act('/duplicates/search-again', searchAgain, { next: () => to('/duplicates') }),
  page(pair, getDuplicate, pairScreen, pairInput),
  act(`${pair}/reject`, rejectDuplicate, { ...ofPair, next: () => to('/duplicates') }),
  act(`${pair}/postpone`, postponeDuplicate, { ...ofPair, next: () => to('/duplicates') }),
  act(`${pair}/reopen`, reopenDuplicate, {
    ...ofPair,
    next: ({ firstId, secondId }) => to(`/duplicates/${firstId}/${secondId}`),
  }),
]
