import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hanForms } from '../../../../shared/customers/people/han-forms.ts'
import { foldHan } from '../../../../shared/customers/people/han-variants.ts'
import { checkProperty } from '../../../support/property.ts'

describe('one form of a character', () => {
  test('is that of all of its forms, each of which is in one line', () => {
    const lines = hanForms.trim().split(/\s+/)
    const forms = lines.flatMap((line) => [...line])
    expect(new Set(forms).size).toBe(forms.length)
    expect(lines.filter((line) => new Set([...line].map(foldHan)).size > 1)).toEqual([])
  })

  test('is its own', () =>
    checkProperty(
      fc.property(fc.string({ unit: fc.constantFrom(...hanForms.replace(/\s/g, ''), '々', 'a', 'ア') }), (text) => {
        expect(foldHan(foldHan(text))).toBe(foldHan(text))
      }),
      { seed: 20261129 },
    ))

  test.each([
    ['許貞潔', '许贞洁'],
    ['蕭麗瓊', '萧丽琼'],
    ['渡邉', '渡辺'],
    ['齊藤', '斉藤'],
    ['髙橋', '高橋'],
  ])('%s is %s', (one, other) => expect(foldHan(one)).toBe(foldHan(other)))

  test.each([
    ['斎藤', '斉藤'],
    ['志明', '志民'],
    ['王', '玉'],
  ])('%s is not %s', (one, other) => expect(foldHan(one)).not.toBe(foldHan(other)))
})
