import type { Readable } from 'node:stream'
import type { Bucket } from '../disk/bucket.ts'
import type { ObjectRecord } from '../disk/object-record.ts'
import type { ObjectStore } from '../disk/object-store.ts'
import type { Grant } from '../grant.ts'
import type { ObjectEventName } from '../object-event.ts'
import { renderXml, type XmlContent } from '../protocol/render-xml.ts'
import type { StoreRequest } from '../protocol/request.ts'
import type { ReceivedBody } from '../protocol/request-body.ts'
import { StoreError } from '../store-error.ts'

/** One authenticated request and what it may use. */
export interface Call {
  readonly request: StoreRequest
  readonly store: ObjectStore
  readonly now: Date
  /** What the key pair that signed the request may touch; undefined: everything. */
  readonly grant: Grant | undefined
  /** The body, verified while it's read; once. */
  readonly receive: () => ReceivedBody
  /** Announces a committed object; never throws and never waits. */
  readonly announce: (name: ObjectEventName, bucket: Bucket, record: ObjectRecord) => void
}

/** A stream as body must be accompanied by its Content-Length. */
export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Readable
}

/** One operation of S3's API: a request in, an answer out, refusals thrown as StoreError. */
export type Operation = (call: Call) => Promise<Reply>

/** A completion of 10,000 parts with checksums has about 2 MB. */
const xmlBytesMax = 4 * 1024 * 1024

export function xmlReply(root: string, content: XmlContent, headers: Readonly<Record<string, string>> = {}): Reply {
  return { headers: { 'Content-Type': 'application/xml', ...headers }, body: renderXml(root, content) }
}

/**
 * The request's body as text.
 *
 * @throws StoreError `MaxMessageLengthExceeded`, and what the verification of the body throws
 */
export async function receiveText(call: Call): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of call.receive().chunks) {
    size += piece.length
    if (size > xmlBytesMax) throw new StoreError('MaxMessageLengthExceeded', 'Your request was too big.')
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
