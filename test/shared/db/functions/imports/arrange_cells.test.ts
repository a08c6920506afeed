import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[string, string[], string[], string[], string[]]>([
  ['the same columns', ['1', '2'], ['a', 'b'], ['a', 'b'], ['1', '2']],
  ['another order', ['1', '2', '3'], ['a', 'b', 'c'], ['c', 'a', 'b'], ['3', '1', '2']],
  ['what has no place is left out', ['1', '2'], ['a', 'b'], ['b'], ['2']],
  ['what is missing is empty', ['1'], ['a'], ['b', 'a', 'c'], ['', '1', '']],
  ['a row that is too short', ['1'], ['a', 'b'], ['b', 'a'], ['', '1']],
  ['no columns', ['1'], ['a'], [], []],
])('%s', async (_, cells, columns, wanted, arranged) => {
  expect(await value(sql`arrange_cells(${json(cells)}, ${json(columns)}, ${json(wanted)})`)).toEqual(arranged)
})
