import { expect, test } from 'vitest'
import { decodeSafely } from '../../../../shared/cleaning/text/decode-safely.ts'

test.each([
  ['jos%C3%A9', 'josé'],
  ['100%', '100%'],
  ['%E6', '%E6'],
  ['', ''],
])('%s is decoded as %s', (text, decoded) => {
  expect(decodeSafely(text)).toBe(decoded)
})
