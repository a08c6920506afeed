import { expect, test } from 'vitest'
import {
  byEither,
  cookieFlags,
  cookieName,
  languageCookieName,
  zoneCookieName,
} from '../../../web/request/session-cookie.ts'

test('over https the cookie is bound to the host and to https', () => {
  expect(cookieName('https')).toBe('__Host-harbour')
  expect(cookieFlags('https')).toEqual({ httpOnly: true, sameSite: 'Lax', path: '/', secure: true })
})

test('over plain http it has a name and flags that a browser keeps', () => {
  expect(cookieName('http')).toBe('harbour')
  expect(cookieFlags('http')).toEqual({ httpOnly: true, sameSite: 'Lax', path: '/', secure: false })
})

test('what is no secret has a name by each scheme too, and is read by both before the scheme is known', () => {
  expect([languageCookieName('https'), languageCookieName('http')]).toEqual([
    '__Host-harbour-language',
    'harbour-language',
  ])
  expect(zoneCookieName('https')).toBe('__Host-harbour-time-zone')
  expect(byEither((scheme) => scheme)).toBe('https')
  expect(byEither((scheme) => (scheme === 'http' ? 'kept' : undefined))).toBe('kept')
})
