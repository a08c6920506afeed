import { childrenOf, childText } from '../../../shared/xml/parse-xml.ts'
import type { Bucket } from '../disk/bucket.ts'
import { parseDocument } from '../protocol/parse-document.ts'
import { type Operation, receiveText, xmlReply } from './call.ts'
import { checkTags } from './object-details.ts'

export const putTags: Operation = async (call) => {
  const bucket = call.store.get(call.request.bucket)
  const document = parseDocument(await receiveText(call), 'Tagging')
  const tags = childrenOf(document, 'TagSet').flatMap((set) => childrenOf(set, 'Tag'))
  await setTags(
    bucket,
    call.request.key,
    checkTags(tags.map((tag) => [childText(tag, 'Key') ?? '', childText(tag, 'Value') ?? ''])),
  )
  return {}
}

export const getTags: Operation = async ({ request, store }) => {
  const { tags } = store.get(request.bucket).get(request.key)
  const list = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
  return xmlReply('Tagging', { TagSet: { Tag: list } })
}

export const deleteTags: Operation = async ({ request, store }) => {
  await setTags(store.get(request.bucket), request.key, {})
  return { status: 204 }
}

async function setTags(bucket: Bucket, key: string, tags: Readonly<Record<string, string>>): Promise<void> {
  await bucket.commit(() => ({ ...bucket.get(key), tags }))
}
