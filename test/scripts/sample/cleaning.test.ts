import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import { generateSample } from '../../../scripts/sample/generate-sample.ts'
import { toCsv } from '../../../scripts/sample/to-csv.ts'
import { cleanCountry } from '../../../shared/cleaning/country/clean-country.ts'
import { cleanEmail } from '../../../shared/cleaning/email/clean-email.ts'
import { strictEmail } from '../../../shared/cleaning/email/strict-email.ts'
import { cleanPhone } from '../../../shared/cleaning/phone/clean-phone.ts'
import { readSample } from './read-sample.ts'

const sample = generateSample()
const rows = readSample(toCsv(sample)).records.flatMap(({ cell }, index) => {
  const truth = sample.records[index]?.truth
  return truth ? [{ cell, truth }] : []
})

test('every country that the file states is read with certainty as the one that was meant', () => {
  for (const { cell, truth } of rows) {
    const { value, certainty } = cleanCountry(cell.country)
    expect([value, certainty], cell.country).toEqual([truth.statedCountry, 'sure'])
  }
})

test('strict reading holds the rows that the generator broke, and no other', () => {
  for (const { cell, truth } of rows) {
    const { value, certainty } = strictEmail(cell.email)
    const expected = truth.strict === 'review' ? [null, 'none'] : [truth.email, 'sure']
    expect([value, certainty], cell.email).toEqual(expected)
  }
})

test('a repair gives the address that was broken, a suggestion the one that was meant, and nothing for the hopeless', () => {
  const outcomes = { sure: 'imported', guess: 'suggestion', none: 'hopeless' } as const
  for (const { cell, truth } of rows) {
    const { value, suggestion, certainty } = cleanEmail(cell.email)
    expect([value ?? suggestion, outcomes[certainty]], cell.email).toEqual([truth.email, truth.repair])
  }
})

test('a number with a dial code is read as the same one, whatever country is thought of', () => {
  const read = (raw: string, country?: string) => {
    const { value, suggestion } = cleanPhone(raw, { country })
    return value ?? suggestion
  }
  for (const { cell, truth } of rows.filter((row) => row.truth.signals.phone !== null)) {
    const number = parsePhoneNumberFromString(read(cell.phone) ?? '')
    expect([number?.isValid(), number?.country], cell.phone).toEqual([true, truth.signals.phone])
    expect(read(cell.phone, 'FR'), cell.phone).toBe(number?.number)
  }
})

test('a number as it is dialled at home is read where the row states its country, and is never sure elsewhere', () => {
  for (const { cell, truth } of rows.filter((row) => row.cell.phone !== '' && row.truth.signals.phone === null)) {
    if (truth.statedCountry)
      expect(cleanPhone(cell.phone, { country: truth.statedCountry }).certainty, cell.phone).toBe('sure')
    else expect(cleanPhone(cell.phone).value, cell.phone).toBeNull()
  }
})
