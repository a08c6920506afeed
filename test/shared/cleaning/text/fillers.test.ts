import { describe, expect, test } from 'vitest'
import { cleanCell } from '../../../../shared/cleaning/cleaners.ts'
import { cleanText } from '../../../../shared/cleaning/text/clean-text.ts'
import { fillerOf, mayBeFiller, readFiller, readFillerIn } from '../../../../shared/cleaning/text/fillers.ts'
import { dittoSigns, plainReferences } from '../../../../shared/cleaning/text/refers-elsewhere.ts'
import {
  anywhere,
  asWritten,
  inCodes,
  noCompany,
  notAmongNames,
} from '../../../../shared/cleaning/text/words/words-for-nothing.ts'
import { aboutTheRow } from '../../../../shared/cleaning/text/words/words-for-remarks.ts'
import { cleanCustom } from '../../../../shared/customers/clean-custom.ts'
import { type CustomerField, customerFields, type FieldKind } from '../../../../shared/customers/fields.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'

const above = [
  'same as above',
  'Same As Above',
  '同上',
  'ditto',
  '〃',
  'idem',
  's.o.',
  'siehe oben',
  '상동',
  '上に同じ',
  '"',
]

test.each(above)('finding 23: %s is blank, with a note of its own', (raw) => {
  expect(cleanText(raw)).toMatchObject({ value: null, certainty: 'sure', rule: 'text.same-as-above' })
})

test.each(customerFields.map(({ name, kind }) => [name, kind] as const))(
  'finding 23: "same as above" in a column of %s is blank, with its note',
  (_, kind) => {
    for (const raw of above) {
      expect(cleanCell(kind, raw)).toMatchObject({ value: null, issue: null, rule: 'text.same-as-above' })
    }
  },
)

test.each(['status', 'phone', 'country', 'date', 'count', 'url', 'boolean', 'customer_type'] as const)(
  'finding 23: words and signs for nothing are blank and noted in a %s',
  (kind) => {
    for (const raw of ['unknown', '-', 'n/a', '不明', 'keine Angabe', 'TBD']) {
      expect(cleanCell(kind, raw)).toMatchObject({ value: null, issue: null, rule: 'text.filler' })
    }
  },
)

test('an e-mail in words is blank unless the import is strict; a sign for nothing needs a person', () => {
  expect(cleanCell('email', 'unknown')).toMatchObject({ value: null, rule: 'text.filler', issue: null })
  expect(cleanCell('email', 'unknown', { emailPolicy: 'strict' }).issue).toBe('email.placeholder')
  expect(cleanCell('email', 'n/a').issue).toBe('email.placeholder')
})

test('words for nothing leave no custom field and no value', () => {
  const mapping = customerFields.map(
    ({ name }): ColumnMapping => ({ column: name, field: name, position: 1, confidence: 1, evidence: 'synonym' }),
  )
  for (const raw of ['unknown', '不明', 'Unknown']) {
    expect(
      cleanRecord(
        mapping,
        mapping.map(() => raw),
        'repair',
      ).verdict,
    ).toBe('blank')
    const cells = mapping.map(({ field }) => (field === 'last_name' ? 'Lee' : raw))
    expect(cleanRecord(mapping, cells, 'repair').record).toEqual({ last_name: 'Lee' })
  }
})

test('a custom field of any type is blank too, and a choice may be called so', () => {
  for (const kind of ['number', 'date', 'boolean', 'choice', 'text'] as const) {
    expect(cleanCustom({ kind, choices: ['A'] }, '同上')).toMatchObject({ value: null, rule: 'text.same-as-above' })
  }
  expect(cleanCustom({ kind: 'choice', choices: ['Unknown'] }, 'unknown').value).toBe('Unknown')
})

test.each(['unknown', 'Unknown', 'TBD', 'sin dato', 'keine Angabe', '不明', '해당 없음'])(
  'finding 23: %s is blank, and noted',
  (raw) => {
    expect(cleanText(raw)).toMatchObject({ value: null, certainty: 'sure', rule: 'text.filler' })
  },
)

test.each(['Null', 'None', 'Na', 'Same Day Ltd', 'Unknown Pleasures', '无印良品', 'J.W.', 'S.O.', 'K.A.'])(
  '%s is somebody',
  (raw) => {
    expect(cleanText(raw).value).toBe(raw)
  },
)

test.each<[text: string, kind: FieldKind, filler: string | null]>([
  ['', 'text', null],
  ['-', 'text', 'sign'],
  ['-'.repeat(40), 'text', 'sign'],
  ['-'.repeat(41), 'text', null],
  ['N/A', 'text', 'sign'],
  ['无', 'text', 'sign'],
  ['xx', 'text', 'word'],
  ['XX', 'country', null],
  ['x', 'boolean', null],
  ['ditto', 'text', 'above'],
  ['〃', 'text', 'above'],
  ['(ditto)', 'text', 'above'],
  ['unknown', 'text', 'word'],
  ['"unknown"', 'text', 'word'],
  ['[unknown]', 'text', 'word'],
  ['@unknown', 'text', null],
  ['unknown 1', 'text', null],
  ['null', 'text', 'sign'],
  ['Null', 'text', null],
  ['Null', 'tags', null],
  ['Null', 'phone', 'sign'],
  ['(Null)', 'text', 'sign'],
  ['(Null)', 'tags', 'sign'],
  ['blank', 'text', null],
  ['blank', 'phone', 'sign'],
  ['Quist', 'phone', null],
])('%j in a %s is %j', (text, kind, filler) => {
  expect(fillerOf(text, kind)).toBe(filler)
})

test.each<[field: CustomerField, raw: string, isNothing: boolean]>([
  ['city', 'NA', true],
  ['city', '(None)', true],
  ['city', '"none"', true],
  ['city', 'Rome', false],
  ['city', 'individual', false],
  ['company_primary', 'individual', true],
  ['company_primary', 'None', true],
  ['company_primary', 'Quay', false],
  ['last_name', 'None', false],
  ['display_name', 'NA', false],
  ['city', 'NA'.padEnd(100), true],
  ['city', 'NA'.padEnd(101), false],
])('in %s, %j is nothing: %j', (field, raw, isNothing) => {
  expect(readFillerIn(field, raw)?.rule ?? null).toBe(isNothing ? 'text.filler' : null)
})

test.each([
  [100, 'text.filler'],
  [101, null],
])('a cell of %i characters is read as a word for nothing: %s', (length, rule) => {
  expect(readFiller('unknown'.padEnd(length))?.rule ?? null).toBe(rule)
})

const inCapitals = (words: string) => words.split(', ').flatMap((word) => [word, word.toUpperCase()])

test.each<[what: string, words: readonly string[], kind: FieldKind, filler: string]>([
  ['nothing', anywhere.split(', '), 'text', 'word'],
  ['nothing that programs write', asWritten.split(', '), 'text', 'sign'],
  ['nothing where no name stands', inCapitals(notAmongNames), 'url', 'sign'],
  ['nothing in a code', inCapitals(inCodes), 'url', 'sign'],
])('every word for %s is found', (_, words, kind, filler) => {
  const short = words.filter((word) => word.length <= 40)
  // 无 and its like are signs everywhere.
  expect(short.filter((word) => ![filler, 'sign'].includes(fillerOf(word, kind) ?? ''))).toEqual([])
})

test.each<[field: CustomerField, words: string]>([
  ['city', notAmongNames],
  ['company_primary', noCompany],
  // Somebody may be called Refused.
  ['company_primary', aboutTheRow.replace('refused, ', '')],
])('every word for nothing in a column of %s is found, in brackets too', (field, words) => {
  const all = words.split(', ').flatMap((word) => [word, `(${word})`])
  expect(all.filter((word) => readFillerIn(field, word) === null)).toEqual([])
})

test.each(['@n/a', '50%', 'Smith & Co', '+x', 'no 1', '$-'])('%s is none', (text) =>
  expect(fillerOf(text, 'text')).toBeNull(),
)

test('whatever stands for nothing begins as what may, with signs around it or without', () => {
  const lists = [anywhere, asWritten, inCodes, notAmongNames].flatMap((words) => words.split(', '))
  const words = [...lists, ...plainReferences, ...dittoSigns]
  const texts = words.flatMap((word) => [word, `(${word})`, `"${word.toUpperCase()}"`, `- ${word} -`, `${word}.`])
  expect(texts.filter((text) => !mayBeFiller(text))).toEqual([])
  expect(['Ochre Pier Media Nig. Ltd', 'Smith-Jones', 'Crane Mast (Holdings)'].filter(mayBeFiller)).toEqual([])
})

test('two or three capitals are a firm, however short forms of "as above" are spelled', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const filler = (raw: string) => readFillerIn('company_primary', raw)?.rule
  const pairs = letters.flatMap((one) => letters.map((other) => `${one}${other}`))
  // NA says that there is none.
  expect(pairs.filter((pair) => filler(pair) === 'text.same-as-above')).toEqual([])
  for (const raw of ['jw', 'same', 'SAME']) expect([raw, filler(raw)]).toEqual([raw, 'text.same-as-above'])
})

describe('Do is ditto where nobody is called so', () => {
  const fields = ['company_primary', 'address_primary', 'city', 'region', 'postal_code', 'position_primary'] as const
  test.each(fields)('in %s', (field) => {
    for (const raw of ['Do', 'do']) expect(readFillerIn(field, raw)).toMatchObject({ rule: 'text.same-as-above' })
  })

  test('not in capitals, which are a code or a firm, nor in a name', () => {
    expect(readFillerIn('company_primary', 'DO')).toBeNull()
    expect(readFillerIn('region', 'DO')).toBeNull()
    expect([fillerOf('DO', 'country'), fillerOf('do', 'country'), fillerOf('Do', 'country')]).toEqual([
      null,
      null,
      'above',
    ])
    for (const raw of ['Do', 'do', 'DO', 'Do Van Minh', 'W.O.']) expect(fillerOf(raw, 'text')).toBeNull()
    expect(readFillerIn('city', 'Doha')).toBeNull()
  })

  test('and so is w.o., wie oben', () => {
    for (const raw of ['w.o.', 'w. o.']) expect(fillerOf(raw, 'text')).toBe('above')
  })
})
