import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cutBeforeReference, decodeHtml } from '../../../../shared/csv/html/decode-html.ts'

const said: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../../fixtures/workbooks/entities.json', import.meta.url), 'utf8'),
)

test('every reference of HTML, and what only looks like one, means what Python says it does', () => {
  expect(Object.keys(said).length).toBeGreaterThan(2_900)
  const wrong = Object.entries(said).filter(([text, meaning]) => decodeHtml(text) !== meaning)
  expect(wrong).toEqual([])
})

test.each([
  ['a', 1],
  ['a &am', 2],
  ['a &#x4f', 2],
  ['a &', 2],
  ['a &amp;', 7],
  ['a & b', 5],
  [`a &${'x'.repeat(40)}`, 43],
])('of %j the first %i characters may be decoded before the rest has come', (text, length) =>
  expect(cutBeforeReference(text)).toBe(length),
)
