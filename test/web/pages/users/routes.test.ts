import { afterAll, expect, test } from 'vitest'
import { openWeb } from '../../open-web.ts'

const web = await openWeb()
afterAll(() => web.parts.close())

const goesTo = async (path: string, cookie: string) => {
  const answer = await web.app.request(path, { headers: { cookie } })
  return answer.headers.get('location') ?? answer.status
}

test.each<[string, string | number, string | number]>([
  ['/', '/login', '/customers'],
  ['/login', 200, '/customers'],
  ['/login?next=/review', 200, '/review'],
])('%s leads a stranger to %s, and somebody who is signed in to %s', async (path, stranger, user) => {
  expect([await goesTo(path, ''), await goesTo(path, web.cookieOf('viewer'))]).toEqual([stranger, user])
})

test('to sign out ends this session, and is nothing for who has none', async () => {
  const out = (cookie: string) => web.post('/logout', '', { cookie })
  expect((await out('')).headers.get('location')).toBe('/login')
  expect((await out(web.cookieOf('viewer'))).headers.get('location')).toBe('/login')
  expect(await goesTo('/customers', web.cookieOf('viewer'))).toContain('/login')
  expect(await goesTo('/customers', web.cookieOf('editor'))).toBe(200)
})
