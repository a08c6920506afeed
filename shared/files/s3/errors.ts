import { S3ServiceException } from '@aws-sdk/client-s3'
import { AppError, type ErrorCode } from '../../errors.ts'

export const statusOf = (error: unknown) =>
  error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined

// A request that came to harm on its way, or met another one: made again, it may do better.
const transient = [
  'BadDigest',
  'IncompleteBody',
  'NoSuchUpload',
  'OperationAborted',
  'RequestTimeout',
  'XAmzContentSHA256Mismatch',
]

/**
 * What a store, or the way to it, says, in the product's own words. Where it takes time, or whoever runs the product,
 * to fix it, that is `part.unavailable`; a refusal that only a bug can earn is handed on as it is.
 */
export function translate(error: unknown, key: string): unknown {
  if (error instanceof AppError) return error
  const name = error instanceof Error ? error.name : ''
  const status = statusOf(error)
  const told = (code: ErrorCode, message: string) => new AppError(code, message, { cause: error })
  if (name === 'NoSuchBucket') return noBucket(error)
  if (status === undefined || status >= 500 || status === 429 || transient.includes(name))
    return told('part.unavailable', 'The file store does not answer. Try again in a moment.')
  if (status === 401 || status === 403)
    return told('part.unavailable', 'The file store refuses the keys in S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.')
  if (status === 404) return told('not-found', `The store has no object ${key}.`)
  if (status === 412 || name === 'ConditionalRequestConflict')
    return told('state.conflict', `The object ${key} has changed since it was looked at.`)
  return error
}

export const noBucket = (cause: unknown) =>
  new AppError('part.unavailable', 'The file store has no bucket of the name in S3_BUCKET.', { cause })
