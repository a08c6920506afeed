import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../architecture/layers.ts'

/** A project whose packages are files beside it: npm installs them as it would from a registry, without a network. */
const folder = mkdtempSync(join(tmpdir(), 'harbour-install-'))
const project = join(folder, 'project')
const installer = join(root, 'scripts/launch/install.mjs')

const environment = { PATH: process.env.PATH, npm_config_cache: join(folder, 'cache'), npm_config_offline: 'true' }

function run(command: string, args: string[], cwd: string) {
  return spawnSync(command, args, { cwd, env: environment, encoding: 'utf8' })
}

function pack(name: string, version: string) {
  const source = join(folder, `${name}-${version}`)
  mkdirSync(source)
  writeFileSync(join(source, 'package.json'), JSON.stringify({ name, version }))
  expect(run('npm', ['pack', '--pack-destination', folder], source).status).toBe(0)
}

/** Writes package.json and the lockfile that fits it, which is made elsewhere: npm notes even that it made one. */
function ask(dependencies: Record<string, string>, devDependencies: Record<string, string>) {
  const fileOf = ([name, version]: [string, string]) => [name, `file:../${name}-${version}.tgz`]
  const manifest = {
    name: 'project',
    version: '1.0.0',
    dependencies: Object.fromEntries(Object.entries(dependencies).map(fileOf)),
    devDependencies: Object.fromEntries(Object.entries(devDependencies).map(fileOf)),
  }
  const desk = join(folder, 'desk')
  mkdirSync(desk)
  writeFileSync(join(desk, 'package.json'), JSON.stringify(manifest))
  expect(run('npm', ['install', '--package-lock-only'], desk).status).toBe(0)
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(desk, name), join(project, name))
  rmSync(desk, { recursive: true })
}

const scriptOf = (needed: 'production' | 'all') =>
  `const { install } = await import(${JSON.stringify(installer)})
    try { install(${JSON.stringify(project)}, ${JSON.stringify(needed)}) } catch (error) { console.error(error.message); process.exit(1) }`

function install(needed: 'production' | 'all') {
  const { status, stderr } = run(process.execPath, ['--input-type=module', '-e', scriptOf(needed)], project)
  return { status, said: stderr }
}

function installAtOnce(needed: 'production' | 'all'): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', scriptOf(needed)], {
    cwd: project,
    env: environment,
  })
  let said = ''
  child.stderr.on('data', (piece) => (said += piece))
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })))
}

const at = (name: string) => join(project, 'node_modules', name)
const versionOf = (name: string): string | undefined =>
  existsSync(at(name)) ? JSON.parse(readFileSync(join(at(name), 'package.json'), 'utf8')).version : undefined
const versions = () => ['runs', 'builds'].map(versionOf)

beforeAll(() => {
  mkdirSync(project)
  for (const version of ['1.0.0', '2.0.0']) for (const name of ['runs', 'builds']) pack(name, version)
  ask({ runs: '1.0.0' }, { builds: '1.0.0' })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a fresh clone gets what a user needs, and is told so and how long it took', () => {
  const { status, said } = install('production')
  expect(said).toMatch(/^Installing packages \(once\) … \d+\.\d s\n$/)
  expect(status).toBe(0)
  expect(versions()).toEqual(['1.0.0', undefined])
})

test('of two starts in the same second one installs and the other waits for it', async () => {
  rmSync(join(project, 'node_modules'), { recursive: true })
  const ended = await Promise.all([installAtOnce('production'), installAtOnce('production')])
  expect(ended.map(({ status }) => status)).toEqual([0, 0])
  expect(ended.filter(({ said }) => said.includes('Another command installs the packages'))).toHaveLength(1)
  expect(versions()).toEqual(['1.0.0', undefined])
})

test('the lock of a process that is gone holds nobody up', () => {
  rmSync(join(project, 'node_modules'), { recursive: true })
  mkdirSync(join(project, '.installing'))
  writeFileSync(join(project, '.installing/pid'), String(spawnSync(process.execPath, ['-e', '']).pid))
  expect(install('production').status).toBe(0)
  expect(existsSync(join(project, '.installing'))).toBe(false)
})

test('what is complete is left alone, without a word', () => {
  expect(install('production')).toEqual({ status: 0, said: '' })
})

test('the rest is put beside what is there, which stays as it is', () => {
  const before = statSync(at('runs')).ino
  expect(install('all').said).toMatch(/^Installing the packages that are missing … \d+\.\d s\n$/)
  expect(versions()).toEqual(['1.0.0', '1.0.0'])
  expect(statSync(at('runs')).ino).toBe(before)
})

test('no start takes the rest away again', () => {
  expect(install('production')).toEqual({ status: 0, said: '' })
  expect(versions()).toEqual(['1.0.0', '1.0.0'])
})

test('a changed lockfile brings both up to date, whoever asks', () => {
  ask({ runs: '2.0.0' }, { builds: '2.0.0' })
  expect(install('production').status).toBe(0)
  expect(versions()).toEqual(['2.0.0', '2.0.0'])
})

test('what somebody installed by hand is kept, and the lockfile is not rewritten', () => {
  expect(run('npm', ['ci'], project).status).toBe(0)
  const before = readFileSync(join(project, 'package-lock.json'), 'utf8')
  expect(install('production').status).toBe(0)
  expect(versions()).toEqual(['2.0.0', '2.0.0'])
  expect(readFileSync(join(project, 'package-lock.json'), 'utf8')).toBe(before)
})

test('an addition that broke off is made good', () => {
  // As it is while npm works, and stays when npm is killed: the mark is set, and a package is there in part.
  writeFileSync(at('.harbour-installed'), 'unfinished')
  writeFileSync(join(at('builds'), 'package.json'), '{"name": "builds", "version": "2.0.0"')
  expect(install('all').status).toBe(0)
  expect(versions()).toEqual(['2.0.0', '2.0.0'])
})

test('a first installation that broke off is made good', () => {
  rmSync(at('.harbour-installed'))
  rmSync(at('.package-lock.json'))
  writeFileSync(join(at('runs'), 'package.json'), '')
  expect(install('production').status).toBe(0)
  expect(versions()).toEqual(['2.0.0', undefined])
})

test('a failure says why and what to do, and the next run begins anew', () => {
  const tarball = join(folder, 'builds-2.0.0.tgz')
  const kept = readFileSync(tarball)
  rmSync(tarball)
  rmSync(join(folder, 'cache'), { recursive: true })
  const { status, said } = install('all')
  expect(said).toMatch(/^Installing the packages that are missing … failed\.\nnpm error/)
  expect(said).toMatch(/run the same command again\.\n$/)
  expect(status).toBe(1)
  writeFileSync(tarball, kept)
  expect(install('all').status).toBe(0)
  expect(versions()).toEqual(['2.0.0', '2.0.0'])
})
