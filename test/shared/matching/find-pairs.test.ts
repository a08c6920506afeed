import { describe, expect, test } from 'vitest'
import { generateSample } from '../../../scripts/sample/generate-sample.ts'
import { blockingKeys } from '../../../shared/matching/block/blocking-keys.ts'
import { findCandidates } from '../../../shared/matching/block/candidate-pairs.ts'
import { findPairs } from '../../../shared/matching/find-pairs.ts'
import { estimateModel } from '../../../shared/matching/model/estimate-model.ts'
import { prepareRecord } from '../../../shared/matching/prepare/prepare-record.ts'
import { makeRegister, registerColumns } from './make-register.ts'
import { countTrue, toRecords } from './match-files.ts'

const nameOf = (one: string, other: string) => [one, other].sort((a, b) => Number(a) - Number(b)).join('-')

describe.each([20261122, 1, 2, 3])('the sample of seed %i', (seed) => {
  const { columns, records } = generateSample(seed)
  const found = findPairs(
    toRecords(
      columns,
      records.map(({ cells }) => cells),
    ),
  )
  // Each of the two is said to be the other's duplicate.
  const named = records.flatMap(({ truth }, n) =>
    truth.duplicateOf === null ? [] : [nameOf(String(n), String(truth.duplicateOf))],
  )
  const truePairs = [...new Set(named)]

  test('has a dozen duplicates, and no other pair is the same', () => {
    expect(truePairs).toHaveLength(12)
    const pairsOf = (zones: readonly string[]) =>
      found.pairs.filter(({ zone }) => zones.includes(zone)).map(({ a, b }) => nameOf(a, b))
    expect(pairsOf(['same']).filter((pair) => !truePairs.includes(pair))).toEqual([])
    expect(truePairs.filter((pair) => !pairsOf(['same', 'ask']).includes(pair))).toEqual([])
  })
})

describe.each([1, 2, 3])('a register of people with birthday and number, of seed %i', (seed) => {
  const { rows, people } = makeRegister(seed, 400)
  const records = toRecords(registerColumns, rows)
  const found = findPairs(records)
  const groupOf = (record: string) => String(people[Number(record)])
  const sizes = Map.groupBy(people, (person) => person)
  const truePairs = [...sizes.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  const same = found.pairs.filter(({ zone }) => zone === 'same')

  test('nearly all duplicates are the same, and no two people', () => {
    const { precision, recall } = countTrue(same, groupOf, truePairs)
    expect(precision).toBeGreaterThan(0.995)
    expect(recall).toBeGreaterThan(0.97)
  })

  test('its model is that of all pairs that share a key', () => {
    const prepared = records.map(prepareRecord)
    const { pairs } = findCandidates(prepared.map(blockingKeys), 150)
    const both = [...pairs].map((pair) =>
      [Math.floor(pair / records.length), pair % records.length].map((n) => prepared[n]),
    )
    expect(found.model).toEqual(estimateModel({ records: prepared, pairs: both as never, share: 1 }))
  })

  test('columns that are no field are compared by what they hold', () => {
    expect(found.model.columns.map(({ column, kind }) => [column, kind])).toEqual(
      expect.arrayContaining([
        ['date_of_birth', 'date'],
        ['soc_sec_id', 'code'],
      ]),
    )
  })

  test('who is one with another is one with all who are', () => {
    const pairs = new Set(same.map(({ a, b }) => nameOf(a, b)))
    const partners = new Map<string, string[]>()
    for (const { a, b } of same) {
      partners.set(a, [...(partners.get(a) ?? []), b])
      partners.set(b, [...(partners.get(b) ?? []), a])
    }
    const open = [...partners].flatMap(([, others]) =>
      others.flatMap((one) => others.filter((other) => one !== other && !pairs.has(nameOf(one, other)))),
    )
    expect(open).toEqual([])
  })

  test('few pairs of all are compared', () => expect(found.compared).toBeLessThan(rows.length * 20))

  test('the same records give the same pairs and model', () => {
    expect(findPairs(records)).toEqual(found)
  })

  test('in another order they give the same pairs, but for a few that are near the limit', () => {
    const turned = findPairs(records.toReversed())
    const names = (pairs: typeof same) => pairs.filter(({ zone }) => zone === 'same').map(({ a, b }) => nameOf(a, b))
    const other = new Set(names([...turned.pairs]))
    const missing = names(same).filter((pair) => !other.has(pair))
    expect(missing.length).toBeLessThan(same.length * 0.01)
  })
})

test('no records and one record have no pairs', () => {
  expect(findPairs([]).pairs).toEqual([])
  expect(findPairs(toRecords(['name', 'email'], [['Anna Miller', 'anna@firm.example']])).pairs).toEqual([])
})

test('two equal lines of a small file are one customer', () => {
  const row = ['Anna', 'Miller', 'anna@firm.example', '+85251234567', 'Firm Ltd']
  const other = ['Peter', 'Singer', 'peter@other.example', '+85261112222', 'Other GmbH']
  const { pairs } = findPairs(
    toRecords(['first_name', 'last_name', 'email', 'phone', 'company_name'], [row, other, row]),
  )
  expect(pairs.map(({ a, b, zone }) => [a, b, zone])).toEqual([['0', '2', 'same']])
})
