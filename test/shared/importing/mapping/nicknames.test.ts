import { describe, expect, test } from 'vitest'
import { findNamedField } from '../../../../shared/importing/mapping/find-named-field.ts'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { recallMapping } from '../../../../shared/importing/mapping/recall-mapping.ts'
import { customerNouns } from '../../../../shared/importing/mapping/synonyms/people.ts'
import { doubtColumns } from '../../../../shared/importing/planning/doubt-columns.ts'

const rows = [
  ['Ann Lee', '', 'ann@acme.com'],
  ['Bob Stone', 'Bee', 'bob@acme.com'],
  ['Carla Gil', 'Jo', 'carla@acme.com'],
]
const nicknames = ['Nickname', 'nick name', '昵称', '暱稱', 'Nickname (English)']
const names = [
  ...[
    'Name',
    'Full name',
    '姓名',
    'Customer',
    'Client',
    'Contact',
    'Name / Nom / Nombre',
    '이름 / Name',
    'Navn · Name',
  ],
  ...['ชื่อ-สกุล', 'FIO клиента', 'Ф.И.О.', 'Khách hàng', 'ลูกค้า / Customer', 'Müşteri', 'Cliente', 'Tên khách hàng'],
]
const fieldsOf = (columns: readonly string[], cells: readonly (readonly string[])[]) =>
  mapColumns(columns, cells).columns.map(({ field }) => field)

describe('a nickname is not the name where another column is', () => {
  test.each(names.flatMap((name) => nicknames.map((nickname) => [name, nickname])))('%s and %s', (name, nickname) => {
    expect(fieldsOf([name, nickname, 'Email'], rows)).toEqual(['display_name', null, 'email'])
    const turned = rows.map(([whole = '', short = '', mail = '']) => [short, whole, mail])
    expect(fieldsOf([nickname, name, 'Email'], turned)).toEqual([null, 'display_name', 'email'])
  })

  test('where a name of a column can not be read, somebody is asked about it', () => {
    const columns = ['Crew name', 'Nickname', 'Email']
    const { columns: mapped } = mapColumns(columns, rows)
    expect(mapped.map(({ field }) => field)).toEqual([null, null, 'email'])
    expect(doubtColumns(mapped, rows)).toContainEqual({ code: 'columns.unmapped', column: 'Crew name', kind: 'name' })
  })

  test('alone it may be the name, and a name of a thing beside it is none', () => {
    expect(fieldsOf(['Nickname', 'Email'], [['Bee', 'bob@acme.com']])).toEqual(['display_name', 'email'])
    expect(fieldsOf(['Product name', 'Nickname', 'Email'], rows)).toEqual([null, 'display_name', 'email'])
  })

  test('what was remembered of it yields to a column that is new, and to none that was left out', () => {
    const [found, before] = [mapColumns(['Name', 'Nickname', 'Email'], rows), mapColumns(['Nickname', 'Email'], [])]
    const confirmed = before.columns.map((column) => ({ ...column, evidence: 'person' as const }))
    const fields = (mapping: typeof confirmed) =>
      recallMapping(found.columns, { mapping, by_person: true }).map(({ field }) => field)
    expect(fields(confirmed)).toEqual(['display_name', null, 'email'])
    const left = { column: 'Name', field: null, position: 1, confidence: 1, evidence: 'person' as const }
    expect(fields([left, ...confirmed])).toEqual([null, 'display_name', 'email'])
  })
})

describe('Customer, in any language', () => {
  const nouns = customerNouns.flatMap((line) => line.split(', '))
  test.each(nouns)('%s may be the name', (noun) => expect(findNamedField(noun)?.field).toBe('display_name'))

  test.each(nouns)('%s is nothing to ask where its cells are numbers, or a yes', (noun) => {
    for (const cells of [
      ['1', '2', '3'],
      ['yes', 'no', 'yes'],
    ]) {
      const { columns } = mapColumns(
        [noun, 'Name', 'Email'],
        cells.map((cell) => [cell, 'Ann Lee', 'ann@acme.com']),
      )
      expect(columns[0]).toMatchObject({ field: null, evidence: 'none' })
      expect(columns[0]?.doubt).toBeUndefined()
    }
  })
})
