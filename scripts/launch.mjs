// Runs a script of the project on Node 24, installing what is missing first. Plain old syntax: the machine's own
// Node may be 20. Usage: node scripts/launch.mjs FILE.ts [ARG …]   or   node scripts/launch.mjs --bin NAME [ARG …]
// A tool (--bin) and a script of development (--dev FILE.ts) need the packages of development; what a user runs does not.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBin } from './launch/find-bin.mjs'
import { findNode } from './launch/find-node.mjs'
import { install } from './launch/install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const [first, ...rest] = process.argv.slice(2)
const isTool = first === '--bin'
const isDevelopment = isTool || first === '--dev'
const startedAt = Math.round(performance.timeOrigin)

try {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Error(
      `Harbour needs Node 20 or newer to start; this is ${process.version}. Install a newer Node and try again.`,
    )
  }
  install(root, isDevelopment ? 'all' : 'production')
  const [file = '', ...args] = first === '--dev' ? rest : [first, ...rest]
  run(findNode(modules), isTool ? findBin(modules, rest) : ['--import', 'tsx', join(root, file), ...args])
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

function run(node, args) {
  const child = spawn(node, args, {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}`, LAUNCHED_AT: String(startedAt) },
  })
  // The terminal sends Ctrl-C to the whole group, another sender perhaps to this process alone; the child takes the first
  // for both, decides when to end, and this process waits for it.
  process.on('SIGINT', () => child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}
