import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importStates, overStates } from '../../shared/importing/import-state.ts'
import { listFiles, root } from './layers.ts'

const sqlFiles = readdirSync(join(root, 'shared/db/functions'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.sql'))
  .map((path) => `shared/db/functions/${path}`)
const files = [...listFiles('functions', 'shared', 'web', 'scripts', 'infra'), ...sqlFiles].filter(
  (path) => !path.startsWith('shared/db/migrations/'),
)
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const having = (isFound: (text: string) => boolean) => files.filter((path) => isFound(textOf(path)))

/**
 * A statement that sets the state of an import: in SQL the column stands at the beginning of the list, after a comma or in
 * brackets, whatever the values hold; by the query builder anywhere up to its end.
 */
const updates = [
  /\bupdate\s+(?:only\s+)?(?:public\.)?"?imports"?(?:\s+(?:as\s+)?(?!set\b)\w+)?\s+set\s+"?state"?\s*=/i,
  /\bupdate\s+(?:only\s+)?(?:public\.)?"?imports"?(?:\s+(?:as\s+)?(?!set\b)\w+)?\s+set\b[^`;]*?,\s*"?state"?\s*=/i,
  /\bupdate\s+(?:only\s+)?(?:public\.)?"?imports"?(?:\s+(?:as\s+)?(?!set\b)\w+)?\s+set\b[^`;]*?\([^()]*\bstate\b[^()]*\)\s*=/i,
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
    'update public.imports set state = $1',
    'update imports set (state, paused_at) = ($1, null)',
    'update imports set error_code = (select code from x where true), state = $1',
    'update only "imports" as i set "state" = $1',
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
