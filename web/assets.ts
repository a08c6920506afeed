import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { constants, gzipSync } from 'node:zlib'

/** The parts of the stylesheet, which is sent as one; of two rules of a layer that say the same, the later one counts. */
const styles = [
  ...(['tokens', 'frame', 'controls', 'parts', 'customers', 'selection', 'imports'] as const),
  ...(['review', 'settings', 'statistics', 'phone', 'steps', 'duplicates', 'palette', 'work'] as const),
].map((name) => new URL(`./assets/css/${name}.css`, import.meta.url))

const scriptsNamed = (...names: readonly string[]) =>
  names.map((name) => new URL(`./assets/${name}.js`, import.meta.url))

const sources = {
  'harbour.css': ['text/css; charset=utf-8', ...styles],
  // What every page of somebody who is signed in has, and what the list has beside it: one request each.
  'frame.js': [
    'text/javascript; charset=utf-8',
    ...scriptsNamed('keys', 'palette', 'unsaved', 'follow', 'edits', 'no-answer'),
  ],
  'list.js': ['text/javascript; charset=utf-8', ...scriptsNamed('select', 'cells', 'panel')],
  'mention.js': ['text/javascript; charset=utf-8', new URL('./assets/mention.js', import.meta.url)],
  'board.js': ['text/javascript; charset=utf-8', new URL('./assets/board.js', import.meta.url)],
  'icon.svg': ['image/svg+xml', new URL('./assets/icon.svg', import.meta.url)],
  'replace.js': ['text/javascript; charset=utf-8', new URL('./assets/replace.js', import.meta.url)],
  'review.js': ['text/javascript; charset=utf-8', new URL('./assets/review.js', import.meta.url)],
  'live.js': ['text/javascript; charset=utf-8', new URL('./assets/live.js', import.meta.url)],
  'upload.js': ['text/javascript; charset=utf-8', new URL('./assets/upload.js', import.meta.url)],
  'pick.js': ['text/javascript; charset=utf-8', new URL('./assets/pick.js', import.meta.url)],
  'passkeys.js': ['text/javascript; charset=utf-8', new URL('./assets/passkeys.js', import.meta.url)],
  'copy.js': ['text/javascript; charset=utf-8', new URL('./assets/copy.js', import.meta.url)],
  'time-zone.js': ['text/javascript; charset=utf-8', new URL('./assets/time-zone.js', import.meta.url)],
  'htmx.js': ['text/javascript; charset=utf-8', new URL(import.meta.resolve('htmx.org/dist/htmx.min.js'))],
} as const

type AssetName = keyof typeof sources

interface Asset {
  readonly contentType: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly gzipped: Uint8Array<ArrayBuffer>
}

// Read and compressed once, when the process starts: the hash in a name is of the very bytes that are served under it.
const names = new Map<string, string>()
const assets = new Map<string, Asset>()
for (const [name, [contentType, ...urls]] of Object.entries(sources)) {
  const body = new Uint8Array(Buffer.concat(urls.map((url) => readPart(url, urls.length > 1))))
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12)
  const path = `/assets/${hash}/${name}`
  names.set(name, path)
  assets.set(path, { contentType, body, gzipped: gzipSync(body, { level: constants.Z_BEST_COMPRESSION }) })
}

/** What is our own goes without what only its readers need; of scripts that are sent as one, each keeps its names to itself. */
function readPart(url: URL, isOneOfMany: boolean): Buffer {
  const text = readFileSync(url)
  if (!/\.(?:js|css)$/.test(url.pathname) || url.pathname.endsWith('.min.js')) return text
  const bare = withoutComments(text.toString()).replace(/^ +/gm, '')
  return Buffer.from(isOneOfMany && url.pathname.endsWith('.js') ? `{\n${bare}}\n` : bare)
}

/** Without the lines that are empty, or a comment and nothing else. */
function withoutComments(text: string): string {
  return text
    .replace(/^ *\/\*\*?(?:[^*]|\*(?!\/))*\*\/\n/gm, '')
    .replace(/^ *\/\/.*\n/gm, '')
    .replace(/^\n/gm, '')
}

/** Where a page finds an asset: the content's hash is in the path, so it may be kept for ever. */
export function assetPath(name: AssetName): string {
  const path = names.get(name)
  if (path === undefined) throw new Error(`No such asset: ${name}`)
  return path
}

/** What is served at a path of `assetPath`, compressed for those who accept it; undefined where there is nothing. */
export function findAsset(path: string, acceptEncoding = '') {
  const asset = assets.get(path)
  if (asset === undefined) return undefined
  const isGzipped = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(acceptEncoding)
  const headers: Record<string, string> = {
    'content-type': asset.contentType,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
    ...(isGzipped && { 'content-encoding': 'gzip' }),
  }
  return { body: isGzipped ? asset.gzipped : asset.body, headers }
}
