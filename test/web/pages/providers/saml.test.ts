import { afterAll, beforeAll, expect, test } from 'vitest'
import { samlSettingsOf } from '../../../functions/providers/saml/saml.ts'
import { openSamlProvider } from '../../../functions/providers/saml/saml-provider.ts'
import { openWeb } from '../../open-web.ts'

const provider = await openSamlProvider(async () => (await get('/login/saml/work/metadata')).text())
const web = await openWeb(samlSettingsOf(provider))
afterAll(async () => {
  await web.parts.close()
  await provider.close()
})
beforeAll(() => {
  provider.people.ann = { email: 'ann@harbour.test', name: 'Ann', groups: ['staff'] }
})

const cookiesOf = (answer: Response) => answer.headers.getSetCookie().map((set) => set.split(';')[0] ?? '')
// As the browser says it of who comes from a page of the provider.
const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://idp.harbour.test' }
const get = (path: string, cookie = '') => web.get(path, { cookie, ...elsewhere })

/** Goes to the provider and signs in there. @returns what the browser has then, and what it is to send */
async function goThere(path = '/login/saml/work') {
  const sent = await get(path)
  const { to, SAMLResponse } = await provider.answer(sent.headers.get('location') ?? '', 'ann')
  return { started: cookiesOf(sent)[0] ?? '', to: new URL(to).pathname, SAMLResponse }
}
const post = (path: string, form: Record<string, string>, cookie = '') =>
  web.post(path, new URLSearchParams(form), { cookie, ...elsewhere })

test('a button leads to the provider, its form to us without a cookie, and from there with it to the page that was wanted', async () => {
  expect(await (await get('/login?next=/review')).text()).toContain('href="/login/saml/work?next=%2Freview"')
  const { started, to, SAMLResponse } = await goThere('/login/saml/work?next=%2Freview')
  const received = await post(to, { SAMLResponse, RelayState: '' })
  expect([received.status, received.headers.get('location'), cookiesOf(received)]).toEqual([
    303,
    '/login/saml/work/callback',
    [],
  ])
  const entered = await get('/login/saml/work/callback', started)
  expect([entered.status, entered.headers.get('location')]).toEqual([302, '/review'])
  expect(await (await get('/account', cookiesOf(entered).join('; '))).text()).toContain('ann@harbour.test')
})

test('an answer does nothing for whoever is signed in, and no other form may come from elsewhere', async () => {
  const { started, to, SAMLResponse } = await goThere()
  await post(to, { SAMLResponse })
  const inside = cookiesOf(await get('/login/saml/work/callback', started)).join('; ')
  const other = await goThere()
  // The cookies of somebody who is inside, and of another request: they count for nothing here.
  const received = await post(other.to, { SAMLResponse: other.SAMLResponse }, `${inside}; ${started}`)
  expect(cookiesOf(received)).toEqual([])
  expect((await get('/login/saml/work/callback', started)).status).toBe(401)
  expect((await post('/logout', {}, inside)).status).toBe(403)
  expect((await post('/login', { email: 'a@b.example', password: 'x' })).status).toBe(403)
})

test('what is refused is told at the gate', async () => {
  const { to, SAMLResponse } = await goThere()
  const more = Buffer.from(SAMLResponse, 'base64').toString().replace('>staff<', '>it<')
  const refused = await post(to, { SAMLResponse: Buffer.from(more).toString('base64') })
  expect([refused.status, await refused.text()]).toEqual([
    401,
    expect.stringContaining('Work did not show who you are'),
  ])
  const unknown = await post('/login/saml/other/answer', { SAMLResponse })
  expect([unknown.status, await unknown.text()]).toEqual([404, expect.stringContaining('no such way to sign in')])
  expect((await post(to, { SAMLResponse, other: 'x' })).status).toBe(422)
  expect((await post(to, {})).status).toBe(422)
  expect((await post(to, { SAMLResponse: 'A'.repeat(500_000) })).status).toBe(422)
  expect(
    (await web.post(to, new URLSearchParams({ SAMLResponse }), { ...elsewhere, host: 'evil.example' })).status,
  ).toBe(400)
})

test('our metadata says where answers come, and that assertions are to be signed', async () => {
  const answer = await get('/login/saml/work/metadata')
  expect(answer.headers.get('content-type')).toBe('application/samlmetadata+xml')
  const xml = await answer.text()
  expect(xml).toContain('entityID="http://localhost/login/saml/work/metadata"')
  expect(xml).toContain('WantAssertionsSigned="true"')
  expect(xml).toContain('Location="http://localhost/login/saml/work/answer"')
  expect((await get('/login/saml/other/metadata')).status).toBe(404)
})

test('whoever signs out here can sign out there', async () => {
  const { started, to, SAMLResponse } = await goThere()
  await post(to, { SAMLResponse })
  const cookie = cookiesOf(await get('/login/saml/work/callback', started)).join('; ')
  const out = await web.post('/logout', new URLSearchParams(), { cookie })
  expect(out.headers.get('location')).toBe('/login?left=work')
  expect(await (await get('/login?left=work')).text()).toContain('/login/saml/work/sign-out')
  expect((await get('/login/saml/work/sign-out')).headers.get('location')).toBe(provider.signOutUrl)
})
