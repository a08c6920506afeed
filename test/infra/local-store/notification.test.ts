import { expect, test } from 'vitest'
import { parseNotification, wantsEvent } from '../../../infra/local-store/notification.ts'
import { parseDocument } from '../../../infra/local-store/protocol/parse-document.ts'

function rules(...bodies: string[]) {
  const list = bodies.map(
    (body) => `<QueueConfiguration><Queue>arn:minio:sqs::CRM:webhook</Queue>${body}</QueueConfiguration>`,
  )
  const xml = `<NotificationConfiguration>${list.join('')}</NotificationConfiguration>`
  return parseNotification(parseDocument(xml, 'NotificationConfiguration'))
}

function filter(name: string, value: string): string {
  return `<Filter><S3Key><FilterRule><Name>${name}</Name><Value>${value}</Value></FilterRule></S3Key></Filter>`
}

const anyCreated = '<Event>s3:ObjectCreated:*</Event>'

test.each([
  ['no rule', rules(), 'a', true],
  ['any creation', rules(anyCreated), 'a', true],
  ['this event', rules('<Event>s3:ObjectCreated:Put</Event>'), 'a', true],
  ['another event', rules('<Event>s3:ObjectCreated:Copy</Event>'), 'a', false],
  ['removals', rules('<Event>s3:ObjectRemoved:*</Event>'), 'a', false],
  ['the prefix', rules(anyCreated + filter('prefix', 'inbox/')), 'inbox/a.csv', true],
  ['another prefix', rules(anyCreated + filter('prefix', 'inbox/')), 'imports/a.csv', false],
  ['the suffix', rules(anyCreated + filter('Suffix', '.csv')), 'a.csv', true],
  ['another suffix', rules(anyCreated + filter('suffix', '.csv')), 'a.txt', false],
  ['one of two rules', rules(anyCreated + filter('prefix', 'x/'), anyCreated + filter('prefix', 'a')), 'a', true],
])('with %s, an object put is announced or not', (_, list, key, wanted) => {
  expect(wantsEvent(list, 's3:ObjectCreated:Put', key)).toBe(wanted)
})

test.each([
  ['no event', ''],
  ['an unknown form of event', '<Event>everything</Event>'],
  ['an unknown filter', anyCreated + filter('contains', 'a')],
])('a rule with %s is refused', (_, body) => {
  expect(() => rules(body)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }))
})
