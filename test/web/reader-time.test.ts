import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { timeZones } from '../../shared/days/time-zone.ts'
import { en } from '../../web/messages/en/index.ts'
import { formatNear, formatWhole } from '../../web/words/times.ts'
import { addCustomer } from '../functions/customers/people.ts'
import { goodPassword } from '../functions/users/users.ts'
import { openWeb } from './open-web.ts'

const web = await openWeb({ TIME_ZONE: 'Asia/Tokyo' })
const { deps } = web.parts
afterAll(() => web.parts.close())
beforeEach(() => deps.db.updateTable('users').set({ time_zone: null }).execute())

const zoneOf = async (role: string) => {
  const users = deps.db.selectFrom('users').select('time_zone').where('email', '=', `${role}@harbour.test`)
  return (await users.executeTakeFirstOrThrow()).time_zone
}
const signInFrom = (zone: string) =>
  web.post('/login', new URLSearchParams({ email: 'editor@harbour.test', password: goodPassword }), {
    cookie: `harbour-time-zone=${encodeURIComponent(zone)}`,
  })
const accountPage = async (cookie = web.cookieOf('editor')) => (await web.get('/account', { cookie })).text()
const zoneShown = (page: string) => {
  const [, select = ''] = /<select[^>]*name="timeZone"[^>]*>(.*?)<\/select>/s.exec(page) ?? []
  return /<option value="([^"]+)"[^>]* selected/.exec(select)?.[1]
}

describe('the zone of a person', () => {
  test('is the one that the browser of their first sign-in is in, and stays so', async () => {
    expect((await signInFrom('America/New_York')).status).toBe(303)
    expect(await zoneOf('editor')).toBe('America/New_York')
    await signInFrom('Europe/Paris')
    expect(await zoneOf('editor')).toBe('America/New_York')
    expect(zoneShown(await accountPage())).toBe('America/New_York')
  })

  test.each(['Mars/Olympus', '+08:00', '', 'x'.repeat(3_000)])('is none where a browser says %j', async (zone) => {
    expect((await signInFrom(zone)).status).toBe(303)
    expect(await zoneOf('editor')).toBeNull()
  })

  test('is chosen on the account page', async () => {
    const chosen = await web.post('/account', new URLSearchParams({ timeZone: 'Pacific/Auckland', language: 'en' }))
    expect(chosen.status).toBe(303)
    expect(await zoneOf('editor')).toBe('Pacific/Auckland')
    const refused = await web.post('/account', new URLSearchParams({ timeZone: 'Nowhere' }))
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('There is no such time zone.')
  })

  test('is that of the browser or else of the server, until then', async () => {
    expect(zoneShown(await accountPage(`${web.cookieOf('editor')}; harbour-time-zone=Asia%2FHong_Kong`))).toBe(
      'Asia/Hong_Kong',
    )
    const page = await accountPage()
    expect(zoneShown(page)).toBe('Asia/Tokyo')
    expect(timeZones.filter((zone) => !page.includes(`<option value="${zone}"`))).toEqual([])
  })
})

test('all times of a page are in the zone of its reader, in <time>, with the whole time behind them', async () => {
  const at = new Date()
  const id = await addCustomer(deps.db, { display_name: 'Ada' })
  await web.post(`/customers/${id}/notes`, new URLSearchParams({ text: 'Likes tea' }))
  await deps.db.updateTable('users').set({ time_zone: 'Pacific/Kiritimati' }).execute()
  const reader = { zone: 'Pacific/Kiritimati', now: at }
  for (const path of [`/customers/${id}`, '/account', '/statistics', '/today', '/settings/users']) {
    const page = await (await web.get(path, { cookie: web.cookieOf('administrator') })).text()
    expect(page, path).not.toMatch(/\d\d:\d\d UTC/)
    for (const [, moment = '', title, says] of page.matchAll(
      /<time datetime="([^"]+T[^"]+)"(?: title="([^"]+)")?>([^<]+)<\/time>/g,
    )) {
      expect(title, path).toBe(formatWhole(new Date(moment), reader, en))
      expect(title).toMatch(/GMT\+14$/)
      expect(says, path).toBe(formatNear(new Date(moment), reader, en) ?? says)
    }
  }
  expect(await (await web.get(`/customers/${id}`)).text()).toContain('>today ')
})
