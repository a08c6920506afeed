import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The checks that are no tests: types, then lint and format. The architecture is a test. */
const launch = fileURLToPath(new URL('launch.mjs', import.meta.url))
const checks = [
  ['tsc', '--noEmit', '-p', '.'],
  ['biome', 'ci', '--error-on-warnings', '.'],
]

const failed = checks.filter((check) => {
  const { status } = spawnSync(process.execPath, [launch, '--bin', ...check], { stdio: 'inherit' })
  return status !== 0
})
for (const [name] of failed) console.error(`${name} has found something; the lines above say what.`)
process.exit(failed.length > 0 ? 1 : 0)
