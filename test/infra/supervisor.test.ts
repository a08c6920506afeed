import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findFreePort } from '../../infra/free-port.ts'
import { createFromBefore } from '../support/empty-database.ts'
import { startProcess } from '../support/process.ts'

test('a database from before the baseline ends the start, in plain words and nothing else', {
  timeout: 120_000,
}, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'harbour-before-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  const supervisor = startProcess('infra/supervisor.ts', {
    DATA_DIR: dataDir,
    DATABASE_URL: await createFromBefore(),
    HOST: '127.0.0.1',
    PORT: String(await findFreePort()),
  })
  await supervisor.ended
  expect(supervisor.child.exitCode).toBe(1)
  // What it was doing is said too: one line a step, the last of which failed.
  const isStep = (line: string) => / … (?:\d+\.\d s|failed\.)$/.test(line)
  const all = supervisor.output().trim().split('\n')
  expect(all.filter(isStep).at(-1)).toBe('Bringing the database up to date … failed.')
  const lines = all.filter((line) => !isStep(line))
  expect(lines[0]).toBe(
    "This database is from an earlier version of Harbour, and this version can't read it. Nothing in it has been changed.",
  )
  expect(lines.slice(1, 5).join('\n')).toContain('npm run -s harbour -- export > customers.csv')
  // The other processes may have been started by then, and are stopped.
  expect(lines.slice(5).filter((line) => !line.startsWith('Stopping: '))).toEqual([])
})

test.each([
  [
    '/sys/harbour',
    /^Harbour keeps its data in \/sys\/harbour, and (?:this user may not write there|the disk is read-only)\. /,
  ],
  [
    join(import.meta.filename, 'data'),
    /, and a part of the path is a file\. Put that right, or choose another folder: DATA_DIR=… npm start$/,
  ],
])('a data folder that can not be written to ends the start with what to do: %s', async (dataDir, sentence) => {
  const supervisor = startProcess('infra/supervisor.ts', { DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0' })
  await supervisor.ended
  expect(supervisor.child.exitCode).toBe(1)
  expect(supervisor.output().trim()).toMatch(sentence)
})
