import { childrenOf, childText } from '../../../shared/xml/parse-xml.ts'
import { covers } from '../grant.ts'
import { parseDocument } from '../protocol/parse-document.ts'
import { StoreError } from '../store-error.ts'
import { type Operation, receiveText, xmlReply } from './call.ts'

const keysMax = 1000

/** Removes up to 1,000 keys; one that isn't there counts as deleted, as on S3, and one that isn't granted is told. */
export const deleteObjects: Operation = async (call) => {
  const bucket = call.store.get(call.request.bucket)
  const document = parseDocument(await receiveText(call), 'Delete')
  const keys = childrenOf(document, 'Object').map((object) => childText(object, 'Key') ?? '')
  if (!keys.length || keys.length > keysMax || keys.includes(''))
    throw new StoreError('MalformedXML', `A deletion names from 1 to ${keysMax} keys.`)
  const isGranted = (key: string) => covers(call.grant, bucket.name, key)
  const [granted, denied] = [keys.filter(isGranted), keys.filter((key) => !isGranted(key))]
  await bucket.remove(granted)
  const quiet = childText(document, 'Quiet')?.trim() === 'true'
  return xmlReply('DeleteResult', {
    Deleted: quiet ? [] : granted.map((Key) => ({ Key })),
    Error: denied.map((Key) => ({ Key, Code: 'AccessDenied', Message: 'Access denied.' })),
  })
}
