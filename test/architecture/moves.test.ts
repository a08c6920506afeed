import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importStates, overStates } from '../../shared/importing/import-state.ts'
import { listFiles, root } from './layers.ts'

const files = listFiles('functions', 'shared', 'web', 'scripts', 'infra').filter(
  (path) => !path.startsWith('shared/db/migrations/'),
)
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const having = (isFound: (text: string) => boolean) => files.filter((path) => isFound(textOf(path)))

/** A statement that sets the state of an import: in SQL up to its condition, or by the query builder up to its end. */
const updates = [
  /\bupdate\s+imports\b(?:\s+(?:as\s+)?\w+)?\s+set\b(?:(?!\bwhere\b|`)[\s\S])*?\bstate\s*=/i,
  /\bupdateTable\(\s*'imports[^']*'\s*\)(?:(?!\.where\(|\.execute)[\s\S])*?\bstate\b\s*[:,}]/,
]
const writesState = (text: string) => updates.some((pattern) => pattern.test(text))

/** A statement that says in which state a new import begins. */
const insertsState = (text: string) => /\binsert\s+into\s+imports\s*\([^)]*\bstate\b/i.test(text)

describe('one file writes the state of an import', () => {
  test('and no other', () => {
    expect(having(writesState)).toEqual(['shared/db/queries/imports/move-import.ts'])
  })

  test('but for those that open one of fixed rows, which begins further on', () => {
    expect(having(insertsState).sort()).toEqual([
      'shared/db/queries/review/bulk-fixes.ts',
      'shared/db/queries/review/close-review-row.ts',
    ])
  })

  test.each([
    "update imports set paused_at = null, state = 'failed' where id = $1",
    "update imports i\n set state='failed'",
    "db.updateTable('imports').set({ look, state }).where('id', '=', id)",
    "db\n.updateTable('imports')\n.set((eb) => ({\n state: eb.ref('stopped_state') }))",
  ])('%j would be found', (text) => expect(writesState(text)).toBe(true))

  test.each([
    "update imports set stopped_state = null where state = 'failed'",
    "update import_steps set state = 'ready'",
    "db.updateTable('imports').set({ stopped_state: null }).where('state', 'in', overStates)",
  ])('%j is something else', (text) => expect(writesState(text)).toBe(false))
})

test('no query types the states of an import again: it takes the lists of the table', () => {
  // Rows that wait and steps have words of their own, some of them the same.
  const ours = importStates.filter((state) => state !== 'ready')
  const typed = new RegExp(`'(?:${ours.join('|')})'`)
  expect(overStates.every((state) => typed.test(`'${state}'`))).toBe(true)
  const queries = files.filter((path) => /^shared\/(?:db|ledger)\//.test(path))
  expect(queries.filter((path) => typed.test(textOf(path)))).toEqual([])
})
