import { AppError, type ErrorCode } from '../shared/errors.ts'

/** What went wrong, as it may be told. */
export interface Problem {
  readonly status: AppError['status'] | 500
  readonly code: ErrorCode | 'unexpected'
  readonly message: string
  readonly fields: Readonly<Record<string, string>>
  readonly requestId: string
}

export const noSuchPage = () => new AppError('not-found', 'There is nothing at this address.')

/** A bug is told as no more than the id of its request. */
export function toProblem(error: unknown, requestId: string): Problem {
  if (error instanceof AppError) {
    const { status, code, message, fields } = error
    return { status, code, message, fields, requestId }
  }
  const message = 'Something failed on our side. Nothing of yours is lost; try again in a moment.'
  return { status: 500, code: 'unexpected', message, fields: {}, requestId }
}
