import { isCrossed } from '../shared/db/is-crossed.ts'
import { AppError, type ErrorCode } from '../shared/errors.ts'
import { renderText, textOf } from '../shared/messages/text.ts'
import type { Messages } from './messages/messages.ts'

/** A request that could not be done, in the language of whoever asked. */
export interface Refused {
  readonly code: ErrorCode
  readonly message: string
  /** What a form shows beside its fields: field name → what to do. */
  readonly fields: Readonly<Record<string, string>>
  /** The customers whom it names: field name → id. */
  readonly customerIds: Readonly<Record<string, string>>
}

/** What went wrong, as it may be told. */
export interface Problem extends Omit<Refused, 'code' | 'customerIds'> {
  readonly status: AppError['status'] | 500
  readonly code: ErrorCode | 'unexpected'
  readonly requestId: string
}

export const noSuchPage = () => new AppError('not-found', textOf('requests.noPage'))

export const toRefused = ({ code, text: said, fieldTexts, customerIds }: AppError, { shared }: Messages): Refused => ({
  code,
  message: renderText(said, shared),
  fields: Object.fromEntries(Object.entries(fieldTexts).map(([name, one]) => [name, renderText(one, shared)])),
  customerIds,
})

/** An error as whoever asked is told it: who was in the way of somebody else may try again. */
export const tellable = (error: unknown): unknown =>
  isCrossed(error) ? new AppError('request.too-many', textOf('requests.busy'), { retrySeconds: 1 }) : error

/** A bug is told as no more than the id of its request. */
export function toProblem(error: unknown, requestId: string, messages: Messages): Problem {
  if (error instanceof AppError) return { ...toRefused(error, messages), status: error.status, requestId }
  return {
    status: 500,
    code: 'unexpected',
    message: messages.common.problems.unexpected,
    fields: {},
    requestId,
  }
}
