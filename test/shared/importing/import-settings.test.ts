import { expect, test } from 'vitest'
import {
  defaultSettings,
  ImportSettings,
  neverEmptied,
  ruledFields,
} from '../../../shared/importing/import-settings.ts'

test('nothing said is the careful way', () => {
  expect(defaultSettings).toEqual({
    ...{ mode: 'both', keys: ['external_id', 'email', 'youtube', 'phone'], rules: {}, emptyCells: 'keep' },
    ...{ protectEdits: false, defaults: {} },
  })
})

const long = (length: number) => 'x'.repeat(length)

test.each<[object, boolean]>([
  [{ mode: 'update', keys: ['phone'], rules: { city: 'fill' }, emptyCells: 'clear', protectEdits: true }, true],
  [{ mode: 'all' }, false],
  [{ keys: [] }, true],
  [{ keys: ['phone', 'email', 'phone'] }, false],
  [{ keys: ['city'] }, false],
  [{ rules: { id: 'fill' } }, false],
  [{ rules: { extra: 'never' } }, true],
  [{ rules: { city: 'always' } }, false],
  [{ other: 1 }, false],
  [{ defaults: { owner: 'A' } }, true],
  [{ defaults: { owner: ' ' } }, false],
  [{ defaults: { owner: long(255) } }, true],
  [{ defaults: { owner: long(256) } }, false],
  [{ defaults: { source: 'A' } }, true],
  [{ defaults: { source: '' } }, false],
  [{ defaults: { source: long(255) } }, true],
  [{ defaults: { source: long(256) } }, false],
  [{ defaults: { tags: [] } }, true],
  [{ defaults: { tags: ['a', long(255)] } }, true],
  [{ defaults: { tags: [''] } }, false],
  [{ defaults: { tags: [long(256)] } }, false],
  [{ defaults: { tags: Array.from({ length: 50 }, () => 'a') } }, true],
  [{ defaults: { tags: Array.from({ length: 51 }, () => 'a') } }, false],
  [{ defaults: { country_code: 'HK' } }, true],
  [{ defaults: { country_code: 'hk' } }, false],
  [{ defaults: { city: 'Rome' } }, false],
])('case %# can be chosen', (settings, can) => expect(ImportSettings.safeParse(settings).success).toBe(can))

test('what is given to every record is trimmed', () => {
  expect(ImportSettings.parse({ defaults: { owner: ' Ada ', tags: [' a '] } }).defaults).toEqual({
    ...{ owner: 'Ada', tags: ['a'] },
  })
})

test('a rule is for any field but the id, and what a customer is known by is never emptied', () => {
  expect(ruledFields).not.toContain('id')
  expect(ruledFields).toEqual(expect.arrayContaining(['email', 'city', 'extra']))
  expect(neverEmptied).toEqual(expect.arrayContaining(['id', 'external_id', 'email', 'phone', 'status']))
  expect(neverEmptied).not.toContain('city')
})
