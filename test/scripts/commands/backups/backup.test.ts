import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { openBackup } from '../../../../shared/backups/open-backup.ts'
import { loadSecrets, lockInstance } from '../../../../shared/local-instance.ts'
import { root } from '../../../architecture/layers.ts'
import { importText } from '../../../functions/import-text.ts'
import { reviewFile } from '../../../functions/review/review-file.ts'
import { erase } from '../../../stories/erasing/erase.ts'
import { openTestParts } from '../../../support/test-parts.ts'
import { commandEnvOf, harbour, harbourFromSources } from '../harbour.ts'

const folder = mkdtempSync(join(tmpdir(), 'harbour-test-backups-'))
const [here, there, other] = [await openTestParts(), await openTestParts(), await openTestParts()]
await importText(here.deps, reviewFile)
const path = join(folder, 'one.backup')
const inbox = { S3_INBOX_ACCESS_KEY_ID: 'test-inbox', S3_INBOX_SECRET_ACCESS_KEY: 'test-inbox-secret' }
afterAll(async () => {
  await here.close()
  await there.close()
  await other.close()
  rmSync(folder, { recursive: true, force: true })
})

test('backup writes a file and never over one; restore puts it elsewhere and checks the imports', async () => {
  const made = await harbour(['backup', path, '--json'], { ...commandEnvOf(here), ...inbox })
  expect(made).toMatchObject({ code: 0, stderr: expect.stringContaining('It holds personal data') })
  expect(JSON.parse(made.stdout)).toMatchObject({ path, files: 1, missing: [] })

  const over = await harbour(['backup', path], commandEnvOf(here))
  expect(over).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') })

  const none = await harbour(['restore', path, '--erasures', path], commandEnvOf(there))
  expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('no list of erasures') })

  const restored = await harbour(['restore', path, '--verify'], commandEnvOf(there))
  expect(restored).toMatchObject({ code: 0, stderr: expect.stringMatching(/^There was no list of erasures.*\n$/) })
  expect(restored.stdout).toMatch(/^Everything is as it was at .*1 files\..*\n1 of 1 reports of imports are true\.\n$/)

  const twice = await harbour(['restore', path], commandEnvOf(there))
  expect(twice).toMatchObject({ code: 1, stderr: expect.stringContaining('say --replace') })

  // Whoever is erased here is erased there too, by the list that is carried along.
  const { id } = await here.deps.db.selectFrom('customers').select('id').limit(1).executeTakeFirstOrThrow()
  await erase(here.deps, id)
  const list = join(folder, 'one.erasures')
  expect((await harbour(['erasures', list], commandEnvOf(here))).code).toBe(0)
  expect(await harbour(['erasures', list], commandEnvOf(here))).toMatchObject({ code: 2 })
  const known = await harbour(['restore', path, '--replace', '--erasures', list, '--verify'], commandEnvOf(there))
  expect(known.stdout).toContain('Erasures since then that were done again: 1.')
  expect(await there.deps.db.selectFrom('customers').select('id').where('id', '=', id).execute()).toEqual([])
  // One of a place where people are erased wants to know who was since.
  const written = join(folder, 'later.backup')
  expect((await harbour(['backup', written], commandEnvOf(here))).code).toBe(0)
  const later = join(mkdtempSync(join(folder, 'alone-')), 'later.backup')
  renameSync(written, later)
  const unknown = await harbour(['restore', later, '--verify'], commandEnvOf(other))
  expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('--without-erasures') })
  expect(await other.deps.db.selectFrom('customers').select('id').execute()).toEqual([])
  // What it was given is only read; from here on it knows.
  expect(readdirSync(folder)).not.toContain('erasures')
  const again = await harbour(['restore', path, '--replace'], commandEnvOf(there))
  expect(again.stdout).toContain('Erasures since then that were done again: 1.')
}, 240_000)

test('where nobody was erased the list says that', async () => {
  const list = await harbour(['erasures', '-'], commandEnvOf(other))
  expect(list.stdout).toMatch(/^\{"name":"key\.json"[^\n]+\n$/)
})

test('with - it comes on standard output, whole', async () => {
  const env = { PATH: process.env.PATH ?? '', ...commandEnvOf(here) }
  const args = ['--import', 'tsx', join(root, 'scripts/harbour.ts'), 'backup', '-']
  const out = join(folder, 'out.backup')
  const options = { cwd: root, env, maxBuffer: 100_000_000, encoding: 'buffer' as const }
  const { stdout } = await promisify(execFile)(process.execPath, args, options)
  writeFileSync(out, stdout)
  const backup = await openBackup(out)
  expect(backup.manifest.files).toHaveLength(1)
  await backup.close()
}, 60_000)

test('restore says in a sentence what it can not use', async () => {
  expect(await harbour(['restore', join(folder, 'none')])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('There is no file'),
  })
  const cut = join(folder, 'cut.backup')
  writeFileSync(cut, readFileSync(path).subarray(0, 5_000))
  const { code, stderr } = await harbour(['restore', cut], { DATA_DIR: join(folder, 'never-made') })
  expect([code, stderr]).toEqual([2, expect.stringContaining('This backup is not whole')])
}, 60_000)

test('a new data folder takes it, with the keys that people have in their clients', async () => {
  const env = { DATA_DIR: join(folder, 'data'), HOME: process.env.HOME ?? '' }
  const { code, stdout, stderr } = await harbourFromSources(
    ['restore', path, '--verify', '--erasures', join(folder, 'one.erasures')],
    env,
  )
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('1 of 1 reports of imports are true.')
  expect(loadSecrets(env.DATA_DIR)).toMatchObject({ inboxAccessKey: 'test-inbox', inboxSecretKey: 'test-inbox-secret' })
  const mine = await harbour(['export'], commandEnvOf(here))
  expect((await harbourFromSources(['export'], env)).stdout).toBe(mine.stdout)
  // As a Harbour that runs there would.
  expect(await lockInstance(env.DATA_DIR)).toBe(true)
  const running = await harbour(['restore', path, '--replace'], env)
  expect([running.code, running.stderr]).toEqual([1, expect.stringContaining('Harbour is running on the folder')])
}, 180_000)
