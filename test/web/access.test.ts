import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { type Access, roles } from '../../shared/contract/call.ts'
import type { Route } from '../../web/route.ts'
import { createApp, type WebApp } from '../../web/router.ts'
import { routes } from '../../web/routes.ts'
import { readTables } from '../functions/import-text.ts'
import { addUser, goodPassword } from '../functions/users/users.ts'
import { openTestParts, type TestParts } from '../support/test-parts.ts'

/**
 * Who may ask what of the web, and whether it is a page or an address for machines. A new address has to be put in here, on
 * purpose. The API has a table of its own.
 */
const wanted: Readonly<Record<string, readonly [Access, 'page' | 'machine']>> = {
  'GET /': ['public', 'page'],
  'GET /account': ['viewer', 'page'],
  'POST /account': ['viewer', 'page'],
  'GET /account/confirm': ['viewer', 'page'],
  'POST /account/confirm': ['viewer', 'page'],
  'GET /account/first': ['viewer', 'page'],
  'POST /account/passkeys': ['viewer', 'page'],
  'POST /account/passkeys/:id/remove': ['viewer', 'page'],
  'GET /account/passkeys/new': ['viewer', 'page'],
  'POST /account/passkeys/options': ['viewer', 'page'],
  'POST /account/password': ['viewer', 'page'],
  'POST /account/recovery-codes': ['viewer', 'page'],
  'GET /account/second-factor': ['viewer', 'page'],
  'POST /account/second-factor': ['viewer', 'page'],
  'POST /account/second-factor/off': ['viewer', 'page'],
  'POST /account/sessions/:id/end': ['viewer', 'page'],
  'POST /account/sessions/end-others': ['viewer', 'page'],
  'POST /account/tokens': ['viewer', 'page'],
  'POST /account/tokens/:id/revoke': ['viewer', 'page'],
  'GET /account/tokens/new': ['viewer', 'page'],
  'GET /api/docs': ['public', 'page'],
  'GET /changes': ['viewer', 'page'],
  'GET /companies': ['viewer', 'page'],
  'GET /companies/:key': ['viewer', 'page'],
  'POST /companies/:key/rename': ['editor', 'page'],
  'GET /customers': ['viewer', 'page'],
  'POST /customers': ['editor', 'page'],
  'GET /customers/:id': ['viewer', 'page'],
  'POST /customers/:id': ['editor', 'page'],
  'GET /customers/:id/cells/:field': ['editor', 'page'],
  'POST /customers/:id/cells/:field': ['editor', 'page'],
  'POST /customers/:id/country': ['editor', 'page'],
  'GET /customers/:id/data.zip': ['administrator', 'page'],
  'POST /customers/:id/delete': ['editor', 'page'],
  'GET /customers/:id/edit': ['editor', 'page'],
  'POST /customers/:id/editing': ['editor', 'page'],
  'GET /customers/:id/erase': ['administrator', 'page'],
  'POST /customers/:id/erase': ['administrator', 'page'],
  'POST /customers/:id/follow-up': ['editor', 'page'],
  'POST /customers/:id/notes': ['editor', 'page'],
  'GET /customers/:id/provenance/:field': ['viewer', 'page'],
  'POST /customers/:id/restore': ['editor', 'page'],
  'GET /customers/bulk-edits': ['viewer', 'page'],
  'POST /customers/bulk-edits': ['editor', 'page'],
  'GET /customers/bulk-edits/:id': ['viewer', 'page'],
  'POST /customers/bulk-edits/:id/undo': ['editor', 'page'],
  'GET /customers/columns': ['viewer', 'page'],
  'GET /customers/condition': ['viewer', 'page'],
  'POST /customers/countries': ['editor', 'page'],
  'GET /customers/export.csv': ['viewer', 'page'],
  'GET /customers/export.xlsx': ['viewer', 'page'],
  'GET /customers/facets': ['viewer', 'page'],
  'GET /customers/new': ['editor', 'page'],
  'GET /customers/similar': ['viewer', 'page'],
  'POST /customers/views': ['viewer', 'page'],
  'GET /customers/views/:id': ['viewer', 'page'],
  'POST /customers/views/:id': ['viewer', 'page'],
  'POST /customers/views/:id/delete': ['viewer', 'page'],
  'POST /customers/views/:id/restore': ['viewer', 'page'],
  'POST /customers/views/default': ['viewer', 'page'],
  'GET /duplicates': ['viewer', 'page'],
  'GET /duplicates/:firstId/:secondId': ['viewer', 'page'],
  'POST /duplicates/:firstId/:secondId/postpone': ['editor', 'page'],
  'POST /duplicates/:firstId/:secondId/reject': ['editor', 'page'],
  'POST /duplicates/:firstId/:secondId/reopen': ['editor', 'page'],
  'GET /duplicates/bulk-merge': ['viewer', 'page'],
  'POST /duplicates/bulk-merges': ['editor', 'page'],
  'GET /duplicates/bulk-merges/:id': ['viewer', 'page'],
  'POST /duplicates/bulk-merges/:id/undo': ['editor', 'page'],
  'POST /duplicates/merge': ['editor', 'page'],
  'POST /duplicates/merges/:id/unmerge': ['editor', 'page'],
  'POST /duplicates/search-again': ['editor', 'page'],
  'POST /events/s3': ['system', 'machine'],
  'GET /healthz': ['public', 'machine'],
  'GET /help': ['viewer', 'page'],
  'GET /imports': ['viewer', 'page'],
  'POST /imports': ['editor', 'page'],
  'GET /imports/:id': ['viewer', 'page'],
  'POST /imports/:id/apply': ['editor', 'page'],
  'GET /imports/:id/automate': ['editor', 'page'],
  'POST /imports/:id/automate': ['editor', 'page'],
  'POST /imports/:id/cancel': ['editor', 'page'],
  'GET /imports/:id/columns': ['viewer', 'page'],
  'POST /imports/:id/columns': ['viewer', 'page'],
  'POST /imports/:id/mapping': ['editor', 'page'],
  'GET /imports/:id/outcomes/:file': ['viewer', 'page'],
  'POST /imports/:id/pause': ['editor', 'page'],
  'GET /imports/:id/preview': ['viewer', 'page'],
  'POST /imports/:id/read': ['editor', 'page'],
  'POST /imports/:id/redo': ['editor', 'page'],
  'POST /imports/:id/remap': ['editor', 'page'],
  'GET /imports/:id/report': ['viewer', 'page'],
  'POST /imports/:id/resume': ['editor', 'page'],
  'POST /imports/:id/seen': ['viewer', 'page'],
  'POST /imports/:id/undo': ['editor', 'page'],
  'GET /imports/automatic': ['viewer', 'page'],
  'POST /imports/automatic/:id': ['editor', 'page'],
  'POST /imports/automatic/:id/delete': ['editor', 'page'],
  'GET /imports/new': ['editor', 'page'],
  'GET /invitation/:token': ['public', 'page'],
  'POST /invitation/:token': ['public', 'page'],
  'GET /keys': ['viewer', 'page'],
  'GET /login': ['public', 'page'],
  'POST /login': ['public', 'page'],
  'POST /login/code': ['public', 'page'],
  'GET /login/oidc/:provider': ['public', 'page'],
  'GET /login/oidc/:provider/callback': ['public', 'page'],
  'GET /login/oidc/:provider/sign-out': ['public', 'page'],
  'POST /login/passkey': ['public', 'page'],
  'POST /login/passkey/options': ['public', 'page'],
  'GET /login/saml/:provider': ['public', 'page'],
  'POST /login/saml/:provider/answer': ['public', 'page'],
  'GET /login/saml/:provider/callback': ['public', 'page'],
  'GET /login/saml/:provider/metadata': ['public', 'page'],
  'GET /login/saml/:provider/sign-out': ['public', 'page'],
  'POST /logout': ['public', 'page'],
  'POST /notes/:id': ['editor', 'page'],
  'POST /notes/:id/delete': ['editor', 'page'],
  'POST /notes/:id/restore': ['editor', 'page'],
  'POST /notes/:id/seen': ['viewer', 'page'],
  'GET /notices': ['viewer', 'page'],
  'GET /palette': ['viewer', 'page'],
  'GET /readyz': ['public', 'machine'],
  'GET /reset/:token': ['public', 'page'],
  'POST /reset/:token': ['public', 'page'],
  'GET /review': ['viewer', 'page'],
  'GET /review/:id': ['viewer', 'page'],
  'POST /review/:id/choose': ['editor', 'page'],
  'POST /review/:id/fix': ['editor', 'page'],
  'POST /review/:id/ignore': ['editor', 'page'],
  'POST /review/:id/reopen': ['editor', 'page'],
  'GET /review/actions/:id': ['viewer', 'page'],
  'POST /review/actions/:id/undo': ['editor', 'page'],
  'POST /review/apply-suggestions': ['editor', 'page'],
  'POST /review/fix': ['editor', 'page'],
  'POST /review/ignore': ['editor', 'page'],
  'GET /review/rows': ['viewer', 'page'],
  'GET /review/rules': ['viewer', 'page'],
  'POST /review/rules/:id/remove': ['editor', 'page'],
  'GET /settings': ['administrator', 'page'],
  'GET /settings/audit': ['administrator', 'page'],
  'GET /settings/audit.csv': ['administrator', 'page'],
  'GET /settings/erasures': ['administrator', 'page'],
  'POST /settings/erasures/lift': ['administrator', 'page'],
  'GET /settings/fields': ['administrator', 'page'],
  'POST /settings/fields': ['administrator', 'page'],
  'POST /settings/fields/change': ['administrator', 'page'],
  'POST /settings/fields/delete': ['administrator', 'page'],
  'GET /settings/fields/field': ['administrator', 'page'],
  'POST /settings/fields/join': ['administrator', 'page'],
  'GET /settings/fields/new': ['administrator', 'page'],
  'POST /settings/fields/restore': ['administrator', 'page'],
  'GET /settings/file-drop': ['administrator', 'page'],
  'GET /settings/networks': ['administrator', 'page'],
  'POST /settings/networks': ['administrator', 'page'],
  'GET /settings/scheduled': ['administrator', 'page'],
  'POST /settings/scheduled/run': ['administrator', 'page'],
  'POST /settings/sign-in': ['administrator', 'page'],
  'GET /settings/system': ['administrator', 'page'],
  'GET /settings/tokens': ['administrator', 'page'],
  'POST /settings/tokens': ['administrator', 'page'],
  'POST /settings/tokens/:id/revoke': ['administrator', 'page'],
  'GET /settings/tokens/new': ['administrator', 'page'],
  'GET /settings/users': ['administrator', 'page'],
  'POST /settings/users': ['administrator', 'page'],
  'GET /settings/users/:id': ['administrator', 'page'],
  'POST /settings/users/:id': ['administrator', 'page'],
  'POST /settings/users/:id/link': ['administrator', 'page'],
  'POST /settings/users/:id/reset-second-factor': ['administrator', 'page'],
  'GET /settings/users/new': ['administrator', 'page'],
  'GET /settings/webhooks': ['administrator', 'page'],
  'POST /settings/webhooks': ['administrator', 'page'],
  'GET /settings/webhooks/:id': ['administrator', 'page'],
  'POST /settings/webhooks/:id': ['administrator', 'page'],
  'POST /settings/webhooks/:id/delete': ['administrator', 'page'],
  'GET /settings/webhooks/:id/deliveries/:deliveryId': ['administrator', 'page'],
  'POST /settings/webhooks/:id/deliveries/:deliveryId/resend': ['administrator', 'page'],
  'GET /settings/webhooks/:id/edit': ['administrator', 'page'],
  'POST /settings/webhooks/:id/resend': ['administrator', 'page'],
  'POST /settings/webhooks/:id/secret': ['administrator', 'page'],
  'POST /settings/webhooks/:id/test': ['administrator', 'page'],
  'POST /settings/webhooks/:id/turn': ['administrator', 'page'],
  'GET /settings/webhooks/new': ['administrator', 'page'],
  'GET /statistics': ['viewer', 'page'],
  'GET /tasks': ['viewer', 'page'],
  'POST /tasks': ['editor', 'page'],
  'GET /tasks/:id': ['editor', 'page'],
  'POST /tasks/:id': ['editor', 'page'],
  'POST /tasks/:id/complete': ['editor', 'page'],
  'POST /tasks/:id/delete': ['editor', 'page'],
  'POST /tasks/:id/reopen': ['editor', 'page'],
  'POST /tasks/:id/restore': ['editor', 'page'],
  'GET /today': ['viewer', 'page'],
}

const nameOf = ({ method, path }: Pick<Route, 'method' | 'path'>) =>
  `${method} ${path.replace(/(:\w+)\{(?:[^{}]|\{[^{}]*\})*\}/g, '$1')}`
const samples: Readonly<Record<string, string>> = {
  ':id': '00000000-0000-7000-8000-00000000dead',
  ':firstId': '00000000-0000-7000-8000-00000000dead',
  ':secondId': '00000000-0000-7000-8000-00000000deae',
  ':file': 'review.csv',
  ':field': 'city',
  ':token': 'x'.repeat(43),
  ':deliveryId': '00000000-0000-7000-8000-000000000000',
}
const addressOf = (route: Route) =>
  (nameOf(route).split(' ')[1] ?? '').replace(/:\w+/g, (parameter) => samples[parameter] ?? parameter)

let parts: TestParts
let app: WebApp
const cookies = new Map<string, string>()
beforeAll(async () => {
  parts = await openTestParts()
  app = createApp(parts.deps)
  for (const role of roles) {
    await addUser(parts.deps.db, `${role}@harbour.test`, role)
    cookies.set(role, await signIn(role))
  }
})
afterAll(() => parts.close())

const sameSite = { 'sec-fetch-site': 'same-origin' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

async function signIn(role: string): Promise<string> {
  const body = new URLSearchParams({ email: `${role}@harbour.test`, password: goodPassword })
  const answer = await app.request('/login', { method: 'POST', headers: sameSite, body })
  expect(answer.status).toBe(303)
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** Asks as somebody with a real session; `wasRead` tells whether anybody looked at the body of the request. */
async function ask(route: Route, visitor: string) {
  // To leave ends the session, which the other tests still need.
  const cookie =
    route.path === '/logout' && visitor !== 'stranger' ? await signIn(visitor) : (cookies.get(visitor) ?? '')
  let wasRead = false
  const pull = (controller: ReadableStreamDefaultController) => {
    wasRead = true
    controller.close()
  }
  const body = route.method === 'POST' ? new ReadableStream({ pull }, { highWaterMark: 0 }) : null
  const init = { method: route.method, body, duplex: 'half' as const, headers: { ...sameSite, ...form, cookie } }
  return { answer: await app.request(addressOf(route), init), wasRead: () => wasRead }
}

test('the table names every address, and no other', () => {
  expect(routes.map(nameOf)).toEqual(expect.arrayContaining(Object.keys(wanted)))
  expect(Object.keys(wanted)).toEqual(expect.arrayContaining(routes.map(nameOf)))
})

const visitors = ['stranger', ...roles]
const ranks: Readonly<Record<Access, number>> = { public: 0, viewer: 1, editor: 2, administrator: 3, system: 4 }
const table = routes.flatMap((route) => {
  const name = nameOf(route)
  const [access, kind] = wanted[name] ?? ['system', 'machine']
  return visitors.map((visitor, rank) => ({ route, name, access, kind, visitor, may: rank >= ranks[access] }))
})
const Problem = z.object({ error: z.object({ code: z.string(), message: z.string().min(10) }) })
const isLogin = (answer: Response) => answer.headers.get('location')?.startsWith('/login') === true

describe('who may not', () => {
  let before: Record<string, string[]>
  beforeAll(async () => {
    before = await readTables(parts.deps.db)
  })
  const refused = table.filter(({ may }) => !may)

  test.each(refused)('$visitor × $name', async ({ route, kind, visitor }) => {
    const { answer, wasRead } = await ask(route, visitor)
    const isUnknown = visitor === 'stranger' || kind === 'machine'
    if (kind === 'page' && isUnknown) {
      expect([answer.status, isLogin(answer)]).toEqual([route.method === 'GET' ? 302 : 303, true])
    } else {
      expect(answer.status).toBe(isUnknown ? 401 : 403)
    }
    if (kind === 'machine') {
      const { error } = Problem.parse(await answer.json())
      expect(error.code).toBe(isUnknown ? 'session.required' : 'access.denied')
    }
    expect(wasRead()).toBe(false)
  })

  test('has changed nothing by all of it', async () => {
    expect(refused.length).toBeGreaterThan(50)
    expect(await readTables(parts.deps.db)).toEqual(before)
  })
})

describe('who may', () => {
  test.each(table.filter(({ may }) => may))('$visitor × $name', async ({ route, access, visitor }) => {
    const { answer } = await ask(route, visitor)
    // An empty form, or an id that nothing has, is answered as such.
    expect([200, 302, 303, 404, 409, 422]).toContain(answer.status)
    if (access !== 'public') expect(isLogin(answer)).toBe(false)
    await answer.body?.cancel()
  })
})
