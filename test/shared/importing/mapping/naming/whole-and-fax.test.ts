import { describe, expect, test } from 'vitest'
import { findNamedField } from '../../../../../shared/importing/mapping/find-named-field.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { isFax } from '../../../../../shared/importing/mapping/naming/part-names.ts'
import { doubtColumns } from '../../../../../shared/importing/planning/doubt-columns.ts'

const nouns = ['Name', 'Full name', 'Customer name', 'Member name', '姓名']
const halves = [
  'Last, First',
  'last/first',
  'First & Last',
  'Surname, Given name',
  'Last, First, MI',
  'Nachname, Vorname',
  'Apellidos, Nombre',
  'Cognome, Nome',
]
test.each(nouns.flatMap((noun) => halves.map((half) => `${noun} (${half})`)))('%s is a whole name', (column) =>
  expect(findNamedField(column)).toMatchObject({ field: 'display_name', confidence: 0.9 }),
)
test.each([
  'First / Last contact',
  'Order (Last, First)',
  'Contact date (first, last)',
  '名 (Last name)',
  'Name (Product, First)',
])('%s is no whole name for certain', (column) => {
  const found = findNamedField(column)
  expect(found?.field === 'display_name' && found.confidence >= 0.9).toBe(false)
})

// biome-ignore format: a list of names
test.each(['Tel. (Durchwahl)', 'Telefon (mit Vorwahl)', 'Phone (direct)', 'Phone (with area code)', 'Office Ph (with STD)', 'Ph office', 'Tel (DDI)', 'Téléphone (ligne directe)', 'Teléfono (con prefijo)', 'Telefone (com DDD)', '电话（含区号）', '電話（直通）', 'Телефон (прямой)', 'Telefoon (doorkiesnummer)'])(
  '%s is a phone',
  (column) => expect(findNamedField(column)?.field).toBe('phone'),
)
test.each(['Durchwahl', 'STD', 'Direct', 'Pay (direct)', 'Debit (direct)', 'Ph', 'Ph value'])('%s is none', (column) =>
  expect(findNamedField(column)?.field).not.toBe('phone'),
)

describe('a fax', () => {
  const rows = Array.from({ length: 5 }, (_, n) => ['Ann Lee', `a${n}@acme.com`, `+49 30 1234 56${n}`])
  const doubts = (column: string) => {
    const columns = ['Name', 'Email', column]
    return doubtColumns(mapColumns(columns, rows).columns, rows).map(({ code }) => code)
  }
  test.each([
    'FAX',
    'Fax 2',
    'Telefax',
    'Fax-Nr.',
    'Télécopie',
    'Факс',
    '传真',
    'ファックス',
    'FAX番号',
    '팩스',
    'Business Fax',
  ])('%s is nothing to ask about', (column) => {
    expect(isFax(column)).toBe(true)
    expect(doubts(column)).toEqual([])
  })
  test.each(['Faxon', 'Line', 'Phone or fax?', 'Halifax'])('%s is none', (column) => expect(isFax(column)).toBe(false))
  test('other numbers that nobody can read are asked', () =>
    expect(doubts('Zzz line')).toEqual(['columns.only-values']))
})
