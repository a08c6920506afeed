import { expect, test } from 'vitest'
import { isSomebodyElse } from '../../../../../shared/importing/mapping/companions/names-again.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'

const rows = [
  ['Jane Doe', 'Jane Doe'],
  ['John Roe', ''],
  ['', 'Ann Lee'],
  ['Bob Fox', 'Robert Fox'],
]

test('a second column of full names says the same again', () => {
  const { columns } = mapColumns(['Name', 'Full name'], rows)
  expect(columns).toMatchObject([
    { field: 'display_name', position: 1, companionOf: { role: 'again', of: 1 } },
    { field: 'display_name', position: 1 },
  ])
  expect(columns[1]).not.toHaveProperty('companionOf')
})

test('one that names others in most rows is asked about', () => {
  const things = rows.map(([, name = ''], at) => [`Gadget ${['Alpha', 'Beta', 'Gamma', 'Delta'][at]}`, name])
  expect(mapColumns(['Name', 'Full name'], things).columns[0]).toMatchObject({
    ...{ field: null, doubt: 'values-differ', proposed: 'display_name' },
  })
})

test('by another name somebody may go beside the name', () => {
  for (const name of ['Nickname', 'File As', 'Display Name', 'Channel Name'])
    expect(mapColumns([name, 'Full name'], rows).columns.every(({ companionOf }) => companionOf === undefined)).toBe(
      true,
    )
})

test('who is somebody else', () => {
  expect(isSomebodyElse('Jane Doe', 'John Doe')).toBe(true)
  expect(isSomebodyElse('Jane Doe', 'Doe, Jane M.')).toBe(false)
  expect(isSomebodyElse('Chan Tai Man', '陳大文')).toBe(false)
})

const halves = [
  ['Anna', 'Weber', 'Anna'],
  ['Peter', 'Huber', ''],
  ['', 'Moser', 'Eva'],
  ['Bob', 'Fox', 'Robert'],
]

const families = [
  ['Weber', 'Anna', 'Weber'],
  ['Huber', 'Peter', ''],
  ['', 'Eva', 'Moser'],
  ['Fox', 'Bob', 'Foxe'],
]

test.each([
  ['First name', 'Last name', 'Vorname', 'first_name', halves],
  ['Family name', 'First name', 'Surname', 'last_name', families],
])('%s, %s and %s: a second column of a half says it again', (one, other, again, field, rows) => {
  const { columns } = mapColumns([one, other, again], rows)
  expect(columns).toMatchObject([{ field }, {}, { field, position: 1, companionOf: { role: 'again', of: 0 } }])
  const others = rows.map(([first = '', last = ''], at) => [first, last, ['Zoe', 'Kim', 'Lea', 'Ida'][at] ?? ''])
  const full = others.map(([first, last, name]) => [first === '' ? 'Sven' : first, last, name] as string[])
  expect(mapColumns([one, other, again], full).columns[2]).toMatchObject({
    ...{ field: null, doubt: 'values-differ', proposed: field },
  })
})

test('the half of a second person, and one that somebody has chosen, are none', () => {
  for (const again of ['First name 2', 'Rufname', 'Roepnaam', 'English first name'])
    expect(
      mapColumns(['First name', 'Last name', again], halves).columns.every(
        ({ companionOf }) => companionOf === undefined,
      ),
      again,
    ).toBe(true)
})
