import { childrenOf, childText } from '../protocol/xml.ts'
import { StoreError } from '../store-error.ts'
import { type Operation, parseDocument, receiveText, xmlReply } from './call.ts'

const mostKeys = 1000

/** Removes up to 1,000 keys; one that isn't there counts as deleted, as on S3. */
export const deleteObjects: Operation = async (call) => {
  const bucket = call.store.get(call.request.bucket)
  const document = parseDocument(await receiveText(call), 'Delete')
  const keys = childrenOf(document, 'Object').map((object) => childText(object, 'Key') ?? '')
  if (!keys.length || keys.length > mostKeys || keys.includes(''))
    throw new StoreError('MalformedXML', `A deletion names from 1 to ${mostKeys} keys.`)
  await bucket.remove(keys)
  const quiet = childText(document, 'Quiet')?.trim() === 'true'
  return xmlReply('DeleteResult', quiet ? undefined : { Deleted: keys.map((key) => ({ Key: key })) })
}
