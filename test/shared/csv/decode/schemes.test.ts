import { describe, expect, test } from 'vitest'
import { schemes } from '../../../../shared/csv/decode/schemes.ts'

/** First bytes of characters of so many bytes, as the standards have them. */
const leads = {
  gb18030: { 2: [[0x81, 0xfe]] },
  big5: { 2: [[0x81, 0xfe]] },
  'euc-kr': { 2: [[0x81, 0xfe]] },
  shift_jis: {
    2: [
      [0x81, 0x9f],
      [0xe0, 0xfc],
    ],
  },
  'euc-jp': {
    2: [
      [0x8e, 0x8e],
      [0xa1, 0xfe],
    ],
    3: [[0x8f, 0x8f]],
  },
} as const

describe.each(Object.keys(leads) as (keyof typeof leads)[])('%s', (encoding) => {
  test('has characters of as many bytes as their first one says', () => {
    const lengthOf = (byte: number) => {
      const ranges = Object.entries<readonly (readonly number[])[]>(leads[encoding]).find(([, list]) =>
        list.some(([from = 0, to = 0]) => byte >= from && byte <= to),
      )
      return Number(ranges?.[0] ?? 1)
    }
    const all = Array.from({ length: 256 }, (_, byte) => byte)
    expect(all.map((byte) => schemes[encoding]?.length(byte, 0x80))).toEqual(all.map(lengthOf))
  })
})

test.each([
  [0x2f, 2],
  [0x30, 4],
  [0x39, 4],
  [0x3a, 2],
  [undefined, 2],
])('behind a second byte of %j GB18030 has %i bytes', (second, length) => {
  expect(schemes.gb18030?.length(0x81, second)).toBe(length)
  expect(schemes.gb18030?.length(0x80, second)).toBe(1)
})

test.each([
  ['gb18030', [0xd6, 0xd0], '中'],
  ['gb18030', [0x81, 0x30, 0x81, 0x30], '\u0080'],
  ['gb18030', [0x81, 0xff], undefined],
  ['big5', [0xa4, 0xa4], '中'],
  ['big5', [0x88, 0x62], 'Ê̄'],
  ['big5', [0xa4, 0xff], undefined],
  ['euc-kr', [0xb0, 0xa1], '가'],
  ['euc-kr', [0x81, 0x41], '갂'],
  ['euc-kr', [0x81, 0x40], undefined],
  ['shift_jis', [0x93, 0xfa], '日'],
  ['shift_jis', [0xb1], 'ｱ'],
  ['shift_jis', [0x81, 0xad], undefined],
  ['euc-jp', [0xc6, 0xfc], '日'],
  ['euc-jp', [0x8f, 0xb0, 0xa1], '丂'],
  ['euc-jp', [0x8e, 0xb1], 'ｱ'],
  ['euc-jp', [0x8e, 0xa0], undefined],
] as const)('in %s %j is %j', (encoding, bytes, text) => {
  expect(schemes[encoding]?.read(Uint8Array.from(bytes))).toBe(text)
})
