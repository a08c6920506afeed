import { S3ServiceException } from '@aws-sdk/client-s3'
import { AppError, type ErrorCode } from '../../errors.ts'
import { type Text, textOf } from '../../messages/text.ts'

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
  const told = (code: ErrorCode, said: Text) => new AppError(code, said, { cause: error })
  if (name === 'NoSuchBucket') return noBucket(error)
  if (status === undefined || status >= 500 || status === 429 || transient.includes(name))
    return told('part.unavailable', textOf('system.storeAway'))
  if (status === 401 || status === 403) return told('part.unavailable', textOf('system.storeRefuses'))
  if (status === 404) return told('not-found', textOf('system.noObject', { key }))
  if (status === 412 || name === 'ConditionalRequestConflict')
    return told('state.conflict', textOf('system.objectChanged', { key }))
  return error
}

export const noBucket = (cause: unknown) => new AppError('part.unavailable', textOf('system.noBucket'), { cause })
