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

test('it is the customer where no other column is, and never one by the addresses of users', () => {
  for (const thing of ['Deal', 'Remarks', 'Carrier', 'Petrol', 'Flatrate'])
    expect(fieldOf('Owner', people, thing), thing).toBe('display_name')
  const users = people.map((_, n) => `user${n}@harbour-works.com`)
  expect(fieldOf('Owner', users, 'Pet name')).toBe('owner')
  for (const column of ['Account owner', 'Lead owner', 'Sales rep', 'Assigned to', '业务员'])
    expect(fieldOf(column, people, 'Pet name'), column).toBe('owner')
})

test('beside a firm, or somebody else, few owners are who looks after them', () => {
  for (const thing of ['Company', 'Name', 'First name', 'Organization name', '姓名'])
    expect(fieldOf('Owner', people.slice(0, 5), thing), thing).toBe('owner')
})

test('beside how a sale stands it may be either, and is asked', () => {
  for (const thing of ['Stage', 'Lead status', 'Next follow up']) {
    const rows = people.map((name, n) => ['open', name, `+852 2345 67${n}1`])
    const [, column] = mapColumns([thing, 'Owner', 'Tel'], rows).columns
    expect(column, thing).toMatchObject({ field: null, doubt: 'values-differ' })
    expect(fieldOf('Owner', staff, thing), thing).toBe('owner')
  }
})

test('many owners, all different, are customers whatever stands beside them', () => {
  const many = Array.from({ length: 20 }, (_, n) => `Ada ${String.fromCharCode(65 + n)}ee`)
  const rows = many.map((name, n) => [name, `+852 2345 6${100 + n}`])
  expect(mapColumns(['Owner (Eng)', 'Tel'], rows).columns[0]?.field).toBe('display_name')
  expect(mapColumns(['Owner', 'Tel'], rows.slice(0, 3)).columns[0]?.field).toBe('display_name')
  expect(mapColumns(['Owner', 'Tel'], rows.slice(0, 2)).columns[0]?.field).toBe('owner')
})

// Owners of boats, horses, dogs and homes, in lists that name nobody else.
// biome-ignore format: some languages a line
const lists: readonly (readonly [owner: string, thing: string])[] = [
  ['Vlasnik', 'Ime plovila'], ['Vlasnica', 'Kuća'], ['Proprietário', 'Imóvel'], ['Dono', 'Cão'], ['Właściciel', 'Imię psa'], ['Majitel', 'Loď'],
  ['Majiteľ', 'Byt'], ['Lastnik', 'Čoln'], ['Tulajdonos', 'Hajó'], ['Proprietar', 'Barcă'], ['Eier', 'Hest'], ['Ejer', 'Båd'], ['Ägare', 'Häst'],
  ['Omistaja', 'Vene'], ['Omanik', 'Paat'], ['Savininkas', 'Šuo'], ['Īpašnieks', 'Suns'], ['Владелец', 'Кличка'], ['Власник', 'Човен'], ['Собственик', 'Яхта'],
  ['Ιδιοκτήτης', 'Σκάφος'], ['Pronari', 'Makina'], ['Dueño', 'Perro'], ['Propietaria', 'Finca'], ['Propriétaire', 'Voilier'], ['Eigenaar', 'Paard'], ['Halter', 'Tier'],
  ['Eigentümer', 'Boot'], ['المالك', 'القارب'], ['בעלים', 'כלב'], ['मालिक', 'वाहन'], ['เจ้าของ', 'เรือ'], ['Chủ sở hữu', 'Biển số'], ['Pemilik', 'Kapal'], ['Mmiliki', 'Gari'],
  ['业主', '房号'], ['所有者', '船名'], ['オーナー', '艇名'], ['소유자', '선박'],
]

test.each(lists)('%s of %s is the customer, and no salesperson', (column, thing) => {
  for (const rows of [3, 4, 6]) expect(fieldOf(column, people.slice(0, rows), thing), `${rows}`).toBe('display_name')
})

test.each(lists)('%s of %s is it beside a firm too, and not beside a word that only begins so', (column, thing) => {
  const ownerWith = (other: string) => {
    const rows = people.map((name, n) => [`Firm ${n}`, things[n] ?? '', name, `+852 2345 67${n}1`])
    return mapColumns(['Company', other, column, 'Tel'], rows).columns[2]?.field
  }
  if (ownerWith('Xyz') === 'owner') expect(ownerWith(thing)).toBe('display_name')
  expect(ownerWith('Контакты')).toBe(ownerWith('Xyz'))
})

test('beside the name of the customer it takes nothing away from that', () => {
  const rows = people.map((name, n) => [`陳大文${n}`, name, things[n] ?? ''])
  const { columns } = mapColumns(['主人姓名', 'Owner (Eng)', 'Pet name'], rows)
  expect(columns[1]?.field).not.toBe('owner')
})
