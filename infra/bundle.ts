import { cp, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What the code reads from beside itself: where it is, and where it stands for code in `infra/`. */
const besides = [
  ['web/assets', 'infra/assets'],
  ['shared/db/functions', 'functions'],
  ['scripts/sample/customers.csv', 'scripts/sample/customers.csv'],
  ['node_modules/htmx.org/package.json', 'node_modules/htmx.org/package.json'],
  ['node_modules/htmx.org/dist/htmx.min.js', 'node_modules/htmx.org/dist/htmx.min.js'],
] as const

/** The code of threads, which processes start from beside their own. */
export const threads = ['shared/threads/sample-thread.ts', 'shared/threads/clean-thread.ts'] as const

interface BundleOptions {
  readonly minify?: boolean
  /** Of what is read from beside the code, what these processes don't read. */
  readonly leftOut?: readonly string[]
  /** Packages that are only ever asked for where these processes are not. */
  readonly unneeded?: readonly string[]
}

/**
 * Packs processes, each named by its file, into `to`/infra/<name>.mjs with all that they are made of. The folder needs
 * nothing else but Node, and starts several times as fast as the sources.
 */
export async function bundle(entries: readonly string[], to: string, options: BundleOptions = {}): Promise<void> {
  await rm(to, { recursive: true, force: true })
  await build(buildOptions(entries, to, options))
  await copyBesides(to, options)
}

/** What esbuild is asked for; paths in what it tells are from the root. */
export function buildOptions(entries: readonly string[], to: string, options: BundleOptions = {}): BuildOptions {
  const { minify = false, unneeded = [] } = options
  return {
    absWorkingDir: root,
    entryPoints: entries.map((path) => ({ in: path, out: basename(path, '.ts') })),
    outdir: join(to, 'infra'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    minify,
    // The names of countries, and the tables of encodings, are half as long as themselves.
    charset: 'utf8',
    // Packages written for both module systems come in the one that leaves out what is not used.
    mainFields: ['module', 'main'],
    // A native driver that pg looks for, and does without.
    external: ['pg-native', ...unneeded],
    // Some packages are CommonJS, and ask for Node's own modules by this name.
    banner: { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);" },
    logLevel: 'warning',
  }
}

export async function copyBesides(to: string, { leftOut = [] }: BundleOptions = {}): Promise<void> {
  for (const [from, at] of besides.filter(([from]) => !leftOut.includes(from)))
    await cp(join(root, from), join(to, at), { recursive: true })
}
