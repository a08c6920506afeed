import { expect, test } from 'vitest'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../columns.ts'

const clean = (name: string, email = '') =>
  cleanRecord(columns('display_name', 'email', 'Note'), [name, email, 'x'], 'repair')

const lines = [
  ...['Grand Total', 'SUB-TOTAL', 'Attendance rate', 'Shop closed on Friday', 'Reserved - wedding party', 'Room 12 maintenance'],
  ...['Site visit Monday', 'NOVEMBER', 'October 2025', 'Anonymous Donors', 'Sales team pls check this list', 'Business card missing'],
  ...['Übertrag Seite 2', 'Geschlossen bis 6. Januar', 'Sous-total', 'Fermeture annuelle', 'Cerrado por vacaciones', 'Chiuso per ferie'],
  ...['Gesloten', 'Zamknięte', 'Закрыто на ремонт', 'Tutup', '本周到课率', '元旦放假', '预留', '【ブロック】電気点検', '満室', '설 연휴 휴무', '합계'],
] // biome-ignore format: a list

test.each(lines)('%s alone is asked, and taken where one can reach it', (line) => {
  expect(clean(line)).toMatchObject({ verdict: 'review' })
  expect(clean(line, 'ann@acme.com').reasons.map(({ code }) => code)).not.toContain('name.maybe-nothing')
})

test.each([
  'April Holliday',
  'May Reserve',
  'Juli Zeh',
  'Augusto Ferie',
  'Anna Remonte',
  'June',
  'Augusta',
  'Rose Tabler',
  '王小率真',
  '通山 健',
  'Maria Quotelli',
  'Bloke Barnes',
])('a name stays one: %s', (name) => {
  expect(clean(name).reasons).toEqual([])
})

test('two halves of a line are read together, and those of a name are not', () => {
  const halves = (first: string, last: string) =>
    cleanRecord(columns('first_name', 'last_name', 'Note'), [first, last, 'x'], 'repair').reasons
  expect(halves('Anonymous', 'Donor')).not.toEqual([])
  expect(halves('Shop closed', 'on Friday')).not.toEqual([])
  expect(halves('Billie', 'Holiday')).toEqual([])
  expect(halves('Julio', 'Reserva')).toEqual([])
})
