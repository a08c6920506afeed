import type { IncomingMessage } from 'node:http'
import { StoreError } from '../store-error.ts'

/** A request as the operations see it; the body is read through `Call.receive`. */
export interface StoreRequest {
  readonly method: string
  /** Decoded, starts with a slash, not normalised: `..` is an ordinary part of a key. */
  readonly path: string
  /** Empty when the request is for the service itself. */
  readonly bucket: string
  /** Empty when the request is for the bucket itself. */
  readonly key: string
  readonly query: URLSearchParams
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
}

const keyBytesMax = 1024

/**
 * Splits a path-style address into bucket and key.
 *
 * @throws StoreError `InvalidURI`, `KeyTooLongError`
 */
export function parseRequest(message: IncomingMessage): StoreRequest {
  const [rawPath = '', ...rawQuery] = (message.url ?? '').split('?')
  if (!rawPath.startsWith('/')) throw new StoreError('InvalidURI', 'The address must start with a slash.')
  const path = decodePercent(rawPath)
  const end = path.indexOf('/', 1)
  const bucket = end === -1 ? path.slice(1) : path.slice(1, end)
  const key = end === -1 ? '' : path.slice(end + 1)
  if (Buffer.byteLength(key) > keyBytesMax) throw new StoreError('KeyTooLongError', 'Your key is too long.')
  return {
    method: message.method ?? 'GET',
    path,
    bucket,
    key,
    query: new URLSearchParams(rawQuery.join('?')),
    headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, value?.toString()])),
  }
}

/**
 * Percent-decodes UTF-8.
 *
 * @throws StoreError `InvalidURI`
 */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new StoreError('InvalidURI', "Couldn't parse the specified URI.")
  }
}

/**
 * A whole number of a query parameter within bounds, or the fallback if it's absent.
 *
 * @throws StoreError `InvalidArgument`
 */
export function numberParameter(
  query: URLSearchParams,
  name: string,
  { fallback, min, max }: { fallback: number; min: number; max: number },
): number {
  const text = query.get(name)
  if (text === null || text === '') return fallback
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= min && value <= max))
    throw new StoreError('InvalidArgument', `Argument ${name} must be from ${min} to ${max}.`)
  return value
}
