import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Reply } from './operations/call.ts'
import { renderXml } from './protocol/render-xml.ts'
import { StoreError } from './store-error.ts'

/** Writes an answer; resolves when it's sent, or when its reader has gone away. */
export async function sendReply(
  response: ServerResponse,
  { status = 200, headers = {}, body = '' }: Reply,
): Promise<void> {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.statusCode = status
  if (typeof body === 'string') {
    // HEAD and 304 answers bring the length that a GET would have.
    if (!response.hasHeader('Content-Length') && status !== 304 && status !== 204)
      response.setHeader('Content-Length', Buffer.byteLength(body))
    response.end(body)
    return
  }
  // A failure in the middle cuts the connection: that's all that can still be said.
  await pipeline(body, response)
}

/** S3's error document for whatever was thrown; what isn't a refusal is an InternalError without details. */
export function errorReply(error: unknown, resource: string, requestId: string): Reply {
  const refusal = error instanceof StoreError ? error : unexpected(error)
  const body = renderXml('Error', {
    Code: refusal.code,
    Message: refusal.message,
    Resource: resource,
    RequestId: requestId,
  })
  return { status: refusal.status, headers: { 'Content-Type': 'application/xml', ...refusal.headers }, body }
}

function unexpected(error: unknown): StoreError {
  const full = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
  return full
    ? new StoreError('InsufficientStorage', 'The disk of the store is full.')
    : new StoreError('InternalError', 'We encountered an internal error. Please try again.')
}
