import { readSample } from '../../../functions/columns/read-sample.ts'
import { listCustomFields } from '../../../functions/customers/list-custom-fields.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { ReadChoices } from '../../../shared/csv/read-choices.ts'
import type { Deps } from '../../../shared/deps.ts'
import { AppError } from '../../../shared/errors.ts'
import { renderText } from '../../../shared/messages/text.ts'
import type { PageRequest } from '../../request/request.ts'
import type { ColumnsExtras } from '../../views/columns/columns.tsx'
import type { TriedReading } from '../../views/columns/reading.tsx'
import { readingOf } from './reading-form.ts'

/** The fields that people have made; and, where the query says how the file could be read, what would come of it. */
export async function loadColumnsExtras(request: PageRequest, deps: Deps): Promise<ColumnsExtras> {
  const [{ items }, tried] = await Promise.all([
    invoke(listCustomFields, {}, deps, request.call),
    tryReading(request, deps),
  ])
  return { customFields: items, tried }
}

async function tryReading(request: PageRequest, deps: Deps): Promise<TriedReading | undefined> {
  const parsed = ReadChoices.safeParse(readingOf(request.query))
  if (!parsed.success) return undefined
  const choices = parsed.data
  try {
    return await invoke(readSample, { id: request.params.id, choices }, deps, request.call)
  } catch (error) {
    if (error instanceof AppError && error.code === 'file.unusable')
      return { refusal: renderText(error.text, request.messages.shared), choices }
    throw error
  }
}
