import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayBeCompound, readBusiness } from '../../../../../shared/cleaning/names/evidence/read-business.ts'
import { isGivenWord } from '../../../../../shared/cleaning/names/is-given-word.ts'
import { isTitle } from '../../../../../shared/cleaning/names/take-title.ts'
import {
  businessEndings,
  businesses,
  maybeBusinesses,
  neverFamilies,
} from '../../../../../shared/cleaning/names/words/businesses.ts'
import { desks } from '../../../../../shared/cleaning/names/words/desks.ts'
import {
  eastAsianFamilies,
  isFamilyWord,
  otherFamilies,
} from '../../../../../shared/cleaning/names/words/family-names.ts'
import { furtherGivenNames } from '../../../../../shared/cleaning/names/words/further-given-names.ts'
import { roleHeads } from '../../../../../shared/cleaning/names/words/roles.ts'
import { foldKey } from '../../../../../shared/cleaning/text/fold-key.ts'
import { givenNameGroups } from '../../../../../shared/customers/people/given-names.ts'
import { checkProperty } from '../../../../support/property.ts'

const large = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const givens = [...new Set([...givenNameGroups.flat(), ...furtherGivenNames])].map(large)
const families = [...otherFamilies, ...eastAsianFamilies].map(large)

describe('a word that says a business', () => {
  const words = [...businesses].map(large)
  test('says so in front of a name and behind it', () => {
    for (const word of words)
      for (const name of [`${word} Göldlin`, `Göldlin ${word}`, `${word} Anna`, `Göldlin & Sohn ${word}`])
        expect(readBusiness(name), name).toBe('sure')
  })
  test('in capitals, and joined by a sign', () => {
    for (const word of words)
      for (const name of [`GÖLDLIN ${word.toUpperCase()}`, `Göldlin-${word}`, `${word}, Göldlin`])
        expect(readBusiness(name), name).toBe('sure')
  })
  test('behind a given name may be beside somebody', () => {
    for (const word of words)
      for (const name of [`Anna ${word}`, `Dr. Anna Weber ${word}`, `Anna Weber, ${word}`])
        expect(readBusiness(name), name).toBe('maybe')
  })
  test('is not sure alone, and nothing beside a job', () => {
    for (const word of words) {
      expect(readBusiness(word), word).not.toBe('sure')
      expect(readBusiness(`${word} Manager`), word).toBeNull()
    }
  })
  test('is no name, no title, no job and no part of a firm', () => {
    for (const word of businesses) {
      const isElse = isGivenWord(word) || isFamilyWord(word) || desks.has(word) || roleHeads.has(word) || isTitle(word)
      expect(isElse || maybeBusinesses.has(word), word).toBe(false)
    }
  })
  test.each([
    'Göldlin Apotheke',
    'Praxis Dr. Müller',
    'Studio Rossi',
    'Café Central',
    'Cafe Central',
    'Garage Martin',
    'Hotel Adler',
    'Hotel Aarauerhof',
    'Restaurant Mürset',
    'Kanzlei Weber',
    'Praxis Anna Weber',
    'Nhà hàng Sen',
    'Rumah Sakit Harapan',
    'Law Offices of Lee',
    'בית קפה נועה',
    'University of Leeds',
  ])('%s', (name) => expect(readBusiness(name)).toBe('sure'))
})

describe('a word written in one', () => {
  test('says so by its end', () => {
    for (const end of businessEndings)
      for (const name of [`Göld${end}`, `Göld${end} Aarau`, `Anna Göld${end}`])
        expect(readBusiness(name), name).toBe(name.startsWith('Anna') ? 'maybe' : 'sure')
  })
  test('and ends as no known name does', () => {
    for (const name of [...givens, ...families])
      expect(
        [...businessEndings].some((end) => foldKey(name).endsWith(end) && foldKey(name) !== end),
        name,
      ).toBe(false)
  })
  test('has a stem before it', () => expect(readBusiness('Xyhotel')).toBeNull())
})

describe('in East Asian scripts and Thai', () => {
  test.each(['山田薬局', '中国银行', '香港大酒店', '삼성병원', '한빛 어린이집', 'さくらクリニック', 'โรงแรมดุสิต'])(
    '%s',
    (name) => expect(readBusiness(name)).toBe('sure'),
  )
  test.each(['银行', '金酒店', '王中心', '김은행', '약국'])('%s may be somebody', (name) =>
    expect(readBusiness(name)).toBe('maybe'),
  )
  test.each(['王小明', '김민수', '山田太郎', '研发中心', '人事部', '营销中心'])('%s is none', (name) =>
    expect(readBusiness(name)).toBeNull(),
  )
})

describe('nobody', () => {
  test('of known names is a business', () =>
    checkProperty(
      fc.property(
        fc.constantFrom(...givens),
        fc.constantFrom(...givens),
        fc.constantFrom(...families),
        (a, b, family) => {
          for (const name of [
            `${a} ${family}`,
            `${family} ${a}`,
            `${family}, ${a}`,
            `${a} ${b} ${family}`,
            `${a}-${b} ${family}`,
          ])
            for (const one of [name, name.toUpperCase(), `Dr. ${name}`]) expect(readBusiness(one), one).toBeNull()
        },
      ),
      { seed: 21_110, numRuns: 3_000 },
    ))
  test('alone either', () => {
    for (const name of [...givens, ...families]) expect(readBusiness(name), name).toBeNull()
  })
  test.each([
    'Peter Bank',
    'Bank, Peter',
    'Peter Koch',
    'Hans Schuster',
    'Anna Apotheker',
    'Kaufmann',
    'Osama bin Laden',
    'Jan van de Hof',
    'Anna Schüle',
    'Robert Parish',
    'Shirley Temple',
    'Rahman S.A.',
    'Anna B.V.',
    'Hotel Manager',
    '',
    ' ',
    '-',
    'x'.repeat(200),
    'Hotel '.repeat(11),
  ])('%s', (name) => expect(readBusiness(name)).toBeNull())
})

describe('who may be either', () => {
  test('is told by a given name', () => {
    for (const word of maybeBusinesses) {
      if (neverFamilies.has(word) || isGivenWord(word)) continue
      expect(readBusiness(`Peter ${large(word)}`), word).toBeNull()
      expect(readBusiness(`${large(word)} Peter`), word).toBeNull()
      expect(readBusiness(large(word)), word).toBeNull()
    }
  })
  test('and asked where there is none', () => {
    for (const word of maybeBusinesses)
      for (const name of [`${large(word)} Göldlin`, `Göldlin ${large(word)}`])
        expect(readBusiness(name), name).toBe('maybe')
  })
  test('some are no family names, beside whatever', () => {
    for (const word of neverFamilies)
      expect([readBusiness(`${large(word)} Peter`), maybeBusinesses.has(word)], word).toEqual(['maybe', true])
  })
  test.each([
    'Bank Cler',
    'Valiant Bank',
    'Nestlé S.A.',
    'Dupont S.A.S',
    'Anna Studio',
    'Hotel Adler - Anna Weber',
    'Anna Weber, Hotel Adler',
    'met at Hotel Adler',
    'Reception Hotel Adler',
  ])('%s', (name) => expect(readBusiness(name)).toBe('maybe'))
})

// One word of ASCII is looked up alone; in brackets it is read to the end.
test('a word is read alike in brackets', () =>
  checkProperty(
    fc.property(
      fc.oneof(
        fc.constantFrom(...businesses, ...maybeBusinesses, ...roleHeads),
        fc
          .tuple(fc.constantFrom('', 'a', 'Stadt', 'Anna'), fc.constantFrom(...businessEndings))
          .map((two) => two.join('')),
        fc.stringMatching(/^[A-Za-z]{1,20}$/),
      ),
      (word) => {
        expect(readBusiness(word)).toBe(readBusiness(`(${word})`))
      },
    ),
    { seed: 1_112, numRuns: 3_000 },
  ))

test('whatever ends as a business does may be one', () =>
  expect([...businessEndings].filter((ending) => !mayBeCompound(`stadt${ending}`))).toEqual([]))
