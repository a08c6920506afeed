import { describe, expect, test } from 'vitest'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../columns.ts'

const clean = (first: string, last: string) =>
  cleanRecord(columns('first_name', 'last_name', 'email'), [first, last, 'a@acme.com'], 'repair')

test.each([
  ['DO NOT', 'CALL'],
  ['No', 'Llamar'],
  ['NE PAS', 'APPELER'],
  ['Nicht', 'anrufen'],
  ['Do Not', 'Contact!'],
  ['STOP', 'Calling'],
])('%s | %s sets do-not-contact, names nobody and is kept', (first, last) => {
  const { record, reasons, notes, name } = clean(first, last)
  expect(record).toEqual({
    email: 'a@acme.com',
    do_not_contact: true,
    extra: { first_name_raw: first, last_name_raw: last },
  })
  expect([reasons, name]).toEqual([[], null])
  expect(notes).toEqual(['first_name', 'last_name'].map((column) => ({ column, rule: 'boolean.said-in-words' })))
})

test('who may be called so is asked once, and keeps the name', () => {
  const { record, reasons } = clean('Robinson', 'List')
  expect(record).toMatchObject({ first_name: 'Robinson', last_name: 'List' })
  expect(reasons.map(({ code, column }) => [code, column])).toEqual([['text.maybe-refusal', 'first_name']])
})

test('a customer of our own export is called as it says', () => {
  const own = columns('id', 'first_name', 'last_name').map((one) =>
    one.field === 'id' ? { ...one, column: 'harbour_id' } : one,
  )
  const cells = ['0198c0de-0000-7000-8000-000000000001', 'No', 'Llamar']
  expect(cleanRecord(own, cells, 'repair').record).toMatchObject({ first_name: 'No', last_name: 'Llamar' })
})

describe('a refusal cut over two cells', () => {
  const said = [
    'bitte nicht | mehr anrufen',
    'ne souhaite plus | être contacté',
    'não quer | mais contato',
    '不要再 | 打电话了',
    'do not | call again',
    'không | liên hệ nữa',
    'لا يرغب | في أي تواصل',
    'no quiere | más llamadas',
    'non vuole | essere chiamato',
    'niet meer | bellen',
    'proszę nie | dzwonić',
    'больше не | звонить',
    'ej | ringa',
    'jangan | hubungi lagi',
  ]
  const places = [
    ['city', 'notes'],
    ['address_primary', 'city'],
    ['phone', 'phone'],
    ['company_primary', 'position_primary'],
  ] as const

  test.each(said)('%s is one, wherever it stands, and no place', (text) => {
    for (const fields of places) {
      const [front = '', end = ''] = text.split(' | ')
      const { record, reasons } = cleanRecord(columns('display_name', ...fields), ['Ann Lee', front, end], 'repair')
      const isSeen = record.do_not_contact === true || reasons.some(({ code }) => code === 'text.maybe-refusal')
      expect([text, fields, isSeen]).toEqual([text, fields, true])
      expect([record.city, record.address_primary, record.company_primary]).toEqual([undefined, undefined, undefined])
      expect(Object.values(record.extra ?? {})).toEqual(expect.arrayContaining([front, end]))
    }
  })

  test.each([
    ['city', 'Nice', 'notes', 'call again'],
    ['city', 'Stop', 'notes', 'likes tea'],
    ['company_primary', 'No Limits Ltd', 'position_primary', 'Call center agent'],
    ['city', 'Call', 'region', 'Not'],
    ['address_primary', '12 Stop Road', 'city', 'Calling'],
    ['phone', '+852 6123 4567', 'notes', 'please ring'],
    ['city', 'Ny', 'notes', 'ring me'],
  ] as const)('%s %s and %s %s are none', (one, front, other, end) => {
    const { record, reasons } = cleanRecord(columns('display_name', one, other), ['Ann Lee', front, end], 'repair')
    expect(record.do_not_contact).toBe(undefined)
    expect(reasons.filter(({ code }) => code === 'text.maybe-refusal')).toEqual([])
  })
})
