import type { ObjectRecord } from '../disk/object-record.ts'
import { StoreError } from '../store-error.ts'

/** What a request says about the object it makes: headers to send back with it, and tags. */
export type ObjectDetails = Pick<ObjectRecord, 'headers' | 'tags'>

type Headers = Readonly<Record<string, string | undefined>>

const kept = ['cache-control', 'content-disposition', 'content-encoding', 'content-language', 'content-type', 'expires']
const metadataPrefix = 'x-amz-meta-'
const metadataBytesMax = 2048
const tagsMax = 10
/** Requests that this store can't fulfil. To ignore one would look as if it had been done. */
const unsupported = /^x-amz-(server-side-encryption|object-lock-|website-redirect-location|write-offset-bytes)/
const allowedAcls = ['private', 'bucket-owner-full-control']

/**
 * Reads the details from headers or form fields, names in lower case.
 *
 * @throws StoreError with S3's refusals, NotImplemented among them
 */
export function readDetails(source: Headers): ObjectDetails {
  const refused = Object.keys(source).find((name) => unsupported.test(name))
  if (refused) throw new StoreError('NotImplemented', `${refused} is not supported.`)
  const acl = source['x-amz-acl'] ?? source.acl
  if (acl !== undefined && !allowedAcls.includes(acl))
    throw new StoreError('NotImplemented', 'Only private objects are supported.')
  const headers = keptHeaders(source)
  for (const [name, value] of Object.entries(headers)) checkHeaderValue(name, value)
  return { headers, tags: parseTagging(source['x-amz-tagging'] ?? '') }
}

/** @throws StoreError `InvalidArgument` for a value that can't be sent back in an HTTP header */
export function checkHeaderValue(name: string, value: string): string {
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
    throw new StoreError('InvalidArgument', `${name} has a character that no header can hold.`)
  return value
}

/**
 * @throws StoreError `InvalidTag` by S3's limits: ten tags, unlike keys of at most 128 characters, values of at most
 * 256
 */
export function checkTags(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const tags = Object.fromEntries(pairs)
  const fits = pairs.every(([key, value]) => key !== '' && key.length <= 128 && value.length <= 256)
  if (!fits || pairs.length > tagsMax || Object.keys(tags).length !== pairs.length)
    throw new StoreError('InvalidTag', 'The tag set is invalid.')
  return tags
}

function keptHeaders(source: Headers): Record<string, string> {
  const pairs = Object.entries(source).flatMap(([name, value]): (readonly [string, string])[] => {
    if (value === undefined || !(kept.includes(name) || name.startsWith(metadataPrefix))) return []
    const stored = name === 'content-encoding' ? withoutChunking(value) : value
    return stored === '' && !name.startsWith(metadataPrefix) ? [] : [[name, stored]]
  })
  const metadata = pairs.filter(([name]) => name.startsWith(metadataPrefix))
  const bytes = metadata.reduce(
    (sum, [name, value]) => sum + name.length - metadataPrefix.length + Buffer.byteLength(value),
    0,
  )
  if (bytes > metadataBytesMax) throw new StoreError('MetadataTooLarge', 'Your metadata headers exceed 2 KB.')
  return Object.fromEntries(pairs)
}

/** `aws-chunked` frames the request; it isn't an encoding of the object. */
function withoutChunking(encoding: string): string {
  const names = encoding.split(',').map((name) => name.trim())
  return names.filter((name) => name.toLowerCase() !== 'aws-chunked').join(',')
}

function parseTagging(text: string): Record<string, string> {
  return checkTags([...new URLSearchParams(text)])
}
