import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isInstanceRunning, loadSecrets, lockInstance, readRunFile, writeRunFile } from '../../shared/local-instance.ts'

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-instance-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('secrets are made once, at random, and only their owner can read them', () => {
  const [folder, other] = [createFolder(), createFolder()]
  const secrets = loadSecrets(folder)
  expect(loadSecrets(folder)).toEqual(secrets)
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  const all = [...Object.values(secrets), ...Object.values(loadSecrets(other))]
  expect(new Set(all).size).toBe(16)
  for (const secret of all) expect(secret.length).toBeGreaterThanOrEqual(12)
})

test('a folder of an earlier version gets the keys that it lacks, once, and keeps those that it has', () => {
  const folder = createFolder()
  const { inboxAccessKey: _, inboxSecretKey: __, appPassword: ___, ...earlier } = loadSecrets(folder)
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify(earlier), { mode: 0o600 })
  const secrets = loadSecrets(folder)
  const made = expect.any(String)
  expect(secrets).toEqual({ ...earlier, inboxAccessKey: made, inboxSecretKey: made, appPassword: made })
  expect(loadSecrets(folder)).toEqual(secrets)
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('a damaged secrets file is said, and not replaced: the database was made with it', () => {
  const folder = createFolder()
  writeFileSync(join(folder, 'secrets.json'), '{"superuserPassword": 7}')
  expect(() => loadSecrets(folder)).toThrow()
  expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe('{"superuserPassword": 7}')
})

test('the run file tells where the parts are, and leaves no draft behind', () => {
  const folder = createFolder()
  expect(readRunFile(folder)).toBeUndefined()
  writeRunFile(folder, { env: { DATABASE_URL: 'postgres://a' }, storePort: 1 })
  writeRunFile(folder, { env: { DATABASE_URL: 'postgres://b' } })
  expect(readRunFile(folder)).toEqual({ env: { DATABASE_URL: 'postgres://b' } })
  expect(readdirSync(folder)).toEqual(['run.json'])
  expect(statSync(join(folder, 'run.json')).mode & 0o777).toBe(0o600)
})

/** Another process that holds the lock of a folder until it is killed. */
async function holdElsewhere(folder: string) {
  const script = `import { lockInstance } from './shared/local-instance.ts'
    console.log(await lockInstance(process.argv[1])); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
    cwd: join(import.meta.dirname, '..', '..'),
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())),
  )
  const kill = () =>
    new Promise((resolve) => {
      child.once('exit', resolve)
      child.kill('SIGKILL')
    })
  return { said, kill }
}

test('one process holds a folder, under any of its names, and lets go when it is killed', async () => {
  const folder = createFolder()
  expect(await isInstanceRunning(folder)).toBe(false)
  const { said, kill } = await holdElsewhere(folder)
  expect(said).toBe('true')
  expect(await isInstanceRunning(folder)).toBe(true)
  expect(await lockInstance(folder)).toBe(false)
  const link = join(createFolder(), 'link')
  symlinkSync(folder, link)
  expect(await lockInstance(link)).toBe(false)
  expect(await isInstanceRunning(createFolder())).toBe(false)
  await kill()
  expect(await isInstanceRunning(folder)).toBe(false)
  expect(await lockInstance(folder)).toBe(true)
  expect(await lockInstance(folder)).toBe(false)
})

test('a folder that is not there yet is made for its holder, and run by nobody', async () => {
  const folder = join(createFolder(), 'a', 'b')
  expect(await isInstanceRunning(folder)).toBe(false)
  expect(await lockInstance(folder)).toBe(true)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})
