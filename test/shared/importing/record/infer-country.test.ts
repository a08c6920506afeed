import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columns } from '../../../../scripts/sample/columns.ts'
import { generateSample } from '../../../../scripts/sample/generate-sample.ts'
import { defaultSettings, type ImportSettings } from '../../../../shared/importing/import-settings.ts'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord, createRecordCleaner } from '../../../../shared/importing/record/clean-record.ts'
import { checkProperty } from '../../../support/property.ts'

/** @param others where the other records of the file are, and how many */
function infer(
  cells: Readonly<Record<string, string>>,
  defaults: ImportSettings['defaults'] = {},
  others: readonly (readonly [country: string, records: number])[] = [],
) {
  const { columns: mapped } = mapColumns(Object.keys(cells), [Object.values(cells)])
  const mapping = mapped.map((one) =>
    one.field === 'country_code' ? { ...one, seen: { kind: 'text' as const, countries: others } } : one,
  )
  const { record, inferred } = cleanRecord(mapping, Object.values(cells), 'repair', { ...defaultSettings, defaults })
  return { stated: record.country_code, inferred: inferred.country_code, phone: record.phone }
}

test('a record that states no country is given the one that its other cells make sure', () => {
  expect(infer({ first_name: 'Ada', phone: '+49 30 12345678', email: 'ada@quay.de', country: '' })).toEqual({
    stated: undefined,
    inferred: 'DE',
    phone: '+493012345678',
  })
})

test('one that states a country keeps it, whatever the others say', () => {
  expect(infer({ first_name: 'Ada', phone: '+49 30 12345678', country: 'France' })).toMatchObject({
    stated: 'FR',
    inferred: undefined,
  })
})

test.each(['Georgia', 'Atlantis', 'Korea', 'DE or FR'])(
  'a cell of the country that nobody can read, %s, is not passed over',
  (country) => {
    expect(infer({ first_name: 'Ada', phone: '+85291234567', country }).inferred).toBeUndefined()
  },
)

test('the country of all records is stated, and is not worked out', () => {
  expect(infer({ first_name: 'Ada', phone: '+49 30 12345678' }, { country_code: 'DE' }).inferred).toBe('DE')
  expect(infer({ first_name: 'Ada', phone: '030 12345678' }, { country_code: 'DE' })).toMatchObject({
    phone: '+493012345678',
  })
})

// Law 3: what was read by a country is no evidence of it.
test('a phone that was read by the country of the other records says nothing of its own', () => {
  expect(infer({ first_name: 'Ada', phone: '9123 4567', country: '' }, {}, [['HK', 20]])).toEqual({
    stated: undefined,
    inferred: undefined,
    phone: '+85291234567',
  })
})

test('a phone without a country is not read by an inferred one', () => {
  expect(infer({ first_name: 'Ada', phone: '030 12345678', email: 'ada@quay.de' })).toMatchObject({
    inferred: 'DE',
    phone: undefined,
  })
})

test('of generated records whose country is known none is given a wrong one, and nearly all have one whose evidence agrees', async () => {
  await checkProperty(
    fc.property(fc.integer({ min: 1, max: 2 ** 30 }), (seed) => {
      const { records } = generateSample(seed)
      const rows = records.map(({ cells }) => [...cells])
      const clean = createRecordCleaner(mapColumns(columns, rows).columns, 'repair')
      const open = records.filter(({ truth }) => truth.statedCountry === null)
      const said = open.map(({ cells, truth }) => ({
        cells,
        truth,
        country: clean(cells).inferred.country_code ?? null,
      }))
      expect(said.filter(({ truth, country }) => country !== null && country !== truth.inferable)).toEqual([])
      const agreeing = said.filter(({ truth }) => truth.evidence === 'agreeing')
      expect(agreeing.filter(({ country }) => country !== null).length).toBeGreaterThan(0.98 * agreeing.length)
    }),
    { seed: 41, numRuns: 4, endOnFailure: true },
  )
})
