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

test.each([
  ['営業部 山本 美咲', '山本 美咲'],
  ['采购部李明', '李明'],
  ['Sales Dept - John Smith', 'John Smith'],
  ['Emeka Danjuma a.k.a. "Big Ben"', 'Emeka Danjuma'],
  ['王建军（又名王小明）', '王建军'],
  ['営業部 山本 美咲（退職）', '山本 美咲'],
  ['Kofi Obi aka Johnny (left company)', 'Kofi Obi'],
])('a desk, another name, or several things beside a name: %s', (raw, name) => {
  const { record, verdict, notes } = clean({ display_name: raw })
  expect([verdict, record]).toEqual([null, { display_name: name, extra: { display_name_raw: raw } }])
  expect(notes).toEqual([{ column: 'display_name', rule: 'name.remark' }])
})

test('a firm, a part of it, and somebody of it', () => {
  const { record } = clean({ display_name: '株式会社青空 営業部 山本 美咲' })
  expect(record).toMatchObject({ display_name: '山本 美咲', company_primary: '株式会社青空' })
})

test('a half of a name keeps to itself', () => {
  expect(clean({ last_name: '営業部 山本', first_name: '美咲' }).record).toMatchObject({ last_name: '山本' })
  expect(clean({ last_name: '山本', first_name: '営業部 美咲' }).record).toMatchObject({ first_name: '美咲' })
})

test('how a name is read is no part of it, another person is asked', () => {
  expect(clean({ display_name: '山本 恵子（ヤマモト ケイコ）' })).toMatchObject({
    ...{ verdict: null, record: { display_name: '山本 恵子' }, inferred: { first_name: '恵子', last_name: '山本' } },
    notes: [{ column: 'display_name', rule: 'name.tidied' }],
  })
  expect(clean({ last_name: '山本', first_name: '恵子（ケイコ）' }).record).toMatchObject({ first_name: '恵子' })
  const raw = '山本 恵子（サトウ タロウ）'
  expect(clean({ display_name: raw }).reasons).toEqual([
    { code: 'name.several-people', column: 'display_name', value: raw, suggestion: '山本 恵子' },
  ])
})

test.each<[string, object]>([
  ['王总（王建军）', { record: { display_name: '王建军' } }],
  ['田中部長（田中一郎）', { record: { display_name: '田中一郎', position_primary: '部長' } }],
  ['山田太郎部長', { inferred: { first_name: '太郎', last_name: '山田', position_primary: '部長' } }],
  ['営業部長 山本 美咲', { inferred: { first_name: '美咲', last_name: '山本', position_primary: '営業部長' } }],
  ['山本 美咲 営業部長', { inferred: { first_name: '美咲', last_name: '山本', position_primary: '営業部長' } }],
  ['销售经理 李明', { inferred: { first_name: '明', last_name: '李', position_primary: '销售经理' } }],
  ['김민수 영업부장', { inferred: { first_name: '민수', last_name: '김', position_primary: '영업부장' } }],
])('%s', (display_name, said) => expect(clean({ display_name })).toMatchObject({ verdict: null, ...said }))
