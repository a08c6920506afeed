import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeEastAsian } from '../../../../scripts/bench/matching/east-asian/make-east-asian.ts'
import { toRecords } from '../../../../scripts/bench/matching/to-records.ts'
import { makeWestern } from '../../../../scripts/bench/matching/western/make-western.ts'
import { packPrepared, unpackPrepared } from '../../../../shared/matching/prepare/pack-prepared.ts'
import { prepareRecord } from '../../../../shared/matching/prepare/prepare-record.ts'
import type { Prepared } from '../../../../shared/matching/prepare/prepared.ts'
import { checkProperty } from '../../../support/property.ts'
import { prepare } from '../make-record.ts'

const throughText = (record: Prepared) => unpackPrepared(record.id, packPrepared(record))

describe('a record is after packing what it was before', () => {
  test('of all customers of the labelled sets', () => {
    for (const set of [makeWestern(3, 300), makeEastAsian(3, 300)]) {
      const records = toRecords(set).map(prepareRecord)
      expect(records.map(throughText)).toEqual(records)
    }
  })

  test('whatever stands in its fields', () => {
    const pieces = fc.constantFrom(
      ...[
        'Robert',
        'O’Neil-Smith',
        'Ka Keung',
        '大文',
        '陳',
        '佐藤 健',
        'サトウ',
        '김민수',
        'Иван',
        '(株)',
        'Gebrüder Ltd',
        'GmbH',
      ],
      ...[
        '12a',
        '3-4-5',
        '丁目',
        'LS1 4AP',
        '2001-02-03',
        '31.12.1999',
        '1984',
        'AB12345',
        'a+b@c.example',
        '@',
        'wong_88',
      ],
      ...[
        'https://x.com/a',
        '+852 5123 4567',
        '١٢٣',
        '\u0000',
        '\\',
        '"',
        '\t',
        '\ud800',
        '😀',
        'ß',
        'ﬁ',
        ' ',
        '-',
        '.',
      ],
    )
    const text = fc.oneof(
      fc.array(pieces, { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    )
    const fields = fc.record(
      {
        ...{ display_name: text, first_name: text, last_name: text, company_primary: text, email: text, phone: text },
        ...{ company_website: text, linkedin_url: text, youtube_handle: text, address_primary: text, city: text },
        ...{ region: text, postal_code: text, position_primary: text },
        extra: fc.dictionary(fc.constantFrom('born', 'english name', 'WeChat', 'code', 'place'), text),
      },
      { requiredKeys: [] },
    )
    return checkProperty(
      fc.property(fields, (one) => {
        const record = prepare(one)
        expect(throughText(record)).toEqual(record)
      }),
      { seed: 20_261_129, numRuns: 500 },
    )
  })
})

test('a packed record is one line, and short', () => {
  const records = toRecords(makeWestern(3, 300)).map(prepareRecord)
  const texts = records.map(packPrepared)
  expect(texts.some((text) => /[\n\r\t]/.test(text))).toBe(false)
  expect(texts.reduce((sum, text) => sum + text.length, 0) / texts.length).toBeLessThan(500)
})
