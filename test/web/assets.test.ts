import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assetPath, serveAsset } from '../../web/assets.ts'

test('an asset is found under its hash, and may be kept for ever', async () => {
  const answer = serveAsset(assetPath('harbour.css'))
  expect(answer?.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(answer?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(await answer?.text()).toBe(readFileSync('web/assets/harbour.css', 'utf8'))
})

test('under another hash, or outside the list, there is nothing', () => {
  for (const path of [
    '/assets/aaaaaaaaaaaa/harbour.css',
    '/assets/../package.json',
    '/assets/',
    '/assets/harbour.css',
  ]) {
    expect(serveAsset(path)).toBeUndefined()
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
