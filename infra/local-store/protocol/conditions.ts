import { StoreError } from '../store-error.ts'

/** What conditions are decided on: `modified` is an ISO time, `etag` has no quotes. */
export interface Version {
  readonly etag: string
  readonly modified: string
}
type Headers = Readonly<Record<string, string | undefined>>

/**
 * Conditional reads by RFC 9110, section 13.2.2: whether the reader's copy is still good (304).
 *
 * @throws StoreError `PreconditionFailed`
 */
export function isNotModified(headers: Headers, version: Version): boolean {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers
  if (
    match !== undefined ? !matches(match, version) : isModifiedSince(headers['if-unmodified-since'], version) === true
  )
    throw failed()
  if (noneMatch !== undefined) return matches(noneMatch, version)
  return isModifiedSince(headers['if-modified-since'], version) === false
}

/**
 * The x-amz-copy-source-if-* headers.
 *
 * @throws StoreError `PreconditionFailed`, also where a GET would say 304
 */
export function checkCopySource(headers: Headers, version: Version): void {
  const names = ['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since']
  const conditions = Object.fromEntries(names.map((name) => [name, headers[`x-amz-copy-source-${name}`]]))
  if (isNotModified(conditions, version)) throw failed()
}

/**
 * If-Match and If-None-Match of a write, against what is there now (undefined: nothing).
 *
 * @throws StoreError `PreconditionFailed`, `NoSuchKey` (If-Match on a missing key), `NotImplemented` (If-None-Match
 * with an ETag, as S3)
 */
export function checkWrite(headers: Headers, current: Version | undefined): void {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers
  if (noneMatch !== undefined && noneMatch.trim() !== '*')
    throw new StoreError('NotImplemented', 'If-None-Match of a write must be *.')
  if (noneMatch !== undefined && current) throw failed()
  if (match !== undefined && !current) throw new StoreError('NoSuchKey', 'The specified key does not exist.')
  if (match !== undefined && current && !matches(match, current)) throw failed()
}

/** Whether an If-Range header, if any, still allows a partial answer. */
export function allowsRange(headers: Headers, version: Version): boolean {
  const condition = headers['if-range']
  if (condition === undefined) return true
  return condition.startsWith('"') ? matches(condition, version) : isModifiedSince(condition, version) === false
}

function matches(list: string, { etag }: Version): boolean {
  const etags = list.split(',').map((one) => one.trim().replace(/^(W\/)?"(.*)"$/, '$2'))
  return etags.includes('*') || etags.includes(etag)
}

/** undefined when the header is absent or not a date, which RFC 9110 says to ignore. */
function isModifiedSince(date: string | undefined, { modified }: Version): boolean | undefined {
  const since = Date.parse(date ?? '')
  if (Number.isNaN(since)) return undefined
  return Math.floor(Date.parse(modified) / 1000) * 1000 > since
}

function failed(): StoreError {
  return new StoreError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold.')
}
