import { expect, test } from 'vitest'
import { numberedWords, placeholderWords } from '../../../../../../shared/cleaning/text/words/words-for-remarks.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../columns.ts'

const words = [placeholderWords, numberedWords].join(', ').split(', ')
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
const nameOf = (raw: string) =>
  cleanRecord(columns('display_name', 'email'), [raw, 'a@acme.com'], 'repair').record.display_name

test('a word for whoever buys is no name, as written, with a capital and in capitals', () => {
  const all = words.flatMap((word) => [
    word,
    capital(word),
    ...(/^[\x20-\x7e]+$/.test(word) ? [word.toUpperCase()] : []),
  ])
  expect(all.filter((raw) => nameOf(raw) !== undefined)).toEqual([])
})

test('it is kept, noted, and asks nobody where the record has a key', () => {
  const { record, verdict, notes } = cleanRecord(columns('display_name', 'email'), ['散客', 'a@acme.com'], 'repair')
  expect([verdict, record]).toEqual([null, { email: 'a@acme.com', extra: { display_name_raw: '散客' } }])
  expect(notes).toMatchObject([{ rule: 'name.remark' }])
})

test('in two columns it is none either', () => {
  const { record } = cleanRecord(
    columns('first_name', 'last_name', 'email'),
    ['Cash', 'Customer', 'a@acme.com'],
    'repair',
  )
  expect(record).toEqual({ email: 'a@acme.com', extra: { first_name_raw: 'Cash', last_name_raw: 'Customer' } })
})

test.each([
  ['Johnny', 'Cash'],
  ['Peter', 'Gast'],
  ['Anna', 'Kunde'],
  ['Christopher', 'Guest'],
  ['Maria', 'Privat'],
])('%s %s is somebody', (first, last) => {
  const { record } = cleanRecord(columns('first_name', 'last_name'), [first, last], 'repair')
  expect(record).toMatchObject({ first_name: first, last_name: last })
  expect(nameOf(`${first} ${last}`)).toBe(`${first} ${last}`)
})

test('K.A. is nothing where the other cells of the row say k.A.', () => {
  const named = (...cells: string[]) =>
    cleanRecord(columns('display_name', 'company_primary', 'city', 'position_primary', 'email'), cells, 'repair').record
  expect(named('K.A.', 'k.A.', 'k.A.', 'k.A.', 'a@acme.com')).toEqual({ email: 'a@acme.com' })
  expect(named('K.A.', 'Acme', 'Bonn', 'CEO', 'a@acme.com')).toMatchObject({ display_name: 'K.A.' })
})
