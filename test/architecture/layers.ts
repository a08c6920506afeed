import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

export interface Import {
  /** Both from the root, as in `functions/index.ts`; a package by its name. */
  readonly from: string
  readonly to: string
  /** Nothing but types come over it: it is gone when the program runs. */
  readonly isType?: boolean
}

/** A layer may use itself and the layers named beside it; `pure` uses nothing but itself. */
const mayUse: Readonly<Record<Layer, readonly Layer[]>> = {
  pure: [],
  adapters: ['pure'],
  functions: ['pure', 'adapters'],
  web: ['pure', 'adapters', 'functions'],
  scripts: ['pure', 'adapters', 'functions'],
  infra: ['pure', 'adapters', 'functions', 'web'],
}
export type Layer = 'pure' | 'adapters' | 'functions' | 'web' | 'scripts' | 'infra'

const pureFolders = ['csv', 'cleaning', 'customers', 'days', 'importing', 'matching', 'messages', 'xml']
const pureFiles = ['cursor.ts', 'errors.ts', 'own-of.ts', 'parse-json.ts']

export function layerOf(path: string): Layer | undefined {
  const [top, second] = path.split('/')
  if (top === 'shared') return [...pureFolders, ...pureFiles].includes(second ?? '') ? 'pure' : 'adapters'
  return top === 'functions' || top === 'web' || top === 'scripts' || top === 'infra' ? top : undefined
}

/** What the pure layer may take from outside: it computes, and reaches nothing. */
const purePackages = [
  'node:buffer',
  'node:crypto',
  'node:url',
  'node:stream',
  'node:stream/promises',
  'node:zlib',
  'hucre',
  'iconv-lite',
  'libphonenumber-js',
  'tldts',
  'zod',
]

/** Why an import is not allowed; undefined where it is. */
export function findFault({ from, to }: Import): string | undefined {
  const layer = layerOf(from)
  const target = layerOf(to)
  if (layer === undefined) return undefined
  if (target !== undefined) {
    return target === layer || mayUse[layer].includes(target)
      ? undefined
      : `${from} (${layer}) may not use ${to} (${target})`
  }
  const isAllowed = layer !== 'pure' || purePackages.some((name) => to === name || to.startsWith(`${name}/`))
  return isAllowed ? undefined : `${from} is pure and may not use ${to}`
}

export const layers = ['functions', 'shared', 'web', 'scripts', 'infra'] as const

/** All source files of some folders, from the root. */
export function listFiles(...folders: string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

const names = String.raw`(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+)(?:\s*,\s*\{[^}]*\})?`
const statement = new RegExp(
  String.raw`^(?:import|export)\s+(?:(type\s+)?(${names})\s+from\s+)?'([^']+)'|\bimport\('([^']+)'\)(\.\w)?`,
  'gm',
)

export const listImports = (path: string): Import[] => findImports(path, readFileSync(join(root, path), 'utf8'))

/** The imports that stand in a file's text. */
export function findImports(path: string, text: string): Import[] {
  return [...text.matchAll(statement)].map(([, type, clause = '', of, dynamic, member]) => {
    const to = of ?? dynamic ?? ''
    const isType = type !== undefined || member !== undefined || /^\{\s*(?:type\s[^,}]*,?\s*)+\}$/.test(clause)
    return { from: path, to: to.startsWith('.') ? normalize(join(dirname(path), to)) : to, isType }
  })
}
