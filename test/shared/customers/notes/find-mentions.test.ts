import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Colleague,
  findMentions,
  mentionOf,
  mentionsMax,
} from '../../../../shared/customers/notes/find-mentions.ts'
import { checkProperty } from '../../../support/property.ts'

const team: readonly Colleague[] = [
  { id: 'ann', name: 'Ann Chan', email: 'ann@quay.example' },
  { id: 'an', name: 'Ann', email: 'an@quay.example' },
  { id: 'bo1', name: 'Bo Lee', email: 'bo@quay.example' },
  { id: 'bo2', name: 'bo lee', email: 'bo.lee@quay.example' },
  { id: 'ho', name: '何俊傑', email: 'ho@quay.example' },
  { id: 'zoe', name: 'Zoë Müller-Groß', email: 'zoe+crm@quay.example' },
  { id: 'new', name: '', email: 'new@quay.example' },
]
const idsIn = (text: string) => findMentions(text, team).map(({ userId }) => userId)

describe('who is mentioned', () => {
  test.each([
    ['@Ann Chan, look', ['ann']],
    ['@ann chan', ['ann']],
    ['@Ann’s idea', ['an']],
    ['(@Ann)', ['an']],
    ['see @何俊傑，謝謝', ['ho']],
    ['@zoë müller-groß!', ['zoe']],
    ['@ANN@QUAY.EXAMPLE.', ['ann']],
    ['@zoe+crm@quay.example and @new@quay.example', ['zoe', 'new']],
    ['@Ann @Ann @Ann Chan', ['an', 'ann']],
  ])('%s', (text, ids) => expect(idsIn(text)).toEqual(ids))
})

describe('what stays text', () => {
  test.each([
    'Ann Chan',
    '@Anna',
    '@Ann-Marie',
    '@何俊傑們',
    'write to bob@Ann',
    'x@Ann Chan',
    '@bo@quay.example.hk',
    '@bo@quay.examples',
    // Two are called so, and it may be either.
    '@Bo Lee',
    '@',
    '@ Ann',
    '@nobody',
  ])('%s', (text) => expect(idsIn(text)).toEqual([]))
})

const names = fc.oneof(
  fc.constantFrom(
    'Ann',
    'Ann Chan',
    'ann',
    '何俊',
    '何俊傑',
    'Zoë',
    'İpek',
    'O’Hara',
    'J. R.',
    'Dr. No',
    '',
    '@',
    'a@b',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((name) => name.trim()),
)
const teams = fc
  .uniqueArray(names, { maxLength: 8, selector: (name) => name })
  .map((all) => all.map((name, n): Colleague => ({ id: `id-${n}`, name, email: `p${n}@quay.example` })))

test('what a colleague is mentioned by means that colleague, whatever they and the others are called', () => {
  const around = fc.constantFrom(['', ''], ['See ', ' tomorrow'], ['(', ')'], ['line\n', '\nline'], ['，', '，'])
  return checkProperty(
    fc.property(teams, around, (all, [before, after]) => {
      for (const one of all) {
        const written = mentionOf(one, all)
        expect(findMentions(`${before}@${written}${after}`, all)).toContainEqual({ userId: one.id, written })
      }
    }),
    { seed: 20261129 },
  )
})

test('whatever a text says, each is mentioned once, by what stands in it', () => {
  const pieces = fc.array(fc.oneof(names, fc.constantFrom('@', ' ', '.', '@ann', '@Ann Chan', 'p1@quay.example')))
  return checkProperty(
    fc.property(teams, pieces, (all, parts) => {
      const text = parts.join('')
      const found = findMentions(text, all)
      expect(new Set(found.map(({ userId }) => userId)).size).toBe(found.length)
      for (const { written } of found) expect(text).toContain(`@${written}`)
    }),
    { seed: 20261130 },
  )
})

test(`no more than ${mentionsMax} are mentioned, and a text full of @ is no work`, () => {
  const many = Array.from({ length: 1_000 }, (_, n) => ({ id: `${n}`, name: `P ${n}`, email: `p${n}@quay.example` }))
  expect(findMentions(many.map(({ email }) => `@${email}`).join(' '), many)).toHaveLength(mentionsMax)
  expect(findMentions('@p '.repeat(1_600), many)).toEqual([])
})
