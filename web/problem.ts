import { AppError, type ErrorCode } from '../shared/errors.ts'
import { en } from './messages/en/index.ts'

/** What went wrong, as it may be told. */
export interface Problem {
  readonly status: AppError['status'] | 500
  readonly code: ErrorCode | 'unexpected'
  readonly message: string
  readonly fields: Readonly<Record<string, string>>
  readonly requestId: string
}

export const noSuchPage = () => new AppError('not-found', en.common.problems.noSuchPage)

/** A bug is told as no more than the id of its request. */
export function toProblem(error: unknown, requestId: string): Problem {
  if (error instanceof AppError) {
    const { status, code, message, fields } = error
    return { status, code, message, fields, requestId }
  }
  return { status: 500, code: 'unexpected', message: en.common.problems.unexpected, fields: {}, requestId }
}
