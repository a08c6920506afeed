import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startImport } from '../../functions/imports/start-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import { languages } from '../../shared/messages/language.ts'
import { bytesOf, csv, importText } from '../functions/import-text.ts'
import { asSystem } from '../support/test-parts.ts'
import { englishIn } from './messages/chinese.ts'
import { openWeb, type Web } from './open-web.ts'

let web: Web
let cookie: string
const ids = { customer: '', import: '', ready: '', row: '', other: '', edit: '' }

beforeAll(async () => {
  web = await openWeb()
  cookie = web.cookieOf('administrator')
  const file = csv(
    'name,email,phone,company,city,備註',
    '陳美玲,tai@a.example,+852 2345 6789,香港貿易,香港,甲',
    '李小明,siu at b,+86 10 6552 9988,北京科技,北京,乙',
    '王芳,fang@gmial.com,,廣州物流,,丙',
  )
  ids.import = (await importText(web.parts.deps, file)).id
  const preview = { fileName: '名單.csv', policy: 'strict', via: 'command-line', preview: true, bytes: bytesOf(file) }
  ids.ready = (await invoke(startImport, preview, web.parts.deps, asSystem)).importId
  await runImport(ids.ready, web.parts.deps, asSystem)
  const found = await web.parts.deps.db.selectFrom('customers').select('id').orderBy('id').execute()
  ids.customer = found[0]?.id ?? ''
  ids.row = (await web.parts.deps.db.selectFrom('review_rows').select('id').executeTakeFirstOrThrow()).id
  const user = web.parts.deps.db.selectFrom('users').select('id').where('email', '=', 'viewer@harbour.test')
  ids.other = (await user.executeTakeFirstOrThrow()).id
  const edit = new URLSearchParams({ ids: ids.customer, action: 'add-tags', addTags: '甲' })
  await web.post('/customers/bulk-edits', edit, { cookie })
  ids.edit = (await web.parts.deps.db.selectFrom('bulk_edits').select('id').executeTakeFirst())?.id ?? ''
  const service = new URLSearchParams({ name: '甲', role: 'viewer', scopes: 'read', days: '30' })
  await web.post('/settings/tokens', service, { cookie })
})
afterAll(() => web.parts.close())

const pages = (): readonly string[] => [
  ...['/customers', '/customers?search=陳', '/customers?type=corporate&country=HK&missing=email', '/customers/new'],
  ...['/customers?columns=owner,tags,created,extra.備註', '/customers/columns', '/customers/condition?field=owner'],
  ...[
    `/customers/${ids.customer}`,
    `/customers/${ids.customer}/edit`,
    '/customers/bulk-edits',
    '/customers?deleted=yes',
  ],
  ...[`/customers/${ids.customer}/provenance/email`, '/imports', '/imports/new', `/imports/${ids.import}`, '/notices'],
  ...[`/imports/${ids.import}/report`, `/imports/${ids.import}/columns`, `/imports/${ids.ready}/preview`],
  ...[
    `/imports/${ids.ready}/columns`,
    `/imports/${ids.import}/automate`,
    '/review',
    '/review/rows',
    `/review/${ids.row}`,
  ],
  ...[
    '/review/rules',
    '/duplicates',
    '/duplicates/bulk-merge',
    '/statistics',
    '/companies',
    '/account',
    '/account/tokens/new',
  ],
  ...[
    '/settings/users',
    '/settings/users/new',
    `/settings/users/${ids.other}`,
    '/settings/tokens',
    '/settings/tokens/new',
  ],
  ...['/settings/file-drop', '/imports/automatic', '/account/confirm', `/customers/bulk-edits/${ids.edit}`],
]
const missing = () => ['/no-such-page', `/customers/${ids.import}`]

const see = (path: string, language: string) => web.get(path, { cookie, 'accept-language': language })

/** What people read of a page, between its tags and aloud; without keys, commands, and what is marked as English. */
function readOf(html: string): readonly string[] {
  const hidden = /<(script|style|code|svg|kbd)\b.*?<\/\1>|<(\w+) [^>]*lang="en".*?<\/\2>/gs
  const shown = html.replace(hidden, ' ')
  const labels = [...shown.matchAll(/\s(?:title|alt|placeholder|aria-label)="([^"]*)"/g)].map(([, label = '']) => label)
  const between = shown.replace(/<[^>]*>/g, '\n').replaceAll(/&#?\w+;/g, ' ')
  return [...between.split('\n'), ...labels].map((text) => text.trim()).filter((text) => text !== '')
}

/** What files, users and browsers say: addresses, names of columns, codes. */
const data =
  /\S+@\S+|https?:\S*|inbox\/\S*|\/\S*|\S+\.(?:csv|example|test|com)\b|\bpeople\b|\b(?:siu at b|tai|fang|siu)\b|\b(?:name|email|phone|company|city)\b|\b[\da-f]{8,}\b|結尾為 \w+|结尾为 \w+|\bunknown\b/g

describe.each(languages)('in %s', (language) => {
  test('each page is shown', async () => {
    for (const path of pages()) {
      const answer = await see(path, language)
      expect([path, answer.status]).toEqual([path, 200])
      const html = await answer.text()
      if (html.startsWith('<!doctype')) expect(html, path).toContain(`<html lang="${language}">`)
    }
  })

  test('and so is what is not there', async () => {
    for (const path of missing()) {
      const answer = await see(path, language)
      expect([path, answer.status]).toEqual([path, 404])
      expect(await answer.text()).toContain(`<html lang="${language}">`)
    }
  })
})

test.each(['zh-Hant', 'zh-Hans'])('in %s, nothing on any page is left in English', async (language) => {
  const found: string[] = []
  for (const path of [...pages(), ...missing()]) {
    const texts = readOf(await (await see(path, language)).text()).map((text) => text.replaceAll(data, ' '))
    found.push(...texts.filter((text) => englishIn(text).length > 0).map((text) => `${path}: ${text}`))
  }
  expect(found).toEqual([])
})

describe('the language of somebody', () => {
  const title = { en: 'Your account', 'zh-Hant': '您的帳戶', 'zh-Hans': '您的账号' }
  const own = async (headers: Record<string, string>) => (await web.get('/account', headers)).text()

  test('is the one that they have chosen, whatever the browser prefers', async () => {
    const viewer = { cookie: web.cookieOf('viewer'), 'accept-language': 'zh-CN' }
    expect(await own(viewer)).toContain(title['zh-Hans'])
    const chosen = await web.post('/account', new URLSearchParams({ language: 'zh-Hant' }), viewer)
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/account'])
    const html = await own(viewer)
    expect(html).toContain(`<h1>${title['zh-Hant']}</h1>`)
    expect(html).toContain('<option value="zh-Hant" lang="zh-Hant" selected="">繁體中文</option>')
    await web.post('/account', new URLSearchParams({ language: 'en' }), viewer)
    expect(await own(viewer)).toContain(title.en)
  })

  test('is kept by the browser for pages that know nobody', async () => {
    const editor = { cookie: web.cookieOf('editor'), 'accept-language': 'en' }
    await web.post('/account', new URLSearchParams({ language: 'zh-Hans' }), editor)
    const kept = (await web.get('/account', editor)).headers.get('set-cookie') ?? ''
    expect(kept).toMatch(/^harbour-language=zh-Hans; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
    const cookie = kept.split(';')[0] ?? ''
    expect(await (await web.get('/no-such-page', { cookie, 'accept-language': 'en' })).text()).toContain('未找到')
    const again = await web.get('/account', { ...editor, cookie: `${editor.cookie}; ${cookie}` })
    expect(again.headers.get('set-cookie')).toBeNull()
    await web.post('/account', new URLSearchParams({ language: 'en' }), editor)
  })

  test('is none of those that there are not', async () => {
    const answer = await web.post('/account', new URLSearchParams({ language: 'fr' }))
    expect(answer.status).toBe(422)
  })

  test('is chosen at the gate, where the next page stays the same', async () => {
    const stranger = { cookie: '', 'accept-language': 'en' }
    const gate = await (await web.get('/login?next=%2Freview', stranger)).text()
    expect(gate).toContain('<a href="?language=zh-Hant&amp;next=%2Freview" lang="zh-Hant" hreflang="zh-Hant">')
    const picked = await web.get('/login?language=zh-Hant&next=%2Freview', stranger)
    const html = await picked.text()
    expect(html).toContain('<html lang="zh-Hant">')
    expect(html).toContain('action="/login?next=%2Freview"')
    const kept = (picked.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    expect(kept).toBe('harbour-language=zh-Hant')
    expect(await (await web.get('/login', { ...stranger, cookie: kept })).text()).toContain('<html lang="zh-Hant">')
    const wrong = await web.post('/login', new URLSearchParams({ email: 'a@b.example', password: 'x' }), {
      cookie: kept,
    })
    expect(await wrong.text()).toContain('電郵與密碼不符。')
  })

  test('is English for programs, whatever their headers say', async () => {
    const answer = await web.get(`/api/v1/customers/${ids.import}`, { cookie, 'accept-language': 'zh-TW' })
    expect(await answer.json()).toMatchObject({ title: 'Not found', detail: 'There is no such customer.' })
  })
})
