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
