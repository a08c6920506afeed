import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { receiveEvents } from '../../../functions/inbox/receive-events.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { bytesOf } from '../import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const receive = (input: unknown) => invoke(receiveEvents, input, parts.deps, asSystem)
const event = (key: string) => ({ eventName: 's3:ObjectCreated:Put', s3: { object: { key } } })
const drop = (key: string, text = `email\n${key.length}@a.example\n`) => parts.deps.files.put(key, bytesOf(text))
const countOf = async (fileName: string) =>
  (await parts.deps.db.selectFrom('imports').select('id').where('file_name', '=', fileName).execute()).length

test('takes in the object that an event is about', async () => {
  await drop('inbox/one.csv')
  expect(
    await receive({
      EventName: 's3:ObjectCreated:Put',
      Key: 'harbour/inbox/one.csv',
      Records: [event('inbox%2Fone.csv')],
    }),
  ).toEqual({ accepted: 1 })
  expect(await countOf('one.csv')).toBe(1)
})

test.each([
  ['a space', 'inbox/two words.csv', 'inbox/two+words.csv'],
  ['a plus', 'inbox/a+b.csv', 'inbox/a%2Bb.csv'],
  ['a percent sign', 'inbox/100%.csv', 'inbox/100%25.csv'],
  ['Chinese', 'inbox/客戶.csv', 'inbox/%E5%AE%A2%E6%88%B6.csv'],
])('reads a key with %s', async (_, key, encoded) => {
  await drop(key)
  expect(await receive({ Records: [event(encoded)] })).toEqual({ accepted: 1 })
  expect(await countOf(key.slice('inbox/'.length))).toBe(1)
})

test('the same event fifty times at once is one import', { timeout: 60_000 }, async () => {
  await drop('inbox/fifty.csv')
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => receive({ Records: [event('inbox/fifty.csv'), event('inbox/fifty.csv')] })),
  )
  expect(answers.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(1)
  expect(await countOf('fifty.csv')).toBe(1)
})

test('a new version of the object is a new import', async () => {
  await drop('inbox/versions.csv', 'email\nold@a.example\n')
  await receive({ Records: [event('inbox/versions.csv')] })
  await drop('inbox/versions.csv', 'email\nnew@a.example\n')
  expect(await receive({ Records: [event('inbox/versions.csv')] })).toEqual({ accepted: 1 })
  expect(await countOf('versions.csv')).toBe(2)
})

describe('passes over', () => {
  test.each<[string, unknown]>([
    ['nothing', {}],
    ['no records', { Records: [] }],
    ['junk', { Records: [null, 7, 'x', [], {}, { s3: null }, { s3: { object: {} } }, { s3: { object: { key: 7 } } }] }],
    ['a key that is no encoding', { Records: [event('inbox/%E5%.csv')] }],
    ['an object that is not there', { Records: [event('inbox/gone.csv')] }],
    ['an object outside of the inbox', { Records: [event('imports/x/source')] }],
    ['a test message of the store', { Service: 'Amazon S3', Event: 's3:TestEvent' }],
  ])('%s', async (_, input) => {
    expect(await receive(input)).toEqual({ accepted: 0 })
  })

  test('junk, and sees the object beside it', async () => {
    await drop('inbox/other.csv')
    expect(
      await receive({ Records: [null, event('inbox/%E5%'), event('inbox/gone.csv'), event('inbox/other.csv')] }),
    ).toEqual({ accepted: 1 })
  })
})

test('names the field when there are no records in it', async () => {
  await expect(receive({ Records: 'all' })).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { Records: expect.any(String) },
  })
})

test('is not for people', async () => {
  await expect(invoke(receiveEvents, {}, parts.deps, as('administrator'))).rejects.toMatchObject({
    code: 'access.denied',
  })
  await expect(invoke(receiveEvents, {}, parts.deps, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
