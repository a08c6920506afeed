import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { openWeb, type Web } from '../../open-web.ts'
import { fieldsOf, linkTo, wordsOf } from '../../read-html.ts'

let web: Web

beforeAll(async () => {
  web = await openWeb()
})
afterAll(() => web.parts.close())

const see = async (path: string, headers: Record<string, string> = {}) => (await web.get(path, headers)).text()
const post = (path: string, fields: Record<string, string> = {}) => web.post(path, new URLSearchParams(fields))

/** Adds a customer by the form. @returns its address */
async function add(fields: Record<string, string>): Promise<string> {
  const answer = await post('/customers', { ...fieldsOf(await see('/customers/new'), '/customers'), ...fields })
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}

const edit = async (path: string, fields: Record<string, string>) =>
  post(path, { ...fieldsOf(await see(`${path}/edit`), path), ...fields })

describe('adding', () => {
  test('ends at the customer, with all that was typed', async () => {
    const path = await add({
      display_name: '陳美儀 Mei Chan',
      email: 'Mei@Lantern.com',
      phone: '9044 1287',
      country_code: 'HK',
      company_primary: 'Lantern & Sons',
      tags: 'fair, 茶樓',
      notes: 'one\r\ntwo',
      next_follow_up: '2026-12-01',
      phones: '+44 20 7946 0833\r\n+852 2345 6789',
      addresses: '28 Ferry Street, Kowloon',
      do_not_contact: 'yes',
    })
    expect(path).toMatch(/^\/customers\/[\da-f-]{36}$/)
    const html = await see(path)
    const words = wordsOf(html)
    for (const part of [
      'Mei Chan', 'mei@lantern.com', '+852 9044 1287', '+44 20 7946 0833', '+852 2345 6789', 'Lantern & Sons',
      'Hong Kong', '28 Ferry Street, Kowloon', 'fair', '茶樓', 'one two', '1 Dec 2026', 'do not contact',
      'Added by editor@harbour.test',
    ]) expect(words).toContain(part) // biome-ignore format: a list of words
    expect(html).toContain('href="mailto:mei@lantern.com"')
    expect(html).toContain('href="tel:+85290441287"')
    expect(html).toContain('href="https://wa.me/85290441287"')
  })

  test('with fields that can not be used shows the form again, each error at its field and in a list that leads there', async () => {
    const answer = await post('/customers', {
      ...fieldsOf(await see('/customers/new'), '/customers'),
      display_name: 'Typo',
      email: 'n/a',
      phone: 'call me',
      notes: 'kept\r\nas typed',
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(wordsOf(html)).toContain('2 fields need fixing. Nothing was saved.')
    expect(html).toMatch(/<a href="#field-email">E-mail: /)
    expect(html).toMatch(/<input[^>]*id="field-email"[^>]*aria-invalid="true"[^>]*aria-describedby="field-email-error"/)
    expect(html).toContain('id="field-phone-error"')
    expect(fieldsOf(html, '/customers')).toMatchObject({
      display_name: 'Typo',
      email: 'n/a',
      phone: 'call me',
      notes: 'kept\r\nas typed',
    })
    expect(wordsOf(await see('/customers?search=Typo'))).toContain('No customers match')
  })

  test('with an address or an id that somebody has leads to that customer', async () => {
    const path = await add({ display_name: 'Owner', email: 'owner@quay.example', external_id: 'Q-1' })
    const edited = await edit(path, { emails: 'second@quay.example' })
    expect(edited.status).toBe(303)
    for (const [field, value] of [
      ['email', 'owner@quay.example'],
      ['email', 'second@quay.example'],
      ['emails', 'owner@quay.example'],
      ['external_id', 'Q-1'],
    ] as const) {
      const given = { ...fieldsOf(await see('/customers/new'), '/customers'), display_name: 'Other', [field]: value }
      const answer = await post('/customers', given)
      expect(answer.status).toBe(422)
      expect(await answer.text(), field).toContain(
        `<a href="${path}" target="_blank" rel="noopener">Open that customer</a>`,
      )
    }
  })

  test('of nobody says what is needed', async () => {
    const answer = await post('/customers', fieldsOf(await see('/customers/new'), '/customers'))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('href="#field-display_name"')
  })

  test('of somebody who seems to be there asks first, shows who it may be, and adds anyway when told so', async () => {
    await add({ display_name: 'Cheung Man Hei', phone: '+852 2345 0001', company_primary: 'Star Prints' })
    const typed = { display_name: 'Man Hei Cheung', phone: '+852 2345 0001', city: 'Central' }
    const asks = await post('/customers', { ...fieldsOf(await see('/customers/new'), '/customers'), ...typed })
    expect(asks.status).toBe(200)
    const html = await asks.text()
    const words = wordsOf(html)
    expect(words).toContain('Is it this customer?')
    expect(words).toContain('Cheung Man Hei')
    expect(words).toContain('For it: Same phone')
    expect(words).toContain('Nothing is saved yet.')
    expect(html).toMatch(/<button[^>]*name="confirmed" value="yes">Add anyway/)
    expect(fieldsOf(html, '/customers')).toMatchObject(typed)
    expect(wordsOf(await see('/customers?search=Star+Prints'))).toContain('1 found')
    const answer = await post('/customers', { ...fieldsOf(html, '/customers'), confirmed: 'yes' })
    expect(wordsOf(await see(answer.headers.get('location') ?? ''))).toContain('Man Hei Cheung')
  })

  test('with what may be a slip offers to fix it, or to keep it', async () => {
    const typed = { display_name: 'Slip', email: 'slip@gmial.com' }
    const asks = await post('/customers', { ...fieldsOf(await see('/customers/new'), '/customers'), ...typed })
    const html = await asks.text()
    expect(wordsOf(html)).toContain('Use slip@gmail.com')
    expect(wordsOf(html)).toContain('Keep as typed and add')
    const use = /name="use" value="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? ''
    const answer = await post('/customers', { ...fieldsOf(html, '/customers'), use })
    expect(wordsOf(await see(answer.headers.get('location') ?? ''))).toContain('slip@gmail.com')
    const kept = await post('/customers', { ...fieldsOf(html, '/customers'), confirmed: 'yes' })
    expect(wordsOf(await see(kept.headers.get('location') ?? ''))).toContain('slip@gmial.com')
  })

  test('shows who is similar while one types, and nothing where nobody is', async () => {
    await add({ display_name: 'Watched Person', email: 'watched@lamps.com' })
    const part = { 'hx-request': 'true', 'hx-request-type': 'partial' }
    const found = await see('/customers/similar?display_name=&email=watched%40lamps.com&phone=', part)
    expect(found).toMatch(/^<div class="similar-hint"><h2>Already a customer\?/)
    expect(wordsOf(found)).toContain('For it: Same e-mail')
    expect(await see('/customers/similar?display_name=Nobody+At+All', part)).toMatch(
      /^<div class="similar-hint" hidden/,
    )
    expect(await see('/customers/similar?email=what', part)).toContain('hidden')
  })
})

describe('editing', () => {
  test('starts from what the customers have; sent back as it is, it changes nothing', async () => {
    const path = await add({
      first_name: 'Ming',
      last_name: 'Ho',
      email: 'ming@hikes.com',
      notes: '\r\nfirst line empty',
      tags: 'a, b',
      phones: '+852 2345 7777',
      country_code: 'HK',
      youtube_subscribers: '12000',
    })
    const answer = await edit(path, {})
    expect(answer.status).toBe(303)
    expect(wordsOf(await see(path))).not.toContain('Changed')
  })

  test('tells in the history what changed, from what, and who did it', async () => {
    const path = await add({ display_name: 'Status Person', status: 'lead', city: 'Kowloon' })
    expect((await edit(path, { status: 'active', city: '', do_not_contact: 'yes' })).headers.get('location')).toBe(path)
    const words = wordsOf(await see(path))
    expect(words).toContain('Changed by editor@harbour.test')
    expect(words).toContain('Status Lead → Active')
    expect(words).toContain('City Kowloon → empty')
    expect(words).toContain('Do not contact no → yes')
  })

  test('clears a tick that is taken away', async () => {
    const path = await add({ display_name: 'Ticked', do_not_contact: 'yes' })
    const fields = fieldsOf(await see(`${path}/edit`), path)
    expect(fields.do_not_contact).toBe('yes')
    await post(path, { ...fields, do_not_contact: '' })
    expect(wordsOf(await see(path))).not.toContain('badge')
    expect(fieldsOf(await see(`${path}/edit`), path).do_not_contact).toBe('')
  })

  test('after somebody else did says who, keeps what was typed, and leads to what is there now', async () => {
    const path = await add({ display_name: 'Contested', city: 'Kowloon' })
    const mine = fieldsOf(await see(`${path}/edit`), path)
    await edit(path, { city: 'Central' })
    const answer = await post(path, { ...mine, city: 'Wan Chai', notes: 'mine' })
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(wordsOf(html)).toContain('editor@harbour.test has changed City in the meantime')
    expect(fieldsOf(html, path)).toMatchObject({ city: 'Wan Chai', notes: 'mine' })
    expect(linkTo(html, 'Load it here, without my changes')).toBe(`${path}/edit`)
    expect(wordsOf(await see(path))).toContain('Central')
  })

  test('asks before a customer comes to look like another one, and saves anyway when told so', async () => {
    await add({ display_name: 'Owner Of Number', phone: '+852 2345 0002' })
    const path = await add({ display_name: 'Quite Another' })
    const asks = await edit(path, { phone: '+852 2345 0002' })
    const html = await asks.text()
    expect(wordsOf(html)).toContain('Owner Of Number')
    expect(html).toMatch(/<button[^>]*name="confirmed" value="yes">Save anyway/)
    const answer = await post(path, { ...fieldsOf(html, path), confirmed: 'yes' })
    expect(answer.headers.get('location')).toBe(path)
    expect(wordsOf(await see(path))).toContain('+852 2345 0002')
  })

  test('shows a customer’s name on the form that is refused', async () => {
    const path = await add({ display_name: 'Named', email: 'named@lamps.com' })
    const answer = await edit(path, { email: 'what' })
    expect(answer.status).toBe(422)
    expect(wordsOf(await answer.text())).toContain('Edit Named')
  })
})

describe('deleting', () => {
  test('leads to the list, which offers to undo it, and undoing leads back', async () => {
    const path = await add({ display_name: 'Gone Soon' })
    const removed = await post(`${path}/delete`)
    expect(removed.status).toBe(303)
    const list = removed.headers.get('location') ?? ''
    const html = await see(list)
    expect(wordsOf(html)).toContain('Gone Soon was deleted.')
    expect(html).toContain(`action="${path}/restore"`)
    expect(wordsOf(await see('/customers?search=Gone+Soon'))).toContain('No customers match')
    const restored = await post(`${path}/restore`)
    expect(restored.headers.get('location')).toBe(path)
    const words = wordsOf(await see(path))
    expect(words).toContain('Deleted by editor@harbour.test')
    expect(words).toContain('Restored by editor@harbour.test')
    expect(wordsOf(await see(list))).not.toContain('was deleted')
  })

  test('leaves the customer where it can be seen and brought back: on its page, and in the list of the deleted', async () => {
    const path = await add({ display_name: 'Gone Long' })
    await post(`${path}/delete`)
    const words = wordsOf(await see(path))
    expect(words).toContain('This customer was deleted by editor@harbour.test')
    expect(words).toContain('Restore')
    expect(words).not.toContain('Edit')
    const html = await see('/customers?deleted=yes')
    expect(wordsOf(html)).toContain('Gone Long')
    expect(html).toContain(`action="${path}/restore"`)
    const forViewer = await see('/customers?deleted=yes', { cookie: web.cookieOf('viewer') })
    expect(wordsOf(forViewer)).toContain('Gone Long')
    expect(forViewer).not.toContain('/restore')
  })

  test('does not bring back somebody whose address another one has by now; it says who', async () => {
    const path = await add({ display_name: 'First Owner', email: 'one@owner.com' })
    await post(`${path}/delete`)
    await add({ display_name: 'Second Owner', email: 'one@owner.com' })
    const answer = await post(`${path}/restore`)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Second Owner has the e-mail address one@owner.com')
  })
})

test('a viewer gets none of the forms, and none of their actions', async () => {
  const path = await add({ display_name: 'Not Theirs' })
  const cookie = { cookie: web.cookieOf('viewer') }
  for (const place of ['/customers/new', `${path}/edit`]) expect((await web.get(place, cookie)).status).toBe(403)
  for (const place of ['/customers', path, `${path}/delete`, `${path}/restore`]) {
    expect((await web.post(place, new URLSearchParams({ display_name: 'X' }), cookie)).status).toBe(403)
  }
})

test('as JSON the same actions answer with their outcome', async () => {
  const Saved = z.object({ kind: z.literal('saved'), id: z.uuid(), version: z.number() })
  const send = async (path: string, body: unknown, method = 'PATCH') =>
    web.app.request(`/api/v1${path}`, {
      method,
      body: JSON.stringify(body),
      headers: {
        ...{ cookie: web.cookieOf('editor'), 'sec-fetch-site': 'same-origin' },
        'content-type': 'application/json',
      },
    })
  const { id, version } = Saved.parse(
    await (await send('/customers', { values: { display_name: 'By API' } }, 'POST')).json(),
  )
  const wrong = await send(`/customers/${id}`, { version, values: { email: 'what' } })
  expect(wrong.status).toBe(422)
  expect(await wrong.json()).toMatchObject({ code: 'input.invalid', fields: { email: expect.any(String) } })
  const saved = Saved.parse(await (await send(`/customers/${id}`, { version, values: { city: 'Central' } })).json())
  expect(saved.version).toBeGreaterThan(version)
})
