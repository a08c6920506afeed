import { describe, expect, test } from 'vitest'
import { companions } from '../../../../../../shared/cleaning/names/asides/words-for-states.ts'
import type { CustomerField } from '../../../../../../shared/customers/fields.ts'
import { readAside } from '../../../../../../shared/importing/record/cells/read-aside.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../columns.ts'

const names = ['Ann Lee', 'Mr Bello', 'Klaus-Peter Hartwig', 'Chidi Obi', 'Lee, Amy', 'Анна Иванова']

type Cells = Partial<Record<CustomerField, string>>
const clean = (cells: Cells) =>
  cleanRecord(columns(...(Object.keys(cells) as CustomerField[])), Object.values(cells), 'repair')

describe('behind any name', () => {
  test.each(['-', '–', '—', '--'])('a remark stands behind %s', (dash) => {
    for (const text of [
      'met at booth 3C-12',
      'LEFT COMPANY',
      'hot lead',
      'resigned',
      'Elternzeit ab 1.9.',
      'see notes',
    ])
      for (const name of names) expect(readAside(`${name} ${dash} ${text}`)).toEqual({ name, kind: 'remark', text })
  })

  test('whoever comes along is no part of it', () => {
    for (const companion of companions.replaceAll(/[?]/g, '').split('|'))
      for (const by of ['&', '+', 'and', 'und', 'et', 'y', 'e', 'и'])
        for (const name of names)
          expect(readAside(`${name} ${by} ${companion}`)).toEqual({ name, kind: 'remark', text: `${by} ${companion}` })
  })

  test('whose child somebody is, where they are reached, and as whom they were born', () => {
    for (const text of [
      'S/o Ramesh Rao',
      'd/o Ram',
      'w/o Ram Rao',
      'son of Ram',
      'née Jones',
      'geb. Huber',
      'z domu Nowak',
    ])
      for (const name of names) expect(readAside(`${name} ${text}`)).toEqual({ name, kind: 'remark', text })
    for (const name of names) {
      expect(readAside(`${name} c/o Mama Tayo`)).toEqual({ name, kind: 'remark', text: 'Mama Tayo' })
      expect(readAside(`${name} c/o Acme Ltd`)).toEqual({ name, kind: 'company', text: 'Acme Ltd' })
    }
  })

  test.each([
    ...['Smith - Jones', 'Jean - Pierre Dupont', 'Ann Lee - Bob Chan', 'Smith - Holiday', 'Watchman Nee', 'Max Born'],
    ...[
      'Ho, Peter',
      'Leave, John',
      'Smith & Sons',
      'Müller & Partner',
      'Bello & family',
      'Juan y Medio',
      'Petra & Monika',
    ],
    ...[
      'Ravi s/o Kumar',
      'Muthu a/l Raman',
      'Ann Lee (Tommy)',
      'Maier (Neu)',
      'Priya Sharma (AVP - Sales)',
      '阿卜杜・热合曼',
    ],
    ...['株式会社山本 林業', '(주)새롬 전자', '株式会社 山田'],
  ])('%s has none', (raw) => expect(readAside(raw)).toBeNull())

  test('of a half of a name the family is no part', () => {
    expect(readAside('Bello & family', true)).toEqual({ name: 'Bello', kind: 'remark', text: '& family' })
  })
})

test.each<[string, string, string]>([
  ['（株）青空 佐藤様', '佐藤様', '（株）青空'],
  ['株式会社青空 佐藤部長', '佐藤部長', '株式会社青空'],
  ['深圳市华联电子有限公司 王小明', '王小明', '深圳市华联电子有限公司'],
  ['(주)새롬전자 김민수 과장', '김민수 과장', '(주)새롬전자'],
])('a firm in front: %s', (raw, name, text) => {
  expect(readAside(raw)).toEqual({ name, kind: 'company', text, isBefore: true })
  const { record } = clean({ display_name: raw })
  expect(record).toMatchObject({ display_name: name, company_primary: text })
  expect(clean({ display_name: raw, company_primary: 'Blue Ltd' }).reasons).toEqual([
    { code: 'name.is-a-company', column: 'display_name', value: raw, suggestion: name },
  ])
})

test.each<[Cells, object]>([
  [{ display_name: 'Victoria Bridge Trading Ltd', company_primary: 'Victoria Bridge Trading Ltd' }, {}],
  [{ display_name: 'M/s Royal Textiles', company_primary: 'Royal Textiles' }, {}],
  [{ display_name: 'Acme', company_primary: 'ACME' }, {}],
  [{ display_name: 'Peter Müller', company_primary: 'Peter Müller' }, { display_name: 'Peter Müller' }],
  [{ display_name: 'Nakamura', company_primary: 'Nakamura' }, { display_name: 'Nakamura' }],
])('a name that is the firm once more is nobody, a sole trader is: %j', (cells, said) => {
  const { record, verdict } = clean(cells)
  expect(verdict).toBeNull()
  const { extra: _, company_primary, ...names } = record
  expect([company_primary, names]).toEqual([cells.company_primary, said])
})

test('M/s is before a firm, and another firm is asked', () => {
  expect(clean({ display_name: 'M/s Royal Textiles' }).record).toMatchObject({ company_primary: 'Royal Textiles' })
  expect(clean({ display_name: 'M/s Royal Textiles', company_primary: 'Blue Ltd' }).verdict).toBe('review')
})

test.each<[Cells, object]>([
  [{ first_name: 'Uwe', last_name: 'Huber (Urlaub bis 15.8.)' }, { last_name: 'Huber' }],
  [{ first_name: 'Uwe', last_name: 'Huber (Urlaub bis 15.08.2026)' }, { last_name: 'Huber' }],
  [{ first_name: 'Luc', last_name: 'Rousseau (standard)' }, { last_name: 'Rousseau' }],
  [{ first_name: 'Tom', last_name: 'Beasley - LEFT COMPANY' }, { last_name: 'Beasley' }],
  [{ first_name: 'Anna', last_name: 'Li & family' }, { last_name: 'Li' }],
  [{ first_name: 'Anna & husband', last_name: 'Li' }, { first_name: 'Anna' }],
  [{ first_name: 'Uwe', last_name: 'Dipl.-Ing. (FH) Schäfer' }, { last_name: 'Schäfer' }],
  [{ first_name: 'Uwe', last_name: 'Dipl.-Kffr. (Univ.) Berger' }, { last_name: 'Berger' }],
  [{ first_name: 'Uwe', last_name: 'Dipl.-Wirt.-Ing. (BA) Koch' }, { last_name: 'Koch' }],
  [{ first_name: 'M. Anaïs MARCHAND' }, { first_name: 'Anaïs', last_name: 'MARCHAND' }],
  [{ first_name: 'Mme Claire PETIT' }, { first_name: 'Claire', last_name: 'PETIT' }],
  [{ first_name: 'Herr Karl Kümmerling' }, { first_name: 'Karl', last_name: 'Kümmerling' }],
  [{ first_name: 'Frau Anna Maria' }, { first_name: 'Anna Maria' }],
  [{ first_name: 'D.ª Pilar', last_name: 'Ruiz' }, { first_name: 'Pilar' }],
  [{ first_name: 'N.N.', last_name: 'Sharma' }, { first_name: 'N.N.' }],
])('%j is %j', (cells, said) => {
  const { record, verdict } = clean(cells)
  expect(verdict).toBeNull()
  expect(record).toMatchObject(said)
})

test.each(['n.n.', 'N. N.', 'N.N.', 'nn', 'NN', 'unbekannt'])('%s is nobody’s family name', (last_name) => {
  expect(clean({ first_name: 'Uwe', last_name })).toMatchObject({
    ...{ record: { first_name: 'Uwe' }, notes: [{ column: 'last_name', rule: 'text.filler' }] },
  })
  expect(clean({ display_name: last_name }).verdict).toBe('blank')
})

test.each([
  'Cabinet Chevalier & Associés',
  'Smith & Sons',
  'Gupta and Brothers',
  'Ruiz e Hijos',
  'Dubreuil & Fils',
  'Huber & Co',
])('%s is a firm, and no two people', (last_name) => {
  expect(clean({ last_name })).toMatchObject({ record: { company_primary: last_name }, verdict: null })
  expect(clean({ last_name, company_primary: 'Blue Ltd' }).reasons.map(({ code }) => code)).toEqual([
    'name.is-a-company',
  ])
})
