import type { JSX } from 'hono/jsx/jsx-runtime'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import type { Asked } from '../../../web/asked.ts'
import type { Screen } from '../../../web/route.ts'
import { customerScreen } from '../../../web/views/customers/customer.tsx'
import { customersScreen } from '../../../web/views/customers/customers.tsx'
import { Document } from '../../../web/views/document.tsx'
import { heldScreen } from '../../../web/views/held/held.tsx'
import { importScreen } from '../../../web/views/imports/import.tsx'
import { importsScreen } from '../../../web/views/imports/imports.tsx'
import { newImportScreen } from '../../../web/views/imports/new-import.tsx'
import { ProblemPage } from '../../../web/views/problem.tsx'
import { inboxScreen } from '../../../web/views/settings/inbox.tsx'
import { signInScreen } from '../../../web/views/sign-in/sign-in.tsx'
import { customerDetail, customerPage, heldPage, importDetail, importsPage } from './canaries.ts'

const canary = `x"'><img src=x onerror=alert(1)><script>alert(2)</script>&amp;{{7*7}}`
const user = { kind: 'user', id: canary, email: canary, name: canary, role: 'administrator' } as const
const asked: Asked = {
  call: { actor: user, requestId: canary },
  params: { id: canary },
  query: new URLSearchParams({ import: canary, after: canary, from: canary, search: canary, next: `/${canary}` }),
  address: canary,
  session: canary,
  scheme: 'http',
  request: new Request('http://localhost/'),
}

const inFrame = (screen: Screen): JSX.Element => <Document screen={screen} frame={{ user, held: 1 }} />
const problem = { status: 500, code: canary, message: canary, fields: { [canary]: canary }, requestId: canary } as const
const access = {
  endpoint: canary,
  bucket: canary,
  prefix: canary,
  region: canary,
  accessKeyId: canary,
  secretAccessKey: canary,
}
const error = new AppError('session.wrong-password', canary)

const pages: Record<string, JSX.Element> = {
  customers: inFrame(customersScreen(customerPage(canary), asked)),
  'nobody found': inFrame(customersScreen({ ...customerPage(canary), items: [] }, asked)),
  customer: inFrame(customerScreen(customerDetail(canary))),
  imports: inFrame(importsScreen(importsPage(canary), asked)),
  'a running import': inFrame(importScreen(importDetail(canary, 'applying'), asked)),
  'an import that waits': inFrame(importScreen(importDetail(canary, 'waiting'), asked)),
  'a failed import': inFrame(importScreen(importDetail(canary, 'failed'), asked)),
  'a refused upload': inFrame(newImportScreen(error)),
  held: inFrame(heldScreen(heldPage(canary), asked)),
  inbox: inFrame(inboxScreen(access)),
  'sign-in': <Document screen={signInScreen(asked, error)} frame={{ user: null, held: 0 }} />,
  problem: <ProblemPage problem={problem} />,
}

describe('whatever people put into the book, it stays text', () => {
  test.each(Object.entries(pages))('on the page %s', async (_, page) => {
    const html = String(await page)
    expect(html).toContain('x&quot;&#39;&gt;&lt;img')
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<script>')
    expect(html.replace(/="[^"]*"/g, '')).not.toMatch(/<[^>]+\son\w+/)
  })
})

test('a value becomes a link only when it leads to the web', async () => {
  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
  ]) {
    const html = String(await inFrame(customerScreen(customerDetail(url))))
    expect(html).not.toMatch(/href="\s*(?:javascript|data|vbscript|\/\/)/i)
  }
})
