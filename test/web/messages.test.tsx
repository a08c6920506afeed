import { expect, test } from 'vitest'
import { en } from '../../web/messages/en/index.ts'
import { MessagesContext } from '../../web/messages/messages.ts'
import { statisticsScreen } from '../../web/views/statistics/statistics.tsx'
import { inFrame, request } from './views/escaping.tsx'

test('a page and its parts speak the language of whoever asks', async () => {
  const messages = {
    ...en,
    common: { ...en.common, nav: { ...en.common.nav, signOut: 'Abmelden' } },
    statistics: { ...en.statistics, title: 'Zahlen', empty: { ...en.statistics.empty, title: 'Noch nichts' } },
  }
  const screen = statisticsScreen(nothing, { ...request, messages })
  const page = <MessagesContext.Provider value={messages}>{inFrame(screen)}</MessagesContext.Provider>
  const html = String(await page)
  expect(html).toContain('<title>Zahlen · Harbour</title>')
  for (const text of ['Abmelden', 'Noch nichts']) expect(html).toContain(text)
  expect(html).not.toContain('Sign out')
  // Nothing of it is left for the page that comes next.
  expect(String(await inFrame(screen))).toContain('Sign out')
})

const nothing: Parameters<typeof statisticsScreen>[0] = {
  at: new Date('2026-11-22T09:41:00Z'),
  total: 0,
  types: { corporate: 0, youtube_creator: 0, individual: 0 },
  statuses: { lead: 0, prospect: 0, active: 0, inactive: 0, lost: 0 },
  countries: { stated: 0, inferred: 0, list: [] },
  growth: { unit: 'day', before: 0, points: [] },
  creators: {
    withHandle: 0,
    withChannel: 0,
    bands: { 'under-1k': 0, '1k-10k': 0, '10k-100k': 0, '100k-1m': 0, 'over-1m': 0, none: 0 },
    top: [],
  },
  missing: { email: 0, phone: 0, country: 0 },
  imported: 0,
  notToContact: 0,
}
