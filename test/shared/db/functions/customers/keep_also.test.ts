import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[string, object | null, [string, string][], object]>([
  ['nothing', { Hat: '7' }, [], { Hat: '7' }],
  ['where there was nothing', null, [['city', 'Rome']], { city_also: 'Rome' }],
  ['several in lines, each once', {}, [['Hat', '7'], ['Hat', '9'], ['Hat', '7']], { Hat_also: '7\n9' }],
  ['behind what was kept', { Hat_also: '5' }, [['Hat', '5'], ['Hat', '7']], { Hat_also: '5\n7' }],
  ['an unread cell under the next number', { phone_raw: '1' }, [['phone_raw', '2'], ['phone_raw_2', '3']], { phone_raw: '1', phone_raw_2: '2', phone_raw_3: '3' }],
  ['and once', { phone_raw: '1', phone_raw_2: '2' }, [['phone_raw', '2'], ['phone_raw', '1']], { phone_raw: '1', phone_raw_2: '2' }],
])('%s', async (_, extra, lost, kept) => {
  expect(await value(sql`keep_also(${extra === null ? sql`null` : json(extra)}, ${json(lost)})`)).toEqual(kept)
}) // biome-ignore format: a table

const lines = (count: number): [string, string][] => Array.from({ length: count }, (_, n) => ['Hat', `hat ${n}`])
const also = async (lost: [string, string][], extra: object = {}) =>
  Object.entries((await value(sql`keep_also(${json(extra)}, ${json(lost)})`)) as Record<string, string>)

test('a hundred lines are kept, and that there were more, however often it is done', async () => {
  const [[name, text] = ['', '']] = await also(lines(3_000))
  expect([name, text.split('\n').length, text.split('\n').at(-1)]).toEqual(['Hat_also', 101, '…'])
  expect(await also(lines(3_000), { Hat_also: text })).toEqual([[name, text]])
  expect((await also(lines(100)))[0]?.[1].endsWith('hat 99')).toBe(true)
})

test('long lines come to no more than ten thousand characters', async () => {
  const [[, text] = ['', '']] = await also(Array.from({ length: 50 }, (_, n) => ['Hat', `${n}`.repeat(1_000)]))
  expect(text.length).toBeLessThan(10_010)
  expect(text.endsWith('\n…')).toBe(true)
})

test('a hundred cells that nobody could read are kept under numbers', async () => {
  const kept = await also(Array.from({ length: 3_000 }, (_, n) => ['phone_raw', `call ${n}`]))
  expect(kept).toHaveLength(100)
})
