import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle, threads } from '../../infra/bundle.ts'
import { findFreePort } from '../../infra/free-port.ts'
import { describeSchema } from '../../shared/db/schema/describe-schema.ts'
import { cleanRecords } from '../../shared/ledger/clean-records.ts'
import { listCleanTasks } from '../shared/ledger/clean-tasks.ts'
import { createEmptyDatabase, openForTest } from '../support/empty-database.ts'
import { until } from '../support/process.ts'
import { envOf, openTestParts, type TestParts } from '../support/test-parts.ts'

/** The folders are made outside of the project, so that nothing of it is found by chance. */
const folder = mkdtempSync(join(tmpdir(), 'harbour-bundle-'))
let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(async () => {
  await parts.close()
  rmSync(folder, { recursive: true })
})

test('the web, packed, needs nothing but Node', { timeout: 120_000 }, async () => {
  await bundle(['infra/web.ts', 'infra/worker.ts'], folder)
  const port = await findFreePort()
  const env = {
    PORT: String(port),
    ...envOf(parts),
  }
  const web = spawn(process.execPath, [join(folder, 'infra/web.mjs')], { cwd: folder, env })
  let said = ''
  for (const stream of [web.stdout, web.stderr]) stream.on('data', (part) => (said += part))
  const ended = new Promise((resolve) => web.once('exit', resolve))
  try {
    const page = await until(
      'the sign-in page',
      () =>
        fetch(`http://127.0.0.1:${port}/login`).then(
          (answer) => answer.text(),
          () => undefined,
        ),
      { told: () => said },
    )
    const assets = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path)
    expect(assets.length).toBeGreaterThan(2)
    for (const path of assets) expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(200)
  } finally {
    web.kill()
    await ended
  }
})

test('set-up, packed, makes the schema, whose functions it finds beside itself', { timeout: 120_000 }, async () => {
  const to = join(folder, 'set-up')
  await bundle(['infra/set-up-once.ts'], to)
  const databaseUrl = await createEmptyDatabase()
  const env = {
    SAMPLE: 'off',
    ...envOf({ deps: parts.deps, databaseUrl }),
  }
  const { stdout } = await promisify(execFile)(process.execPath, [join(to, 'infra/set-up-once.mjs')], { cwd: to, env })
  expect(stdout).toMatch(/^Everything is set up\.\n/)
  expect(await describeSchema(openForTest(databaseUrl))).toContain('functions/history/fold_events.sql: fold_events(')
})

test('a thread, packed, is found beside the process, and does its task', { timeout: 120_000 }, async () => {
  const to = join(folder, 'threads')
  await bundle(['shared/threads/thread-pool.ts', ...threads], to)
  const packed: typeof import('../../shared/threads/thread-pool.ts') = await import(join(to, 'infra/thread-pool.mjs'))
  const code = packed.findThreadCode('clean-thread')
  expect(code?.pathname).toBe(join(to, 'infra/clean-thread.mjs'))
  const [task] = await listCleanTasks(Buffer.from('email,country\na@a.example,Hong Kong\n'), 10)
  if (task === undefined || code === undefined) throw new Error('There is nothing to do')
  const pool = packed.openThreadPool({ code, threadsMax: 1, memoryMb: 160, taskMs: 60_000 })
  expect(await pool.run(task)).toEqual(cleanRecords(task))
})
