import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { run as makeFunction } from '../../../scripts/new/function.ts'
import { run as makeJob } from '../../../scripts/new/job.ts'
import { run as makeMigration } from '../../../scripts/new/migration.ts'
import { run as makePage } from '../../../scripts/new/page.ts'
import { run as makeQuery } from '../../../scripts/new/query.ts'
import { root } from '../../architecture/layers.ts'

/** Everything is made in a copy of the sources, which is then checked and tested like the project itself. */
const copy = mkdtempSync(join(tmpdir(), 'harbour-new-'))
const read = (path: string) => readFileSync(join(copy, path), 'utf8')
const folders = ['functions', 'infra', 'scripts', 'shared', 'test', 'web']
const files = ['.gitignore', 'biome.json', 'package.json', 'package-lock.json', 'tsconfig.json', 'vitest.config.ts']

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  for (const path of [...folders, ...files]) cpSync(join(root, path), join(copy, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
  await makeFunction(['users/list-teams', "Lists everybody's teams."], copy)
  await makeFunction(['users/drop-visits', 'Ends them.', '--access', 'administrator'], copy)
  await makeJob(['system/count-rows', 'Counts the rows of all tables.'], copy)
  await makeQuery(['users/user-rows', 'users'], copy)
  await makePage(['users/teams', 'users/list-teams'], copy)
  await makePage(['statistics/teams', 'users/list-teams'], copy)
  await makePage(['customers/teams', 'users/list-teams'], copy)
  await makeMigration(['add-teams', 'create table teams (id uuid primary key default uuidv7());'], copy)
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Runs a tool in the copy. @returns what it said, where it has failed */
function failureOf(...command: string[]): string {
  const launch = join(root, 'scripts/launch.mjs')
  const result = spawnSync(process.execPath, [launch, '--bin', ...command], { cwd: copy, encoding: 'utf8' })
  return result.status === 0 ? '' : result.stdout + result.stderr
}

/** What was made and what it was put into. The whole project would take the compiler five times as long. */
const checked = [
  'functions/index.ts',
  'web/routes.ts',
  'shared/db/migrations',
  'shared/db/queries/users',
  'test/functions/*.test.ts',
  'test/functions/providers/oidc-provider.d.ts',
  'test/functions/system',
  'test/functions/users',
  'test/shared/db/queries/users',
  'test/support/run/global-setup.ts',
  'test/web/access.test.ts',
  'test/web/pages',
]

test('what was made has the right types', { timeout: 300_000 }, () => {
  const project = join(copy, 'tsconfig.new.json')
  writeFileSync(project, JSON.stringify({ extends: './tsconfig.json', include: checked }))
  expect(failureOf('tsc', '--noEmit', '-p', project)).toBe('')
})

test('its tests pass, and those of the architecture', { timeout: 300_000 }, () => {
  const made = [
    'test/architecture/functions',
    'test/architecture/tables',
    'test/architecture/messages',
    'test/shared/db/migrations',
    'test/functions/users/list-teams',
    'test/functions/system/count-rows',
    'test/shared/db/queries/users/user-rows',
    'test/web/pages/users/teams',
  ]
  expect(failureOf('vitest', 'run', ...made)).toBe('')
})

test('it is in the tables of who may do what', () => {
  const functionTable = read('test/functions/access.test.ts')
  expect(functionTable).toContain("'users.list-teams': 'viewer',")
  expect(functionTable).toContain("'users.drop-visits': 'administrator',")
  expect(functionTable).toContain("'system.count-rows': 'system',")
  expect(read('test/web/access.test.ts')).toContain("'GET /users/teams': ['viewer', 'page'],")
})

test('a migration comes after those that there are', () => {
  const names = readdirSync(join(copy, 'shared/db/migrations')).filter((name) => name !== 'index.ts')
  expect(names.sort().at(-1)).toMatch(/^\d{8}T\d{6}-add-teams\.ts$/)
  expect(read('shared/db/migrations/index.ts')).toMatch(/'\d{8}T\d{6}-add-teams': addTeams,\n\}/)
})

describe('is refused, and nothing changes', () => {
  test.each([
    ['a function that is there', () => makeFunction(['users/sign-in', 'Signs in.'], copy), 'is there already'],
    [
      'an access that there is not',
      () => makeFunction(['users/list-a', 'Lists.', '--access', 'boss'], copy),
      'one of public',
    ],
    ['a function without a summary', () => makeFunction(['users/list-a'], copy), 'Give AREA/VERB-NOUN SUMMARY'],
    ['an unknown option', () => makeJob(['system/count-a', 'Counts.', '--fast'], copy), '--fast'],
    ['a page of no function', () => makePage(['users/a', 'users/list-a'], copy), 'Make it first'],
    ['a page for the system', () => makePage(['users/a', 'users/create-first-administrator'], copy), '"system"'],
    ['a page of no area', () => makePage(['steps/a', 'users/list-teams'], copy), 'There is no area "steps"'],
    ['a query of no table', () => makeQuery(['users/a', 'nothing'], copy), 'There is no table "nothing"'],
    ['a migration of no name', () => makeMigration(['Add Teams'], copy), 'kebab-case'],
  ])('%s', async (_, make, message) => {
    const before = ['functions/index.ts', 'test/functions/access.test.ts', 'functions/users/sign-in.ts'].map(read)
    await expect(make()).rejects.toThrow(message)
    expect(['functions/index.ts', 'test/functions/access.test.ts', 'functions/users/sign-in.ts'].map(read)).toEqual(
      before,
    )
  })
})
