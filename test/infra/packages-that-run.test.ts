import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { buildOptions, threads } from '../../infra/bundle.ts'
import { processes } from '../../infra/supervise/packed-code.ts'
import { root } from '../architecture/layers.ts'

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const { packages }: { packages: Record<string, { dev?: boolean }> } = read('package-lock.json')

/** The scripts that `launch.mjs` starts without the packages of development. */
const scripts = Object.values<string>(read('package.json').scripts).flatMap(
  (command) => /launch\.mjs (?!--)(\S+\.ts)$/.exec(command)?.[1] ?? [],
)

/** The folder of the package that a file is part of, as the lockfile has it. */
const packageOf = (path: string) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]

/** `debug` tries to load it, and does without. */
const tried = ['node_modules/supports-color', 'node_modules/has-flag']

test('what runs without the packages of development is made of none of them', { timeout: 120_000 }, async () => {
  expect(scripts).toContain('infra/supervisor.ts')
  const entries = [...scripts, ...processes, ...threads]
  const { metafile } = await build({ ...buildOptions(entries, 'packed'), metafile: true, write: false })
  const used = [...new Set(Object.keys(metafile.inputs).flatMap((path) => packageOf(path) ?? []))]
  expect(used.length).toBeGreaterThan(50)
  const installed = (folder: string) => packages[folder] !== undefined && !packages[folder].dev
  expect(used.filter((folder) => !installed(folder) && !tried.includes(folder))).toEqual([])
})
