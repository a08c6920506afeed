import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withReload } from '../../../infra/dev/with-reload.ts'
import { listFiles, root } from '../../architecture/layers.ts'

const answering = (body: string, type: string) =>
  withReload(() => new Response(body, { headers: { 'content-type': type, 'content-security-policy': 'strict' } }))
const ask = async (fetch: ReturnType<typeof withReload>, path: string) =>
  fetch(new Request(`http://localhost${path}`, { headers: { 'accept-encoding': 'gzip' } }), {})

test('a whole page gets the script once, and keeps its headers', async () => {
  const answer = await ask(answering('<html><head></head><body></body></html>', 'text/html; charset=UTF-8'), '/')
  expect(await answer.text()).toBe(
    '<html><head><script src="/dev/reload.js" defer></script></head><body></body></html>',
  )
  expect(answer.headers.get('content-security-policy')).toBe('strict')
})

test.each([
  ['<p>a part of a page</p>', 'text/html'],
  ['{"head": "</head>"}', 'application/json'],
])('%s stays as it is', async (body, type) => {
  expect(await (await ask(answering(body, type), '/')).text()).toBe(body)
})

test('two processes say two names', async () => {
  const nameOf = async () => {
    const { body } = await ask(answering('', 'text/html'), '/dev/process')
    const { value } = (await body?.getReader().read()) ?? {}
    return new TextDecoder().decode(value).match(/data: (.+)\n\n/)?.[1]
  }
  const [one, other] = [await nameOf(), await nameOf()]
  expect(one).toMatch(/^[0-9a-f-]{36}$/)
  expect(other).not.toBe(one)
})

test('no file outside of infra/dev names one in it, so no other mode can pack it', () => {
  const outside = listFiles('functions', 'infra', 'scripts', 'shared', 'web').filter(
    (path) => !path.startsWith('infra/dev/'),
  )
  expect(outside.length).toBeGreaterThan(100)
  const namesDev = (text: string) => /infra\/dev|\.\/dev\/|with-reload/.test(text)
  expect(outside.filter((path) => namesDev(readFileSync(join(root, path), 'utf8')))).toEqual([])
  expect(namesDev("import { withReload } from './dev/with-reload.ts'")).toBe(true)
})
