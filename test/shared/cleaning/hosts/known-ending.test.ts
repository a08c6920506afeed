import { expect, test } from 'vitest'
import { hasKnownEnding, nearEnding } from '../../../../shared/cleaning/hosts/known-ending.ts'

test.each([
  ['acme.com', true],
  ['acme.co.uk', true],
  ['acme.example', true],
  ['acme.test', true],
  ['acme.nosuchending', false],
  ['acme.com/index.html', false],
  ['acme', false],
])('the ending of %s is known: %j', (host, isKnown) => {
  expect(hasKnownEnding(host)).toBe(isKnown)
})

test.each([
  ['acme.hkk', 'acme.hk'],
  ['www.acme.hkk', 'www.acme.hk'],
  ['a.hkk', 'a.hk'],
  ['acme.con', 'acme.com'],
  ['acme.cmo', 'acme.com'],
  // Of .co, .cn and .com, which all are near.
  ['acme.cm', 'acme.com'],
  ['acme.nosuchending', null],
  // As near to .de as to .dk.
  ['acme.dx', null],
  ['.hkk', null],
  ['hkk', null],
])('the ending of %s is a slip of that of %s', (host, near) => {
  expect(nearEnding(host)).toBe(near)
})
