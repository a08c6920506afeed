import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countUtf8 } from '../../../shared/csv/utf8.ts'
import { checkProperty } from '../../support/property.ts'

test('characters beyond ASCII are counted wherever the bytes lie in memory', () =>
  checkProperty(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '陳', '😀'), maxLength: 40 }), fc.nat(9), (text, at) => {
      const whole = Buffer.concat([Buffer.alloc(at, 'é'), Buffer.from(text), Buffer.from('é')])
      const bytes = whole.subarray(at, whole.length - 2)
      expect(countUtf8(bytes, true)).toEqual({ good: [...text].filter((one) => one !== 'a').length, bad: 0 })
    }),
    { seed: 2028 },
  ))
