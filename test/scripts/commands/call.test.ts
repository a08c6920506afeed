import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../../scripts/commands/call.ts'
import { UsageError } from '../../../scripts/commands/parse-args.ts'
import { findSummary } from '../../../shared/db/queries/imports/imports.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'
import { sourceKey } from '../../../shared/importing/reading/object-keys.ts'
import { csv, importText } from '../../functions/import-text.ts'
import { addUser } from '../../functions/users/users.ts'
import { openTestParts, type TestParts } from '../../support/test-parts.ts'
import { commandEnvOf, harbour } from './harbour.ts'

let parts: TestParts
let folder: string
beforeAll(async () => {
  parts = await openTestParts()
  folder = mkdtempSync(join(tmpdir(), 'harbour-call-'))
  await addUser(parts.deps.db, 'first@harbour.test', 'administrator')
  await addUser(parts.deps.db, 'second@harbour.test', 'administrator')
  await importText(parts.deps, csv('name,email', 'Ann,ann@a.example', 'Bob,bob@a.example', 'Cai,broken'))
})
afterAll(async () => {
  await parts.close()
  rmSync(folder, { recursive: true, force: true })
})

const call = (args: string[], input?: string) => harbour(['call', ...args], commandEnvOf(parts), input)
const write = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('an answer', () => {
  test('is one line of JSON on standard output, and nothing else', async () => {
    const { code, stdout, stderr } = await call(['customers.list-customers', '{"search":"ann"}'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(stdout)).toMatchObject({ total: 1, items: [{ email: 'ann@a.example' }] })
  })

  test('to no input, to one from a file, and to one from standard input', async () => {
    const path = write('input.json', '{"search":"bob"}')
    const calls = [
      call(['customers.list-customers']),
      call(['customers.list-customers', `@${path}`]),
      call(['customers.list-customers', '-'], '{"search":"bob"}'),
    ]
    const totals = (await Promise.all(calls)).map(({ stdout }) => (JSON.parse(stdout) as { total: number }).total)
    expect(totals).toEqual([2, 1, 1])
  })

  test('that is a file comes as it is', async () => {
    const { code, stdout } = await call(['customers.export-customers'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^harbour_id,.*\r\n/)
    expect(stdout.trim().split('\r\n')).toHaveLength(3)
  })
})

test('a file is taken in under its own name, by the first administrator', async () => {
  const path = write('客戶.csv', 'name,email\nDee,dee@a.example\n')
  const { code, stdout } = await call(['imports.start-import', '{"via":"command-line"}', '--file', path])
  expect(code).toBe(0)
  const { importId } = JSON.parse(stdout) as { importId: string }
  expect(await findSummary(parts.deps.db, importId)).toMatchObject({ file_name: '客戶.csv', by: 'first@harbour.test' })
  const kept = await readWhole(await parts.deps.files.read(sourceKey(importId)))
  expect(Buffer.from(kept).toString()).toBe('name,email\nDee,dee@a.example\n')
})

describe('a refusal is one sentence and its fields on standard error, and the exit code 1', () => {
  test('by the input', async () => {
    const { code, stdout, stderr } = await call(['customers.list-customers', '{"limit":0}'])
    expect([code, stdout]).toEqual([1, ''])
    const [sentence = '', fields = ''] = stderr.trim().split('\n')
    expect(sentence).toMatch(/^Some values can't be used: limit: /)
    expect(JSON.parse(fields)).toEqual({ code: 'input.invalid', fields: { limit: expect.any(String) } })
  })

  test('by the function', async () => {
    const { code, stderr } = await call(['customers.get-customer', '{"id":"00000000-0000-7000-8000-00000000dead"}'])
    expect(code).toBe(1)
    expect(stderr).toBe('There is no such customer.\n{"code":"not-found","fields":{}}\n')
  })

  test('by a part that does not answer, with why', async () => {
    const env = { ...commandEnvOf(parts), S3_ENDPOINT: 'http://127.0.0.1:9' }
    const path = write('a.csv', 'email\na@a.example\n')
    const args = ['call', 'imports.start-import', '{"via":"command-line"}', '--file', path]
    const { code, stderr } = await harbour(args, env)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^The file store does not answer.*ECONNREFUSED.*\n.*part\.unavailable/)
  })
})

describe('what can not be called', () => {
  test.each([
    ['nothing', [], 'Give NAME'],
    ['a name that is nearly right', ['customers.lst-customers'], 'Did you mean customers.list-customers'],
    ['a verb alone', ['get-import'], 'Did you mean imports.get-import'],
    ['a name that is nothing', ['nonsense'], 'See npm run -s harbour -- functions'],
    ['no JSON', ['customers.list-customers', '{search'], 'The input is no JSON.'],
    ['a missing file of input', ['customers.list-customers', '@/nowhere'], 'There is no file /nowhere'],
    ['a missing file', ['imports.start-import', '{}', '--file', '/nowhere'], 'There is no file /nowhere'],
    ['a file for what takes none', ['customers.list-customers', '--file', '/dev/null'], 'takes no file'],
    ['a job', ['system.sweep'], '--as system'],
    ['somebody else', ['customers.list-customers', '--as', 'viewer'], '--as takes'],
    ['an unknown option', ['customers.list-customers', '--loud'], '--loud'],
    ['too many words', ['customers.list-customers', '{}', '{}'], 'Give NAME [INPUT]'],
  ])('is said: %s', async (_, args, words) => {
    const error = await run(args).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UsageError)
    expect(String(error)).toContain(words)
  })

  test('is one line on standard error, and the exit code 2', async () => {
    const { code, stdout, stderr } = await call(['customers.lst-customers'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^There is no function "customers.lst-customers". Did you mean .*\n$/)
  })
})

test('what only Harbour itself may do is done when it is asked for as such', async () => {
  const { code, stdout } = await call(['system.sweep', '{"keepDays":9}', '--as', 'system'])
  expect([code, JSON.parse(stdout)]).toEqual([0, { swept: 0 }])
})

test('without an administrator, nobody can be called for', async () => {
  await sql`update users set disabled_at = now()`.execute(parts.deps.db)
  const { code, stderr } = await call(['customers.list-customers'])
  expect(code).toBe(1)
  expect(stderr).toContain('There is no administrator yet')
})
