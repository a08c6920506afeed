import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const sources = {
  'harbour.css': ['text/css; charset=utf-8', new URL('./assets/harbour.css', import.meta.url)],
  'icon.svg': ['image/svg+xml', new URL('./assets/icon.svg', import.meta.url)],
  'upload.js': ['text/javascript; charset=utf-8', new URL('./assets/upload.js', import.meta.url)],
  'keys.js': ['text/javascript; charset=utf-8', new URL('./assets/keys.js', import.meta.url)],
  'htmx.js': ['text/javascript; charset=utf-8', new URL(import.meta.resolve('htmx.org/dist/htmx.min.js'))],
} as const

type AssetName = keyof typeof sources

// Read once, when the process starts: the hash in a name is of the very bytes that are served under it.
const names = new Map<string, string>()
const bodies = new Map<string, { readonly contentType: string; readonly body: Uint8Array<ArrayBuffer> }>()
for (const [name, [contentType, url]] of Object.entries(sources)) {
  const body = new Uint8Array(readFileSync(url))
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12)
  const path = `/assets/${hash}/${name}`
  names.set(name, path)
  bodies.set(path, { contentType, body })
}

/** Where a page finds an asset: the content's hash is in the path, so it may be kept for ever. */
export function assetPath(name: AssetName): string {
  const path = names.get(name)
  if (path === undefined) throw new Error(`No such asset: ${name}`)
  return path
}

export function serveAsset(path: string): Response | undefined {
  const asset = bodies.get(path)
  if (asset === undefined) return undefined
  return new Response(asset.body, {
    headers: { 'content-type': asset.contentType, 'cache-control': 'public, max-age=31536000, immutable' },
  })
}
