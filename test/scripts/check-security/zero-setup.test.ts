import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFreePort } from '../../../infra/free-port.ts'
import { requirementIds } from '../../../scripts/check-security/requirement-ids.ts'
import type { Result } from '../../../scripts/check-security/run-checks.ts'
import { root } from '../../architecture/layers.ts'
import { startProcess, type TestProcess, until } from '../../support/process.ts'

/** Pass or fail by what can be reached from where the checks run: npm audit needs the registry. */
const dependsOnNetwork: readonly string[] = ['V15.2.1']

/** The command as somebody runs it, against the zero-setup mode as it starts. */
const dataDir = mkdtempSync(join(tmpdir(), 'harbour-security-'))
let port = 0
let supervisor: TestProcess
const env = () => ({ DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', SAMPLE: 'off' })

beforeAll(async () => {
  port = await findFreePort()
  supervisor = startProcess('infra/supervisor.ts', env())
  const isReady = () => supervisor.output().includes('Harbour is ready at')
  await until('Harbour is ready', isReady, { timeoutMs: 120_000, told: supervisor.output })
}, 180_000)

afterAll(async () => {
  await supervisor?.kill('SIGINT')
  rmSync(dataDir, { recursive: true, force: true })
}, 60_000)

test('every requirement has a result, and none fails', async () => {
  const args = ['--import', 'tsx', 'scripts/check-security.ts', `http://127.0.0.1:${port}`, '--json']
  const options = { cwd: root, env: { PATH: process.env.PATH ?? '', ...env() }, maxBuffer: 10_000_000 }
  const run = promisify(execFile)(process.execPath, args, options)
  const { stdout, code } = await run.then(
    (done) => ({ ...done, code: 0 }),
    (error: { stdout: string; code: number }) => error,
  )
  const results = JSON.parse(stdout) as readonly Result[]
  expect(results.map(({ id }) => id)).toEqual(requirementIds)
  const failed = results.filter(({ outcome }) => outcome === 'fail')
  expect(failed.filter(({ id }) => !dependsOnNetwork.includes(id))).toEqual([])
  expect(code).toBe(failed.length > 0 ? 1 : 0)
  const count = (by: Result['by'], outcome: Result['outcome']) =>
    results.filter((one) => one.by === by && one.outcome === outcome).length
  expect(count('check', 'pass')).toBeGreaterThan(150)
  expect(count('reading', 'pass')).toBeLessThan(253 / 4)
}, 400_000)
