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
 * Who may ask what of the web, and whether it is a page alone, the same as JSON under /api/v1 (both), or an address
 * for machines. A new address has to be put in here, on purpose.
 */
const wanted: Readonly<Record<string, readonly [Access, 'page' | 'both' | 'machine']>> = {
  'GET /': ['public', 'page'],
  'GET /account': ['viewer', 'both'],
  'POST /account': ['viewer', 'both'],
  'GET /account/confirm': ['viewer', 'page'],
  'POST /account/confirm': ['viewer', 'page'],
  'POST /account/password': ['viewer', 'page'],
  'POST /account/sessions/:id/end': ['viewer', 'both'],
  'POST /account/sessions/end-others': ['viewer', 'both'],
  'POST /account/tokens': ['viewer', 'both'],
  'POST /account/tokens/:id/revoke': ['viewer', 'both'],
  'GET /account/tokens/new': ['viewer', 'page'],
  'GET /customers': ['viewer', 'both'],
  'POST /customers': ['editor', 'both'],
  'GET /customers/:id': ['viewer', 'both'],
  'POST /customers/:id': ['editor', 'both'],
  'POST /customers/:id/country': ['editor', 'both'],
  'POST /customers/:id/delete': ['editor', 'both'],
  'GET /customers/:id/edit': ['editor', 'page'],
  'GET /customers/:id/provenance/:field': ['viewer', 'both'],
  'POST /customers/:id/restore': ['editor', 'both'],
  'POST /customers/countries': ['editor', 'both'],
  'GET /customers/export.csv': ['viewer', 'both'],
  'GET /customers/export.xlsx': ['viewer', 'both'],
  'GET /customers/facets': ['viewer', 'both'],
  'GET /customers/new': ['editor', 'page'],
  'GET /customers/similar': ['viewer', 'both'],
  'GET /duplicates': ['viewer', 'both'],
  'GET /duplicates/:firstId/:secondId': ['viewer', 'both'],
  'POST /duplicates/:firstId/:secondId/postpone': ['editor', 'both'],
  'POST /duplicates/:firstId/:secondId/reject': ['editor', 'both'],
  'POST /duplicates/:firstId/:secondId/reopen': ['editor', 'both'],
  'GET /duplicates/bulk-merge': ['viewer', 'both'],
  'POST /duplicates/bulk-merges': ['editor', 'both'],
  'GET /duplicates/bulk-merges/:id': ['viewer', 'both'],
  'POST /duplicates/bulk-merges/:id/undo': ['editor', 'both'],
  'POST /duplicates/merge': ['editor', 'both'],
  'POST /duplicates/merges/:id/unmerge': ['editor', 'both'],
  'POST /duplicates/search-again': ['editor', 'both'],
  'POST /events/s3': ['system', 'machine'],
  'GET /healthz': ['public', 'machine'],
  'GET /imports': ['viewer', 'both'],
  'POST /imports': ['editor', 'both'],
  'GET /imports/:id': ['viewer', 'both'],
  'POST /imports/:id/apply': ['editor', 'both'],
  'GET /imports/:id/automate': ['editor', 'page'],
  'POST /imports/:id/automate': ['editor', 'both'],
  'POST /imports/:id/cancel': ['editor', 'both'],
  'GET /imports/:id/columns': ['viewer', 'page'],
  'POST /imports/:id/columns': ['viewer', 'page'],
  'POST /imports/:id/mapping': ['editor', 'both'],
  'GET /imports/:id/outcomes/:file': ['viewer', 'both'],
  'POST /imports/:id/pause': ['editor', 'both'],
  'GET /imports/:id/preview': ['viewer', 'both'],
  'POST /imports/:id/read': ['editor', 'both'],
  'POST /imports/:id/redo': ['editor', 'both'],
  'POST /imports/:id/remap': ['editor', 'both'],
  'GET /imports/:id/report': ['viewer', 'both'],
  'POST /imports/:id/resume': ['editor', 'both'],
  'POST /imports/:id/seen': ['viewer', 'both'],
  'POST /imports/:id/undo': ['editor', 'both'],
  'GET /imports/automatic': ['viewer', 'both'],
  'POST /imports/automatic/:id': ['editor', 'both'],
  'POST /imports/automatic/:id/delete': ['editor', 'both'],
  'GET /imports/new': ['editor', 'page'],
  'GET /invitation/:token': ['public', 'page'],
  'POST /invitation/:token': ['public', 'page'],
  'GET /login': ['public', 'page'],
  'POST /login': ['public', 'page'],
  'POST /logout': ['public', 'page'],
  'GET /notices': ['viewer', 'both'],
  'GET /readyz': ['public', 'machine'],
  'GET /reset/:token': ['public', 'page'],
  'POST /reset/:token': ['public', 'page'],
  'GET /review': ['viewer', 'both'],
  'GET /review/:id': ['viewer', 'both'],
  'POST /review/:id/choose': ['editor', 'both'],
  'POST /review/:id/fix': ['editor', 'both'],
  'POST /review/:id/ignore': ['editor', 'both'],
  'POST /review/:id/reopen': ['editor', 'both'],
  'GET /review/actions/:id': ['viewer', 'both'],
  'POST /review/actions/:id/undo': ['editor', 'both'],
  'POST /review/fix': ['editor', 'both'],
  'POST /review/ignore': ['editor', 'both'],
  'GET /review/rows': ['viewer', 'both'],
  'GET /review/rules': ['viewer', 'both'],
  'POST /review/rules/:id/remove': ['editor', 'both'],
  'GET /settings/file-drop': ['administrator', 'both'],
  'GET /settings/tokens': ['administrator', 'both'],
  'POST /settings/tokens': ['administrator', 'both'],
  'POST /settings/tokens/:id/revoke': ['administrator', 'both'],
  'GET /settings/tokens/new': ['administrator', 'page'],
  'GET /settings/users': ['administrator', 'both'],
  'POST /settings/users': ['administrator', 'both'],
  'GET /settings/users/:id': ['administrator', 'both'],
  'POST /settings/users/:id': ['administrator', 'both'],
  'POST /settings/users/:id/link': ['administrator', 'both'],
  'GET /settings/users/new': ['administrator', 'page'],
  'GET /statistics': ['viewer', 'both'],
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
async function ask(route: Route, face: 'page' | 'json', visitor: string) {
  // To leave ends the session, which the other tests still need.
  const cookie =
    route.path === '/logout' && visitor !== 'stranger' ? await signIn(visitor) : (cookies.get(visitor) ?? '')
  let wasRead = false
  const pull = (controller: ReadableStreamDefaultController) => {
    wasRead = true
    controller.close()
  }
  const body = route.method === 'POST' ? new ReadableStream({ pull }, { highWaterMark: 0 }) : null
  const path = `${face === 'json' && route.face !== 'machine' ? '/api/v1' : ''}${addressOf(route)}`
  const init = { method: route.method, body, duplex: 'half' as const, headers: { ...sameSite, ...form, cookie } }
  return { answer: await app.request(path, init), wasRead: () => wasRead }
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
  const faces =
    kind === 'both' ? (['page', 'json'] as const) : kind === 'page' ? (['page'] as const) : (['json'] as const)
  return faces.flatMap((face) =>
    visitors.map((visitor, rank) => ({ route, name, access, kind, face, visitor, may: rank >= ranks[access] })),
  )
})
const Problem = z.object({ error: z.object({ code: z.string(), message: z.string().min(10) }) })
const isLogin = (answer: Response) => answer.headers.get('location')?.startsWith('/login') === true

describe('who may not', () => {
  let before: Record<string, string[]>
  beforeAll(async () => {
    before = await readTables(parts.deps.db)
  })
  const refused = table.filter(({ may }) => !may)

  test.each(refused)('$visitor × $name, as $face', async ({ route, face, kind, visitor }) => {
    const { answer, wasRead } = await ask(route, face, visitor)
    const isUnknown = visitor === 'stranger' || kind === 'machine'
    if (face === 'page' && isUnknown) {
      expect([answer.status, isLogin(answer)]).toEqual([route.method === 'GET' ? 302 : 303, true])
    } else {
      expect(answer.status).toBe(isUnknown ? 401 : 403)
    }
    if (face === 'json') {
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
  test.each(table.filter(({ may }) => may))('$visitor × $name, as $face', async ({ route, access, face, visitor }) => {
    const { answer } = await ask(route, face, visitor)
    // An empty form, or an id that nothing has, is answered as such.
    expect([200, 302, 303, 404, 409, 422]).toContain(answer.status)
    if (access !== 'public') expect(isLogin(answer)).toBe(false)
    await answer.body?.cancel()
  })
})

test.each(table.filter(({ kind, visitor }) => kind === 'page' && visitor === 'administrator'))(
  '$name is a page alone',
  async ({ route }) => {
    const answer = await app.request(`/api/v1${addressOf(route)}`, {
      method: route.method,
      headers: { ...sameSite, cookie: cookies.get('administrator') ?? '' },
    })
    // The address may be there for the other method.
    expect([404, 405]).toContain(answer.status)
  },
)
