import { expect, test } from 'vitest'
import { decodeEscapes } from '../../../../shared/csv/xlsx/decode-escapes.ts'

test.each([
  ['a_x000D_b', 'a\rb'],
  ['_x4F60__x597d_', '你好'],
  ['_x005F_x000D_', '_x000D_'],
  ['a_x0_b', 'a_x0_b'],
  ['_x00G0_', '_x00G0_'],
  ['_y0041_', '_y0041_'],
  ['', ''],
])('%j says %j', (written, text) => expect(decodeEscapes(written)).toBe(text))
