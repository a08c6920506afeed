import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { explainFailure } from './explain-failure.mjs'
import { finishPackages } from './finish-packages.mjs'
import { markInstalled, markUnfinished, readInstalled, readWanted } from './installed.mjs'
import { withLock } from './lock.mjs'
import { planInstall } from './plan-install.mjs'

// No install script runs, and an offline machine is told so within seconds.
const settings = [
  '--ignore-scripts',
  '--loglevel=error',
  '--fetch-retry-mintimeout=500',
  '--fetch-retry-maxtimeout=5000',
]

/**
 * Brings the packages that a command needs, and removes none.
 *
 * @param needed 'production' or 'all'
 * @throws with why it failed and what to do
 */
export function install(root, needed) {
  const wanted = readWanted(root)
  const plan = () => planInstall(needed, wanted, readInstalled(root))
  if (plan() === undefined) return
  // Whoever waited may find that nothing is left to do.
  withLock(root, () => bring(root, wanted, plan()))
}

function bring(root, wanted, plan) {
  if (plan === undefined) return
  const startedAt = performance.now()
  process.stderr.write(
    plan.isAddition ? 'Installing the packages that are missing … ' : 'Installing packages (once) … ',
  )
  markUnfinished(root)
  runNpm(root, [...plan.args, ...settings])
  finishPackages(join(root, 'node_modules'))
  markInstalled(root, wanted)
  process.stderr.write(`${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`)
}

function runNpm(root, args) {
  const path = process.env.npm_execpath
  const [command, prefix] = path?.endsWith('.js') ? [process.execPath, [path]] : ['npm', []]
  const result = spawnSync(command, [...prefix, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  if (result.error?.code === 'ENOENT')
    throw new Error('failed.\nnpm was not found. Install it with Node and try again.')
  if (result.status === 0) return
  const said = result.stderr.toString()
  process.stderr.write(`failed.\n${said}`)
  throw new Error(explainFailure(said))
}
