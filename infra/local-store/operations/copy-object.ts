import { checkWrite } from '../protocol/conditions.ts'
import { StoreError } from '../store-error.ts'
import { type Operation, xmlReply } from './call.ts'
import { findCopySource } from './copy-source.ts'
import { readDetails } from './object-details.ts'

/** Copies by sharing the data, so the size doesn't matter; the copy keeps the ETag of its source. */
export const copyObject: Operation = async (call) => {
  const { request, store, now } = call
  const target = store.get(request.bucket)
  const source = findCopySource(call)
  const { data } = source.bucket
  const [replaceHeaders, replaceTags] = [replaces(request.headers, 'metadata'), replaces(request.headers, 'tagging')]
  if (source.bucket === target && source.record.key === request.key && !replaceHeaders)
    throw new StoreError('InvalidRequest', 'An object can be copied to itself only with its metadata replaced.')
  const details = readDetails(request.headers)
  data.hold(source.record.segments)
  try {
    const { uploadId: _, ...rest } = source.record
    const record = await target.commit(() => {
      checkWrite(request.headers, target.find(request.key))
      return {
        ...rest,
        key: request.key,
        modified: now.toISOString(),
        ...(replaceHeaders && { headers: details.headers }),
        ...(replaceTags && { tags: details.tags }),
      }
    })
    call.announce('s3:ObjectCreated:Copy', target, record)
    return xmlReply('CopyObjectResult', { LastModified: record.modified, ETag: `"${record.etag}"` })
  } finally {
    await data.release(source.record.segments)
  }
}

function replaces(headers: Readonly<Record<string, string | undefined>>, what: 'metadata' | 'tagging'): boolean {
  const directive = headers[`x-amz-${what}-directive`] ?? 'COPY'
  if (directive !== 'COPY' && directive !== 'REPLACE')
    throw new StoreError('InvalidArgument', `Unknown ${what} directive.`)
  return directive === 'REPLACE'
}
