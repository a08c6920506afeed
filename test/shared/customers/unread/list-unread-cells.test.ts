import { expect, test } from 'vitest'
import { listUnreadCells } from '../../../../shared/customers/unread/list-unread-cells.ts'
import { rawName, readableFields } from '../../../../shared/customers/unread/unread-fields.ts'

const customer = (extra: Record<string, unknown>, more: { country_code?: string; phone?: string } = {}) => ({
  country_code: null,
  extra,
  ...more,
})

test('a phone is suggested where its country has come since', () => {
  const cell = { name: 'phone_raw', field: 'phone', raw: '9123 4567' }
  expect(listUnreadCells(customer({ phone_raw: '9123 4567' }))).toEqual([{ ...cell, suggestion: null }])
  expect(listUnreadCells(customer({ phone_raw: '9123 4567' }, { country_code: 'HK' }))).toEqual([
    { ...cell, suggestion: '+85291234567' },
  ])
})

test('what may be meant is suggested, and nothing where the field is filled', () => {
  expect(listUnreadCells(customer({ country_code_raw: 'Nigera' }))).toMatchObject([{ suggestion: 'NG' }])
  expect(listUnreadCells(customer({ country_code_raw: 'Nigera' }, { country_code: 'BE' }))).toEqual([])
  expect(
    listUnreadCells(customer({ phone_raw: '+852 9123 4567', phone_raw_2: 'x' }, { phone: '+85291234568' })),
  ).toEqual([
    { name: 'phone_raw', field: 'phone', raw: '+852 9123 4567', suggestion: null },
    { name: 'phone_raw_2', field: 'phone', raw: 'x', suggestion: null },
  ])
})

test('every field that is read has its cells found, in the order of the fields; other columns are left alone', () => {
  const names = readableFields.map(rawName)
  const extra = Object.fromEntries(
    [...names.toReversed(), 'colour', 'colour_raw', 'status_raw'].map((name) => [name, '?']),
  )
  expect(listUnreadCells(customer(extra)).map(({ name }) => name)).toEqual(names)
})
