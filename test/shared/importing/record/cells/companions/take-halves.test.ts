import { expect, test } from 'vitest'
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
