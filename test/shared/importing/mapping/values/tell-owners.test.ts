import { expect, test } from 'vitest'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'

const people = ['CHAN Tai Man', 'Mrs LEE', 'WONG Ka Yi', 'Peter Ho', 'HK Animal Home Ltd', 'Ada Lam']
const staff = ['Eve', 'Bob', 'Eve', 'Eve', 'Bob', 'Eve']
const things = ['Momo', 'Lucky', 'Oreo', 'Bobo', 'Max', 'Kiki']

/** @param thing the column of what is owned */
function fieldOf(column: string, cells: readonly string[], thing: string) {
  const columns = [thing, column, 'Tel']
  const rows = cells.map((cell, n) => [things[n] ?? '', cell, `+852 2345 67${n}1`])
  return mapColumns(columns, rows).columns[1]?.field
}

// biome-ignore format: a list
const owners = [
  'Owner', 'Owner (Eng)', 'Owner (CN)', 'OWNER - English', 'Owner 英文', 'Owner*', 'Inhaber', 'Propriétaire', 'Propietario', 'Proprietario', 'Eigenaar', 'Właściciel', '所有人',
]
// biome-ignore format: a list
const owned = [
  'Pet', 'Pet name', 'Breed', 'Microchip no', 'Plate', 'Vehicle', 'VIN', 'Boat', 'Unit', 'Flat', 'Haustier', 'Kennzeichen', 'Mascota', 'Matrícula', '寵物名稱', '車牌號碼', '品種', '房號', 'ペット名', '차량번호',
]

test.each(owners)('%s of what people have is the customer, where its cells are all different', (column) => {
  for (const thing of owned) expect(fieldOf(column, people, thing), thing).toBe('display_name')
})

test.each(owners)('%s is who looks after it for us, where few names stand again and again', (column) => {
  for (const thing of [...owned, 'Deal', 'Stage']) expect(fieldOf(column, staff, thing), thing).not.toBe('display_name')
})

test('nor is it the customer beside no such thing, in few rows, or by the addresses of users', () => {
  for (const thing of ['Deal', 'Stage', 'Remarks', 'Carrier', 'Petrol', 'Flatrate'])
    expect(fieldOf('Owner', people, thing), thing).toBe('owner')
  const users = people.map((_, n) => `user${n}@harbour-works.com`)
  expect(fieldOf('Owner', users, 'Pet name')).toBe('owner')
  for (const column of ['Account owner', 'Lead owner', 'Sales rep', 'Assigned to', '业务员'])
    expect(fieldOf(column, people, 'Pet name'), column).toBe('owner')
})

test('many owners, all different, are customers whatever stands beside them', () => {
  const many = Array.from({ length: 20 }, (_, n) => `Ada ${String.fromCharCode(65 + n)}ee`)
  const rows = many.map((name, n) => [name, `+852 2345 6${100 + n}`])
  expect(mapColumns(['Owner (Eng)', 'Tel'], rows).columns[0]?.field).toBe('display_name')
  expect(mapColumns(['Owner', 'Tel'], rows.slice(0, 5)).columns[0]?.field).toBe('owner')
  // Nobody says in which script a salesperson's name is.
  expect(mapColumns(['Owner (Eng)', 'Tel'], rows.slice(0, 5)).columns[0]?.field).toBeNull()
})

test('beside the name of the customer it takes nothing away from that', () => {
  const rows = people.map((name, n) => [`陳大文${n}`, name, things[n] ?? ''])
  const { columns } = mapColumns(['主人姓名', 'Owner (Eng)', 'Pet name'], rows)
  expect(columns[1]?.field).not.toBe('owner')
})
