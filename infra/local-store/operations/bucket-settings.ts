import { childrenOf, type XmlElement } from '../../../shared/xml/parse-xml.ts'
import { parseCors } from '../cors.ts'
import { parseNotification } from '../notification.ts'
import { parseDocument } from '../protocol/parse-document.ts'
import { StoreError, type StoreErrorCode } from '../store-error.ts'
import { type Operation, receiveText, xmlReply } from './call.ts'

interface Setting {
  readonly root: string
  /** @throws StoreError when the document isn't valid */
  readonly check: (document: XmlElement) => void
  /** What GET answers when nothing is set; without it, an empty document. */
  readonly missing?: StoreErrorCode
}

/** Configuration documents, kept as they were put. Lifecycle rules are kept and not acted on. */
export const bucketSettings = {
  cors: { root: 'CORSConfiguration', check: parseCors, missing: 'NoSuchCORSConfiguration' },
  lifecycle: { root: 'LifecycleConfiguration', check: checkLifecycle, missing: 'NoSuchLifecycleConfiguration' },
  notification: { root: 'NotificationConfiguration', check: parseNotification },
} as const satisfies Record<string, Setting>

type SettingName = keyof typeof bucketSettings

export function putSetting(name: SettingName): Operation {
  return async (call) => {
    const bucket = call.store.get(call.request.bucket)
    const xml = await receiveText(call)
    const { root, check } = bucketSettings[name]
    check(parseDocument(xml, root))
    await bucket.set(name, xml)
    return {}
  }
}

export function getSetting(name: SettingName): Operation {
  return async ({ request, store }) => {
    const xml = store.get(request.bucket).settings[name]
    if (xml !== undefined) return { headers: { 'Content-Type': 'application/xml' }, body: xml }
    const { root, missing }: Setting = bucketSettings[name]
    if (missing) throw new StoreError(missing, `The ${name} configuration does not exist.`)
    return xmlReply(root, undefined)
  }
}

export function deleteSetting(name: SettingName): Operation {
  return async ({ request, store }) => {
    await store.get(request.bucket).set(name, undefined)
    return { status: 204 }
  }
}

function checkLifecycle(document: XmlElement): void {
  if (!childrenOf(document, 'Rule').length)
    throw new StoreError('MalformedXML', 'A lifecycle configuration needs a rule.')
}
