import { describe, expect, test } from 'vitest'
import type { Warning } from '../../../../shared/csv/warning.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { columnGroups, doubtsOf, groupColumns } from '../../../../web/views/columns/column-groups.ts'
import { importDetail } from '../hostile/import.ts'

const named = (...names: string[]) => mapColumns(names, []).columns

function found(mapping: readonly ColumnMapping[], warnings: Warning[] = [], filled: number[] = []) {
  const { layout, ...detail } = importDetail('x', 'waiting')
  if (layout === null) throw new Error('no layout')
  const fill = mapping.map((_, index) => ({ filled: filled[index] ?? 1, different: 1 }))
  return { ...detail, drift: null, mapping: [...mapping], layout: { ...layout, warnings, fill } }
}

describe('the columns of a file', () => {
  test('are matched, custom, empty or not imported, each in one group and in their order', () => {
    const mapping = named('email', 'shoe size', 'phone', 'harbour_line', 'name', 'blood')
    const groups = groupColumns(found(mapping, [], [1, 1, 0, 1, 1, 0]))
    expect(groups).toEqual({ unsure: [], matched: [0, 4], custom: [1], empty: [2, 5], out: [3] })
    expect(columnGroups.flatMap((group) => groups[group]).sort()).toEqual(mapping.map((_, index) => index))
  })

  test.each<[string, Warning]>([
    ['can not be read', { code: 'columns.unread', column: 'shoe size', kind: 'phone', cells: 2, of: 3 }],
    ['belong to no field', { code: 'columns.unmapped', column: 'shoe size', kind: 'email' }],
    ['may tell who it is', { code: 'columns.guessed', columns: ['shoe size'] }],
  ])('need a look where their cells %s', (_, warning) => {
    expect(groupColumns(found(named('email', 'shoe size', 'blood'), [warning])).unsure).toEqual([1])
  })

  test('need one where nobody could be known, where one is a guess, and where it is new in a file that is known', () => {
    const nobody = groupColumns(found(named('city', 'shoe size'), [{ code: 'columns.nobody' }]))
    expect(nobody).toMatchObject({ unsure: [1], matched: [0] })
    expect(groupColumns(found(named('e-mial', 'name'))).unsure).toEqual([0])
    const since = { fileName: 'x', at: 'x' }
    const drift = { added: ['blood'], gone: ['x'], renamed: [{ from: 'y', to: 'name' }], since }
    expect(groupColumns({ ...found(named('email', 'name', 'blood')), drift }).unsure).toEqual([1, 2])
  })

  test('of a file that is read by an older version are not empty', () => {
    const { layout, ...detail } = found(named('email'), [], [0])
    expect(groupColumns({ ...detail, layout: layout && { ...layout, fill: undefined as never } }).matched).toEqual([0])
  })
})

test('what is doubtful about a column is told beside it, and what is about the file is not', () => {
  const [email] = named('email')
  if (email === undefined) throw new Error('no column')
  const warnings: Warning[] = [
    { code: 'columns.nobody' },
    { code: 'columns.only-values', column: 'email' },
    { code: 'columns.only-values', column: 'name' },
  ]
  expect(doubtsOf(email, found([email], warnings).layout)).toEqual([warnings[1]])
})
