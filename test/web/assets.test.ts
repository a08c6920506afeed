import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assetPath, findAsset } from '../../web/assets.ts'

const parts = readdirSync('web/assets/css').map((name) => readFileSync(`web/assets/css/${name}`, 'utf8'))
const css = Buffer.from(findAsset(assetPath('harbour.css'))?.body ?? [])

test('an asset is found under its hash, and may be kept for ever', () => {
  const asset = findAsset(assetPath('harbour.css'))
  expect(asset?.headers).toEqual({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  })
  expect(Buffer.from(asset?.body ?? [])).toEqual(css)
})

test('the stylesheet is all of its parts, the layers first', () => {
  const text = css.toString()
  // Without comments, indents and empty lines, which nobody needs there.
  const bare = parts.map((part) => part.replace(/^ *(?:\/\*[^*]*\*\/)?\n/gm, '').replace(/^ +/gm, ''))
  for (const part of bare) expect(text).toContain(part)
  expect(text).toHaveLength(bare.reduce((sum, { length }) => sum + length, 0))
  expect(parts.join('')).toMatch(/^ *\/\* /m)
  expect(/@layer[^{;]*[{;]/.exec(text)?.[0]).toBe('@layer reset, tokens, base, shell, components, pages, utilities;')
})

test('an asset is compressed once, for those who accept it', () => {
  const find = (accept: string) => findAsset(assetPath('harbour.css'), accept)
  const asset = find('br, gzip, deflate')
  expect(asset?.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(asset?.body ?? new Uint8Array())).toEqual(css)
  expect(find('gzip')?.body).toBe(asset?.body)
  for (const accept of ['', 'br', 'identity', 'gzip;q=0', 'gzip; q=0.0, br', 'x-gzipped']) {
    expect(find(accept)?.headers, accept).not.toHaveProperty('content-encoding')
  }
  expect(find('gzip;q=0.5')?.headers).toHaveProperty('content-encoding')
})

test('under another hash, or outside the list, there is nothing', () => {
  for (const path of [
    '/assets/aaaaaaaaaaaa/harbour.css',
    '/assets/../package.json',
    '/assets/',
    '/assets/harbour.css',
  ]) {
    expect(findAsset(path)).toBeUndefined()
  }
})

test('nothing in a page needs an inline style, an inline script, or another site', () => {
  const views = readdirSync('web/views', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'))
  expect(views.length).toBeGreaterThan(10)
  for (const name of views) {
    const source = readFileSync(`web/views/${name}`, 'utf8')
    expect(source, name).not.toMatch(/\sstyle=|dangerouslySetInnerHTML|\son[a-z]+=|hx-on|\bjs:/)
    expect(source, name).not.toMatch(/(?:src|action)="https?:|<link[^>]+https?:/)
  }
})

test('scripts that are sent as one keep their names to themselves', () => {
  const script = Buffer.from(findAsset(assetPath('frame.js'))?.body ?? []).toString()
  const parts = ['keys', 'palette', 'unsaved', 'follow', 'edits', 'no-answer'].map((name) =>
    readFileSync(`web/assets/${name}.js`, 'utf8'),
  )
  expect(script.split('\n')).toEqual([...parts.flatMap((part) => ['{', ...bareLines(part), '}']), ''])
  expect(parts.join('')).toMatch(/^\/\*\* /m)
})

test('a script that is sent alone goes without its comments as well, and nobody else’s is changed', () => {
  const sent = (name: Parameters<typeof assetPath>[0]) => Buffer.from(findAsset(assetPath(name))?.body ?? []).toString()
  const upload = readFileSync('web/assets/upload.js', 'utf8')
  expect(sent('upload.js').split('\n')).toEqual([...bareLines(upload), ''])
  expect(upload).toMatch(/^ *\/\/ /m)
  expect(sent('htmx.js')).toBe(readFileSync('node_modules/htmx.org/dist/htmx.min.js', 'utf8'))
})

test('no text in a script goes over several lines, whose indents would be lost', () => {
  const scripts = readdirSync('web/assets').filter((name) => name.endsWith('.js'))
  const lines = scripts.flatMap((name) => readFileSync(`web/assets/${name}`, 'utf8').split('\n'))
  expect(lines.filter((line) => line.split('`').length % 2 === 0)).toEqual([])
})

const bareLines = (text: string) =>
  text
    .split('\n')
    .filter((line) => !/^ *(?:$|\/\/|\/?\*)/.test(line))
    .map((line) => line.trimStart())
