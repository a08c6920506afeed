import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldSynonyms } from '../../../../../shared/importing/mapping/field-synonyms.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { isRunningNumber } from '../../../../../shared/importing/mapping/values/is-running-number.ts'
import { checkProperty } from '../../../../support/property.ts'

const people = ['Anna Berg', 'Ben Cohen', 'Cara Dorn', 'Dan Ek', 'Eva Fox', 'Finn Gray', 'Gina Hall', 'Hans Ito']
const mapKey = (column: string, keys: readonly string[]) =>
  mapColumns(
    [column, 'Email'],
    keys.map((key, row) => [key, `${(people[row] ?? '').replace(' ', '.').toLowerCase()}@acme.com`]),
  ).columns[0]

const counted = {
  plain: (n: number) => `${n + 1}`,
  'from nought': (n: number) => `${n}`,
  padded: (n: number) => `${n + 1}`.padStart(3, '0'),
  'full width': (n: number) => `００${n + 1}`.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + +digit)),
  marked: (n: number) => `#${n + 1}`,
  'with a dot': (n: number) => `${n + 1}.`,
  backwards: (n: number) => `${people.length - n}`,
  mixed: (n: number) => `${((n * 3) % people.length) + 1}`,
}
const [names = [], ids = []] = [false, true].map((isId) =>
  (fieldSynonyms.get('external_id') ?? []).filter(
    (name) => /\bids?(?!ent\p{L}*e)|id$|外部|_id|^ident/iu.test(name) === isId,
  ),
)

describe('a number that counts the rows is nobody’s key', () => {
  test.each(Object.entries(counted))('%s: under every name of a key', (_, write) => {
    const keys = people.map((_, n) => write(n))
    const wrong = names.filter((name) => mapKey(name, keys)?.doubt !== 'running-number')
    expect(names.length).toBeGreaterThan(30)
    expect(wrong).toEqual([])
    expect(names.filter((name) => mapKey(name, keys)?.field === 'external_id')).toEqual([])
  })

  test('of one row alone', () => {
    expect(['1', '001', '0'].map((key) => isRunningNumber('編號', [key]))).toEqual([true, true, true])
    expect(['902', '4711', ''].map((key) => isRunningNumber('編號', [key]))).toEqual([false, false, false])
  })

  test('a column that is called a number and no more counts from anywhere', () => {
    const keys = ['901', '902', '903']
    expect(['編號', '编号', 'Ref', 'Reference number'].map((name) => isRunningNumber(name, keys))).not.toContain(false)
    expect(['Customer no', '顧客番号', 'Kundennummer'].map((name) => isRunningNumber(name, keys))).not.toContain(true)
  })

  test('however many rows are missing or out of turn, as long as they are few', () =>
    checkProperty(
      fc.property(fc.integer({ min: 20, max: 400 }), fc.nat(), fc.boolean(), (count, seed, isPadded) => {
        const keys = Array.from({ length: count }, (_, n) =>
          (n + seed) % 23 === 0 ? '' : String(n + 1).padStart(isPadded ? 4 : 1, '0'),
        )
        expect(isRunningNumber('Customer number', keys)).toBe(true)
      }),
      { seed: 20261129, numRuns: 300 },
    ))
})

describe('a number of another system is a key', () => {
  test.each([
    ['four digits', ['1043', '1044', '1051', '1060']],
    ['one after the other', ['10001', '10002', '10003', '10004']],
    ['far apart', ['1', '17', '230', '401', '588']],
    ['with letters', ['C-1', 'C-2', 'C-3']],
  ])('%s', (_, keys) => expect(mapKey('Customer number', keys)?.field).toBe('external_id'))

  test('that counts from one as well, where it is called an id', () => {
    expect(ids.length).toBeGreaterThan(20)
    expect(ids.filter((name) => mapKey(name, ['1', '2', '3'])?.field !== 'external_id')).toEqual([])
  })
})
