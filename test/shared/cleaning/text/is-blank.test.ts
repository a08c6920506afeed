import { expect, test } from 'vitest'
import { isBlank } from '../../../../shared/cleaning/text/is-blank.ts'
import type { FieldKind } from '../../../../shared/customers/fields.ts'

const cases: ReadonlyArray<readonly [string, FieldKind, boolean]> = [
  ['', 'text', true],
  [' \u3000\u200b', 'email', true],
  ['n/a', 'text', true],
  ['n/a', 'email', false],
  ['-', 'email', false],
  ['-', 'phone', true],
  ['NULL', 'text', true],
  ['Null', 'text', false],
  ['Null', 'phone', true],
  ['None', 'text', false],
  ['None', 'country', true],
  ['Na', 'text', false],
  ['na', 'phone', true],
  ['NA', 'country', false],
  ['Unknown', 'country', true],
  ['Unknown', 'text', false],
  ['unknown', 'status', false],
  ['无', 'text', true],
  ['无', 'boolean', false],
  ['未知', 'url', true],
  ['ｎ／ａ', 'text', true],
  ['0', 'text', false],
  ['Ng', 'text', false],
  ['-'.repeat(40), 'phone', true],
  ['-'.repeat(41), 'phone', false],
]

test.each(cases)('%j in a field of kind %s: %s', (raw, kind, blank) => {
  expect(isBlank(raw, kind)).toBe(blank)
})
