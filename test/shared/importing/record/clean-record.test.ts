import { describe, expect, test } from 'vitest'
import { cleanRecord, createRecordCleaner } from '../../../../shared/importing/record/clean-record.ts'
import { clean, columns } from './clean-record/columns.ts'

test('the records of a file are cleaned as each alone, whatever stood before them', () => {
  const mapping = columns('F=first_name,P=phone,C=country_code,E=email,M')
  const rows = [
    ['Ada', '+852 5123 4567', 'HK', 'ada@a.example', 'one'],
    ['Bob', '5123 4567', '', 'n/a'],
    ['Ada', '5123 4567', 'Hong Kong', '', '', 'more', 'opt out'],
    ['', '', '', '', ''],
    ['Bob', '5123 4567', '', 'n/a'],
  ]
  const cleanOne = createRecordCleaner(mapping, 'repair')
  expect(rows.map(cleanOne)).toEqual(rows.map((cells) => cleanRecord(mapping, cells, 'repair')))
})

describe('a blank record', () => {
  test.each([[[]], [['']], [['', '  ', '\t']]])('%j', (cells) => {
    expect(clean('E=email,N=first_name', cells)).toMatchObject({
      verdict: 'blank',
      reasons: [],
      record: {},
      inferred: {},
      name: null,
    })
  })

  test('words for nothing in every cell are nothing', () => {
    expect(clean('N=first_name,P=phone,C=country_code', ['N/A', '-', 'null']).verdict).toBe('blank')
  })
})

describe('the keys', () => {
  test('by which the customer is known again', () => {
    const spec = 'I=id,X=external_id,E=email,H=youtube_handle,P=phone,Q=phone'
    const id = '0198C0DE-0000-7000-8000-000000000001'
    expect(
      clean(spec, [id, ' 007 ', 'A@a.example', 'youtube.com/@ada', '+852 5123 4567', '+852 5123 4568']),
    ).toMatchObject({
      keys: {
        id: id.toLowerCase(),
        external_id: '007',
        email: 'a@a.example',
        youtube_handle: '@ada',
        youtube_channel_url: null,
        phones: ['+85251234567', '+85251234568'],
      },
    })
  })

  test('our own id is a key', () => {
    const id = '0198c0de-0000-7000-8000-000000000001'
    expect(clean('I=id', [id])).toMatchObject({ keys: { id }, record: { id }, verdict: null })
    expect(clean('I=id,N=first_name', ['42', 'Ada'])).toMatchObject({
      keys: { id: null },
      record: { extra: { id_raw: '42' } },
    })
  })
})

describe('what nobody states is worked out, and kept apart', () => {
  test.each<[string, string, string[], object]>([
    ['a company', 'C=company_primary', ['Engines Ltd'], { customer_type: 'corporate' }],
    ['a creator', 'H=youtube_handle,C=company_primary', ['@ada', 'Engines Ltd'], { customer_type: 'youtube_creator' }],
    ['anybody else', 'N=first_name', ['Ada'], { customer_type: 'individual' }],
    [
      'a full name that can be split',
      'N=display_name',
      ['Ada Lovelace'],
      { customer_type: 'individual', first_name: 'Ada', last_name: 'Lovelace' },
    ],
    ['a full name that can not', 'N=display_name', ['Cher'], { customer_type: 'individual' }],
    [
      'no split where the parts are stated',
      'N=display_name,F=first_name',
      ['Ada Lovelace', 'Augusta'],
      { customer_type: 'individual' },
    ],
    ['a stated type', 'T=customer_type,C=company_primary', ['individual', 'Engines Ltd'], {}],
  ])('%s', (_, spec, cells, inferred) => {
    expect(clean(spec, cells).inferred).toEqual(inferred)
  })

  test.each<[string, string, string[], string | null]>([
    ['the full name', 'N=display_name,F=first_name', ['Ada Lovelace', 'A.'], 'Ada Lovelace'],
    ['its parts', 'F=first_name,L=last_name', ['Ada', 'Lovelace'], 'Ada Lovelace'],
    ['one part', 'L=last_name', ['Lovelace'], 'Lovelace'],
    ['none', 'C=company_primary', ['Engines Ltd'], null],
  ])('the name to compare by: %s', (_, spec, cells, name) => {
    expect(clean(spec, cells).name).toBe(name)
  })
})

test('a note says which rule read a cell, and what is wrong with it', () => {
  expect(clean('E=email,P=phone', [' A@a.example', 'call me']).notes).toEqual([
    { column: 'E', rule: expect.stringMatching(/^email\./) },
    { column: 'P', issue: expect.stringMatching(/^phone\./) },
  ])
})
