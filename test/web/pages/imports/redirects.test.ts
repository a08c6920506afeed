import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { afterSeen, afterUpload } from '../../../../web/pages/imports/redirects.ts'
import { pageRequest } from '../../page-request.ts'

test('an upload of one file leads to its import, of several to the list', () => {
  const started = Array.from({ length: 3 }, () => ({ importId: randomUUID() }))
  const leadsTo = (count: number) => afterUpload(started.slice(0, count))
  expect([0, 1, 2, 3].map(leadsTo)).toEqual(
    ['/imports', `/imports/${started[0]?.importId}`, '/imports', '/imports'].map((to) => ({ kind: 'redirect', to })),
  )
})

test.each<[Record<string, string>, string]>([
  [{ 'hx-request-type': 'partial', referer: 'http://localhost/review' }, '/notices'],
  [{ 'hx-request-type': 'full', referer: 'http://localhost/review?reason=x' }, '/review?reason=x'],
  [{ referer: 'http://localhost/imports' }, '/imports'],
  [{ referer: 'http://localhost//evil.example' }, '/customers'],
  [{ referer: 'nowhere' }, '/customers'],
  [{}, '/customers'],
])('a notice that was seen, with %j, leads to %s', (headers, to) => {
  expect(afterSeen({}, pageRequest({ headers }))).toEqual({ kind: 'redirect', to })
})
