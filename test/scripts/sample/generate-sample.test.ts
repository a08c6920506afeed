import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { generateSample } from '../../../scripts/sample/generate-sample.ts'
import { toCsv } from '../../../scripts/sample/to-csv.ts'
import { expectHonestEvidence, expectNoSharedKey, expectPublishedFigures, expectTwelvePairs } from './figures.ts'
import * as naive from './naive-rules.ts'
import { readSample, tally } from './read-sample.ts'

test('the same seed makes the same sample, another seed another one', () => {
  expect(generateSample(7)).toEqual(generateSample(7))
  expect(generateSample(7)).not.toEqual(generateSample(8))
})

describe.each([20261122, 1, 2, 3, 4, 5])('the sample of seed %i', (seed) => {
  const sample = generateSample(seed)
  const { records } = readSample(toCsv(sample))
  const truths = sample.records

  test('has the published figures', () => expectPublishedFigures(records))
  test('holds contradictory evidence in 15 % of the rows without a country, none in 20 %', () =>
    expectHonestEvidence(records, truths))
  test('lets no two rows share a match key', () => expectNoSharedKey(records, truths))
  test('holds twelve pairs that look alike, and no other', () => expectTwelvePairs(records, truths))

  test('knows of every row what its cells say', () => {
    for (const [index, { truth }] of truths.entries()) {
      const record = records[index]
      if (!record) throw new Error(`There is no record ${index}.`)
      const signals = {
        phone: naive.phoneCountry(record),
        domain: naive.domainCountry(record, truth.repair === 'imported' ? truth.email : null),
        address: naive.addressCountry(record),
      }
      expect(
        {
          line: record.line,
          strict: naive.strictAddress(record) === null ? 'review' : 'imported',
          type: naive.typeOf(record),
          statedCountry: naive.statedCountry(record) || null,
          signals,
          evidence: naive.evidenceOf(Object.values(signals)),
        },
        `line ${record.line}`,
      ).toEqual({
        line: truth.line,
        strict: truth.strict,
        type: truth.type,
        statedCountry: truth.statedCountry,
        signals: truth.signals,
        evidence: truth.evidence,
      })
    }
  })

  test('has an inferable country where none is stated and the evidence agrees, and nowhere else', () => {
    for (const { truth } of truths) {
      const agreed = Object.values(truth.signals).find((code) => code !== null) ?? null
      const isOpen = truth.statedCountry === null && truth.evidence === 'agreeing'
      expect(truth.inferable).toBe(isOpen ? agreed : null)
    }
  })

  test('lets a repair bring in most of the 78, ask about some and give up a few', () => {
    const review = truths.filter(({ truth }) => truth.strict === 'review')
    expect(tally(review.map(({ truth }) => truth.repair))).toEqual({ imported: 60, suggestion: 10, hopeless: 8 })
    expect(tally(review.map(({ truth }) => (truth.email === null ? 'no address' : 'an address')))).toEqual({
      'an address': 70,
      'no address': 8,
    })
  })

  test('leaves the local part and the domain of a damaged address in its cell', () => {
    records.forEach((record, index) => {
      const truth = truths[index]?.truth
      if (truth?.strict !== 'review' || truth.repair !== 'imported' || truth.email === null) return
      const fixed = record.cell.email
        .toLowerCase()
        .replace(/\W?\bat\b\W?|＠/, '@')
        .replace(/\W?\bdot\b\W?/g, '.')
      expect(fixed.replace(/[^a-z@.-]/g, '')).toContain(truth.email)
    })
  })

  test('holds phone numbers that exist in the country they name', () => {
    for (const record of records.filter((one) => naive.phoneCountry(one) !== null)) {
      const number = parsePhoneNumberFromString(record.cell.phone.replace(/^.*?(\+|00)/, '+').replace('(0)', ''))
      expect([number?.isValid(), number?.country], record.cell.phone).toEqual([true, naive.phoneCountry(record)])
    }
  })

  test('writes about a tenth of its names in their own script', () => {
    const native = records.filter(({ cell }) =>
      /[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}]/u.test(cell.company_name + cell.last_name),
    )
    expect(native.length).toBeGreaterThan(70)
    expect(native.length).toBeLessThan(140)
  })
})
