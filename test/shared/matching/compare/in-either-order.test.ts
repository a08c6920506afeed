import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareCompanies } from '../../../../shared/matching/compare/compare-companies.ts'
import { compareEmails, comparePhones } from '../../../../shared/matching/compare/compare-contacts.ts'
import { comparePlaces, compareStreets } from '../../../../shared/matching/compare/compare-places.ts'
import { compareValues } from '../../../../shared/matching/compare/compare-values.ts'
import { columnLevels } from '../../../../shared/matching/model/model.ts'
import { prepareCompany } from '../../../../shared/matching/prepare/prepare-company.ts'
import { prepareValue } from '../../../../shared/matching/prepare/prepare-value.ts'
import { checkProperty } from '../../../support/property.ts'
import { prepare } from '../make-record.ts'

/** Two texts of all lengths at which something is decided, one of which has a letter more, less, exchanged or turned. */
const nearlyOne = (letters: string, most: number) =>
  fc
    .record({
      text: fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: most }),
      at: fc.nat(most),
      letter: fc.constantFrom(...letters),
      kind: fc.constantFrom('more', 'less', 'another', 'turned'),
    })
    .map(({ text, at: place, letter, kind }) => {
      const at = place % text.length
      const [front, here = '', behind] = [text.slice(0, at), text[at], text.slice(at + 1)]
      const other = { more: letter + here, less: '', another: letter, turned: (behind[0] ?? '') + here }[kind] ?? ''
      return [text, front + other + (kind === 'turned' ? behind.slice(1) : behind)] as const
    })

const words = nearlyOne('abeo ', 16)

const isAlikeInEitherOrder = <T>(
  values: fc.Arbitrary<readonly [T, T]>,
  compare: (one: T, other: T) => unknown,
  seed: number,
) =>
  checkProperty(
    fc.property(values, ([one, other]) => {
      expect(compare(other, one)).toEqual(compare(one, other))
    }),
    { seed, numRuns: 1_000 },
  )

test('firms', () =>
  isAlikeInEitherOrder(
    words,
    (one, other) => {
      const [a, b] = [prepareCompany(one), prepareCompany(other)]
      return a === null || b === null ? null : compareCompanies(a, b)
    },
    1_231,
  ))

test.each(Object.keys(columnLevels) as (keyof typeof columnLevels)[])('values of a column of the kind %s', (kind) =>
  isAlikeInEitherOrder(
    nearlyOne('abc 12-', 14),
    (one, other) => {
      const [a, b] = [prepareValue(one), prepareValue(other)]
      return a === null || b === null ? null : compareValues(kind, a, b)
    },
    1_232,
  ),
)

test('postal codes, cities and streets', () =>
  isAlikeInEitherOrder(
    nearlyOne('ab 12', 12),
    (one, other) => {
      const read = (text: string) =>
        [{ postal_code: text }, { city: text }, { address_primary: text }].map((fields) => prepare(fields).addresses[0])
      const theirs = read(other)
      return read(one).map((a, n) => {
        const b = theirs[n]
        return a === undefined || b === undefined ? null : [comparePlaces(a, b).level, compareStreets(a, b).level]
      })
    },
    1_233,
  ))

test.each(['firm.example', 'gmail.com'])('addresses for mail at %s, and phones', (domain) =>
  isAlikeInEitherOrder(
    nearlyOne('ab12', 12),
    (one, other) => {
      const read = (local: string) => prepare({ email: `${local}@${domain}` }).emails
      const phone = (text: string) => [text.replaceAll('a', '3').replaceAll('b', '4')]
      return [compareEmails(read(one), read(other)).level, comparePhones(phone(one), phone(other)).level]
    },
    1_234,
  ),
)
