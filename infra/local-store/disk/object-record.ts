import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { sha256Hex } from '../protocol/signature-v4.ts'
import type { Segment } from './data-files.ts'

/** Everything about an object but its bytes; kept as one JSON file, whose rename is the commit of every change. */
export interface ObjectRecord {
  readonly key: string
  /** Without quotes. */
  readonly etag: string
  readonly sizeBytes: number
  /** ISO time. */
  readonly modified: string
  readonly segments: readonly Segment[]
  /** Sent back with the object: content-type and its like, x-amz-meta-*; names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly tags: Readonly<Record<string, string>>
  /** Base64 by algorithm; `…-n` for one over n parts. */
  readonly checksums: Readonly<Record<string, string>>
  /** The multipart upload that made it: tells a repeated completion, and an upload left behind by a crash. */
  readonly uploadId?: string
}

/** Keys never become paths: a record's file is named by the SHA-256 of its key. */
export function recordFileName(key: string): string {
  return `${sha256Hex(key)}.json`
}

/**
 * Reads a record.
 *
 * @throws Error that names the file, when it isn't a record of the key that the file is named after
 */
export function readRecord(path: string): ObjectRecord {
  try {
    const record: ObjectRecord = JSON.parse(readFileSync(path, 'utf8'))
    if (recordFileName(record.key) === basename(path) && Array.isArray(record.segments)) return record
  } catch {}
  throw new Error(`${path} is not a readable object record; restore it or remove it, then start again`)
}
