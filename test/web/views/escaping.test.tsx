import type { JSX } from 'hono/jsx/jsx-runtime'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import type { Asked } from '../../../web/asked.ts'
import type { Screen } from '../../../web/route.ts'
import { customerScreen } from '../../../web/views/customers/customer.tsx'
import { customerAsks, customerRefused, editCustomerScreen } from '../../../web/views/customers/customer-form.tsx'
import { customersScreen } from '../../../web/views/customers/customers.tsx'
import { facetsScreen } from '../../../web/views/customers/facets.tsx'
import { provenanceScreen } from '../../../web/views/customers/provenance.tsx'
import { similarScreen } from '../../../web/views/customers/similar.tsx'
import { Document } from '../../../web/views/document.tsx'
import { deedScreen } from '../../../web/views/held/deed.tsx'
import { heldScreen } from '../../../web/views/held/groups.tsx'
import { groupRefused, heldRowsScreen } from '../../../web/views/held/held.tsx'
import { heldRefused, heldRowScreen, triedRowScreen } from '../../../web/views/held/held-page.tsx'
import { rulesScreen } from '../../../web/views/held/rules.tsx'
import { columnsScreen } from '../../../web/views/imports/columns.tsx'
import { importScreen } from '../../../web/views/imports/import.tsx'
import { importsScreen } from '../../../web/views/imports/imports.tsx'
import { newImportScreen } from '../../../web/views/imports/new-import.tsx'
import { previewScreen } from '../../../web/views/imports/preview.tsx'
import { receiptScreen } from '../../../web/views/imports/receipt.tsx'
import { recurringScreen } from '../../../web/views/imports/recurring.tsx'
import { repeatRefused, repeatScreen } from '../../../web/views/imports/repeat.tsx'
import { noticesScreen } from '../../../web/views/parts/notices.tsx'
import { ProblemPage } from '../../../web/views/problem.tsx'
import { inboxScreen } from '../../../web/views/settings/inbox.tsx'
import { signInScreen } from '../../../web/views/sign-in/sign-in.tsx'
import {
  besideColumns,
  customerDetail,
  customerPage,
  decisions,
  facets,
  given,
  heldDeed,
  heldDetail,
  heldGroups,
  heldPage,
  importDetail,
  importsPage,
  notices,
  provenanceOf,
  questions,
  receipt,
  recurring,
  repairRules,
  similarCustomers,
  stillHeld,
} from './canaries.ts'

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

const inFrame = (screen: Screen): JSX.Element => (
  <Document screen={screen} frame={{ user, held: 1, notices: notices(canary) }} />
)
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
const wrongFields = new AppError('input.invalid', canary, { fields: { email: canary, [canary]: canary } })
const conflict = new AppError('state.conflict', canary)
const besideList = { removed: customerDetail(canary, new Date()), importName: canary }
const deletedPage = { ...customerPage(canary), filters: { search: canary, deleted: 'yes' as const } }
const askedInOrder: Asked = { ...asked, query: new URLSearchParams({ sort: 'created', order: 'desc' }) }

const viewed: Asked = { ...asked, call: { actor: { ...user, role: 'viewer' }, requestId: canary } }
const cells = [canary, `${canary}\n${canary}`, canary]
const file = {
  ...({ fileName: canary, policy: canary, door: 'browser', preview: false, settings: {} } as const),
  bytes: new ReadableStream(),
}
const sent = [
  { given: file, error: conflict },
  { given: file, output: { importId: '0194d0a0-0000-7000-8000-000000000001' as const } },
  { error: conflict },
]
const ofReason: Asked = { ...asked, query: new URLSearchParams({ import: canary, reason: canary }) }
const ofGroup: Asked = { ...asked, query: new URLSearchParams({ import: canary, reason: canary, value: canary }) }
const badValue = new AppError('input.invalid', canary, { fields: { becomes: canary } })
const change = { reason: canary, value: canary, rows: '3', becomes: canary, importId: canary }
const clash = { ...heldDetail(canary, 'open'), reasons: [{ code: 'match.several', value: canary }] }
const part = (screen: Screen): JSX.Element => <ul>{screen.part}</ul>

const pages: Record<string, JSX.Element> = {
  customers: inFrame(customersScreen(customerPage(canary), asked, besideList)),
  'nobody found': inFrame(customersScreen({ ...customerPage(canary), items: [] }, asked, besideList)),
  'deleted customers': inFrame(customersScreen(deletedPage, asked, besideList)),
  'the filters with their counts': inFrame(
    facetsScreen(facets(canary), askedInOrder, { imports: importsPage(canary).items, importName: canary }),
  ),
  customer: inFrame(customerScreen(customerDetail(canary), asked)),
  'a deleted customer': inFrame(customerScreen(customerDetail(canary, new Date()), asked)),
  'where a value comes from': inFrame(provenanceScreen(provenanceOf(canary))),
  'where a value comes from, beside it': part(provenanceScreen(provenanceOf(canary))),
  'the form of a customer': inFrame(editCustomerScreen(customerDetail(canary), asked)),
  'a refused form': inFrame(customerRefused(wrongFields, asked, given(canary))),
  'a form that somebody was quicker than': inFrame(customerRefused(conflict, asked, given(canary))),
  'a form with questions': inFrame(customerAsks(questions(canary), asked, given(canary))),
  'similar customers': inFrame(similarScreen(similarCustomers(canary))),
  imports: inFrame(importsScreen(importsPage(canary), asked)),
  'a running import': inFrame(importScreen(importDetail(canary, 'applying'), asked, besideColumns(canary, false))),
  'an import that waits': inFrame(importScreen(importDetail(canary, 'waiting'), asked, besideColumns(canary, false))),
  'a failed import': inFrame(importScreen(importDetail(canary, 'failed'), asked, besideColumns(canary, false))),
  'the columns of an import': inFrame(
    columnsScreen(importDetail(canary, 'finished'), asked, besideColumns(canary, false), wrongFields),
  ),
  'another reading of a file': inFrame(
    columnsScreen(importDetail(canary, 'ready'), asked, besideColumns(canary, true)),
  ),
  'a reading that can not be': inFrame(
    columnsScreen(importDetail(canary, 'ready'), asked, {
      customFields: [],
      tried: { refusal: canary, choices: { sheet: canary } },
    }),
  ),
  'a preview': inFrame(previewScreen(decisions(canary), asked, importDetail(canary, 'ready'))),
  'a receipt': inFrame(receiptScreen(receipt(canary))),
  'recurring imports': inFrame(recurringScreen(recurring(canary), asked)),
  'the form that repeats an import': inFrame(repeatScreen(importDetail(canary, 'finished'))),
  'that form, refused': inFrame(repeatRefused(wrongFields, asked, { name: canary, prefix: canary })),
  'the notices alone': <ul>{noticesScreen(notices(canary), asked).part}</ul>,
  'a refused upload': inFrame(newImportScreen(sent)),
  held: inFrame(heldScreen(heldGroups(canary), { ...asked, query: new URLSearchParams() })),
  'the groups of one reason': inFrame(heldScreen(heldGroups(canary), ofReason)),
  'the rows of a group': inFrame(heldRowsScreen(heldPage(canary), ofGroup)),
  'the rows of a group, for a viewer': inFrame(heldRowsScreen(heldPage(canary), { ...ofGroup, call: viewed.call })),
  'the rows of a reason': inFrame(heldRowsScreen(heldPage(canary), ofReason)),
  'a refused change of a group': inFrame(groupRefused(badValue, asked, change)),
  'a change of a group that came too late': inFrame(groupRefused(conflict, asked, change)),
  'what a change of a group did': inFrame(deedScreen(heldDeed(canary, 'value'), asked)),
  'what a change of a group does': inFrame(deedScreen(heldDeed(canary, 'value', true), asked)),
  'a skipped group': inFrame(deedScreen(heldDeed(canary, 'skip'), asked)),
  rules: inFrame(rulesScreen(repairRules(canary), asked)),
  'a row that clashes': inFrame(heldRowScreen(clash, asked)),
  'a row that clashes, in its list': part(heldRowScreen(clash, asked)),
  'a held row': inFrame(heldRowScreen(heldDetail(canary, 'open'), asked)),
  'a held row in its list': part(heldRowScreen(heldDetail(canary, 'open'), asked)),
  'a fixed row': inFrame(heldRowScreen(heldDetail(canary, 'fixed'), asked)),
  'a skipped row': inFrame(heldRowScreen(heldDetail(canary, 'skipped'), asked)),
  'a row that is held again': inFrame(triedRowScreen(heldDetail(canary, 'open'), cells, stillHeld(canary), asked)),
  'a row that is held again in its list': part(
    triedRowScreen(heldDetail(canary, 'open'), cells, stillHeld(canary), asked),
  ),
  'a deed that came too late': inFrame(heldRefused(conflict, asked)),
  inbox: inFrame(inboxScreen(access)),
  'sign-in': (
    <Document screen={signInScreen(asked, error)} frame={{ user: null, held: 0, notices: { items: [], moving: 0 } }} />
  ),
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
    const html = String(await inFrame(customerScreen(customerDetail(url), asked)))
    expect(html).not.toMatch(/href="\s*(?:javascript|data|vbscript|\/\/)/i)
  }
})
