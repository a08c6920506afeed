import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '../architecture/layers.ts'

/** The project once more, as somebody has it who adds fields; its packages are ours. */
const copy = mkdtempSync(join(tmpdir(), 'harbour-new-field-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const sources = ['functions', 'infra', 'scripts', 'shared', 'test', 'web']
const files = ['.gitignore', 'biome.json', 'package.json', 'package-lock.json', 'tsconfig.json']
const config = `export default { cacheDir: '.vite', test: {
  env: { TZ: 'UTC' }, globalSetup: ['test/support/run/global-setup.ts'], testTimeout: 60_000, hookTimeout: 60_000 } }`

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}

const add = (...field: string[]) => run('scripts/launch.mjs', 'scripts/new.ts', 'field', ...field)

test('a field that `npm run new` makes is imported, shown, searched, exported, edited and undone', () => {
  for (const name of [...sources, ...files]) cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  writeFileSync(join(copy, 'vitest.config.ts'), config)
  renameSync(join(copy, 'test/stories/new-field.story.ts'), join(copy, 'test/stories/story.test.ts'))
  for (const field of [
    ['fax', 'text'],
    ['pager', 'phone', 'Pager'],
  ] as const) {
    expect(add(...field)).toMatchObject({ status: 0, said: expect.stringContaining('schema.sql is written') })
  }
  expect(add('fax', 'text')).toMatchObject({ status: 2, said: expect.stringContaining('"fax" is taken') })
  const tests = ['test/stories/story', 'test/shared/db/customer-columns', 'landed', 'views/customers/every-field']
  const told = run('scripts/launch.mjs', '--bin', 'vitest', 'run', ...tests)
  expect(told, told.said).toMatchObject({ status: 0 })
}, 300_000)
