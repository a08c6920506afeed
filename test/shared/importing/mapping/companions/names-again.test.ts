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
