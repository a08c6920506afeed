import { expect, test } from 'vitest'
import { cookieFlags, cookieName, languageCookieFlags } from '../../../web/request/session-cookie.ts'

test('over https the cookie is bound to the host and to https', () => {
  expect(cookieName('https')).toBe('__Host-harbour')
  expect(cookieFlags('https')).toEqual({ httpOnly: true, sameSite: 'Lax', path: '/', secure: true })
})

test('over plain http it has a name and flags that a browser keeps', () => {
  expect(cookieName('http')).toBe('harbour')
  expect(cookieFlags('http')).toEqual({ httpOnly: true, sameSite: 'Lax', path: '/', secure: false })
})

test('the language is kept by a cookie that a page by plain http can replace', () => {
  expect(languageCookieFlags).not.toHaveProperty('secure')
})
