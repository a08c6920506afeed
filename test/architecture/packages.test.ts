import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Import, listFiles, listImports, root } from './layers.ts'

interface Entry {
  readonly integrity?: string
  readonly resolved?: string
  readonly inBundle?: boolean
  readonly dev?: boolean
}

const readJson = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))
const lock: { packages: Record<string, Entry> } = readJson('package-lock.json')
const manifest: Record<'dependencies' | 'devDependencies', Record<string, string>> = readJson('package.json')

/** The root is the project itself; what is bundled came inside another package, whose hash covers it. */
const entries = Object.entries(lock.packages).filter(([path, { inBundle }]) => path !== '' && inBundle !== true)

test('every package of the lockfile has the hash of what is to be installed, and the address of no registry', () => {
  expect(entries.length).toBeGreaterThan(200)
  expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
})

/**
 * What a user runs: all but the AWS stack, which is deployed by a developer, the scripts of development (`--dev`), and what
 * sends traces, for which the packages of development are installed where it is asked for.
 */
const files = listFiles('functions', 'shared', 'web', 'scripts', 'infra').filter(
  (path) =>
    !/^infra\/(?:aws|telemetry)\/|^scripts\/(?:try-compose|bench|mutate|countries|letters|ci-running)/.test(path),
)

const packageOf = (to: string) => to.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? to
const isPackage = ({ to }: Import) =>
  !to.startsWith('node:') && !builtinModules.includes(to) && !/^(?:functions|shared|web|scripts|infra)\//.test(to)
const findMissing = (imports: readonly Import[]) =>
  imports.filter(isPackage).filter(({ to }) => !(packageOf(to) in manifest.dependencies))

test('what a user runs needs no package of development', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(findMissing(files.flatMap(listImports))).toEqual([])
})

test.each(['vitest', 'aws-cdk-lib/aws-s3', '@biomejs/biome'])('%s would be found', (to) => {
  expect(findMissing([{ from: 'infra/web.ts', to }])).toHaveLength(1)
})
