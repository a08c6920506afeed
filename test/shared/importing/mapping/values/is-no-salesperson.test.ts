import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'

const ownerOf = (column: string, cells: readonly string[]) =>
  mapColumns(
    ['Name', column],
    cells.map((cell, at) => [`Ada Byron ${at}`, cell]),
  ).columns[1]

const people = [
  'CHAN Tai Man',
  'Mrs LEE',
  'Ms SZETO',
  'Peter J. WILLIAMS',
  'HK Animal Home Ltd',
  'LAM',
  'TSE',
  'Ben Orr',
  'Ida Holm',
]
const sellers = ['Ann', 'Bob', 'Ann', 'Bob', 'Cy', 'Ann', 'Cy', 'Bob', 'Ann']

describe.each(['Owner', 'Propietario', 'Inhaber', 'Eigenaar', 'Właściciel', 'Sahibi', '負責人'])('%s', (name) => {
  test.each(['#(Eng)', '# (CN)', '# - English', '# 英文', '#/EN', '# (한글)'])('as %s is no salesperson', (form) => {
    for (const cells of [people, people.slice(0, 3), sellers])
      expect(ownerOf(form.replace('#', name), cells)?.field, cells[0]).not.toBe('owner')
  })

  test('with a name of its own in nearly each cell is asked', () => {
    expect(ownerOf(name, people)).toMatchObject({ field: null, doubt: 'values-differ' })
    expect(ownerOf(`${name}*`, people)?.field).not.toBe('owner')
  })

  test('with few names, or addresses of users, is the salesperson', () => {
    for (const cells of [sellers, people.slice(0, 3), people.map((_, at) => `seller${at}@works-of-ada.com`)])
      expect(ownerOf(name, cells)?.field, cells[0]).toBe('owner')
  })
})
