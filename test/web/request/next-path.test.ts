import { describe, expect, test } from 'vitest'
import { nextPath, signInPath } from '../../../web/request/next-path.ts'

describe('after signing in, the way leads to a page of this site', () => {
  test.each([
    ['/imports', '/imports'],
    ['/customers?search=a%20b&after=x', '/customers?search=a%20b&after=x'],
    ['/imports/../review', '/review'],
    ['/customers#top', '/customers'],
  ])('%s leads to %s', (next, expected) => expect(nextPath(next)).toBe(expected))

  test.each([
    [null],
    [''],
    ['https://evil.example'],
    ['//evil.example'],
    ['/\\evil.example'],
    ['/\t/evil.example'],
    ['/\n/evil.example'],
    ['\\\\evil.example'],
    ['/.//evil.example'],
    ['/imports/..//evil.example'],
    ['javascript:alert(1)'],
    ['imports'],
    [' /imports'],
    ['http:/imports'],
    ['@evil.example'],
  ])('%j leads to the customers', (next) => expect(nextPath(next)).toBe('/customers'))
})

test('the sign-in page remembers where somebody wanted to go', () => {
  expect(signInPath('/review?import=1&x=2')).toBe('/login?next=%2Freview%3Fimport%3D1%26x%3D2')
  expect(signInPath('/')).toBe('/login')
})
