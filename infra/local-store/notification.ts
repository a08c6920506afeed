import { childrenOf, childText, type XmlElement } from '../../shared/xml/parse-xml.ts'
import { StoreError } from './store-error.ts'

export interface NotificationRule {
  readonly events: readonly string[]
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
}

/**
 * The rules of a NotificationConfiguration, whatever kind of target they name.
 *
 * @throws StoreError `MalformedXML`, `InvalidArgument`
 */
export function parseNotification(document: XmlElement): readonly NotificationRule[] {
  const kinds = ['QueueConfiguration', 'TopicConfiguration', 'CloudFunctionConfiguration']
  return kinds.flatMap((kind) => childrenOf(document, kind)).map(parseRule)
}

/** Whether an event is wanted: by one of the rules, or, when there are none, in any case. */
export function wantsEvent(rules: readonly NotificationRule[], eventName: string, key: string): boolean {
  return rules.length === 0 || rules.some((rule) => fits(rule, eventName, key))
}

function fits({ events, prefixes, suffixes }: NotificationRule, eventName: string, key: string): boolean {
  return (
    events.some((event) => (event.endsWith('*') ? eventName.startsWith(event.slice(0, -1)) : event === eventName)) &&
    prefixes.every((prefix) => key.startsWith(prefix)) &&
    suffixes.every((suffix) => key.endsWith(suffix))
  )
}

function parseRule(rule: XmlElement): NotificationRule {
  const events = childrenOf(rule, 'Event').map(({ text }) => text.trim())
  if (!events.length || !events.every((event) => /^s3:[A-Za-z]+:(\*|[A-Za-z]+)$/.test(event)))
    throw new StoreError('InvalidArgument', 'The event is not supported for notifications.')
  const filters = childrenOf(rule, 'Filter')
    .flatMap((filter) => childrenOf(filter, 'S3Key'))
    .flatMap((key) => childrenOf(key, 'FilterRule'))
    .map((filter) => ({
      name: childText(filter, 'Name')?.trim().toLowerCase(),
      value: childText(filter, 'Value') ?? '',
    }))
  if (filters.some(({ name }) => name !== 'prefix' && name !== 'suffix'))
    throw new StoreError('InvalidArgument', 'A filter rule must be either prefix or suffix.')
  const valuesOf = (wanted: string) => filters.filter(({ name }) => name === wanted).map(({ value }) => value)
  return { events, prefixes: valuesOf('prefix'), suffixes: valuesOf('suffix') }
}
