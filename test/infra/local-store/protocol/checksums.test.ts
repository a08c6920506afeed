import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compositeChecksum, createChecksum, findAlgorithm } from '../../../../infra/local-store/protocol/checksums.ts'
import { crc32c } from '../../../../infra/local-store/protocol/crc32c.ts'
import { checkProperty } from '../../../support/property.ts'

// RFC 3720, appendix B.4, and the check value of the CRC catalogue.
test.each([
  ['32 zeros', Buffer.alloc(32), 0x8a9136aa],
  ['32 ones', Buffer.alloc(32, 0xff), 0x62a8ab43],
  ['32 ascending', Buffer.from([...Array(32).keys()]), 0x46dd794e],
  ['123456789', Buffer.from('123456789'), 0xe3069283],
  ['nothing', Buffer.alloc(0), 0],
])('CRC-32C of %s is the published one', (_, data, expected) => {
  expect(crc32c(data)).toBe(expected)
})

test('CRC-32C in two pieces equals CRC-32C in one, wherever it is cut', async () => {
  await checkProperty(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (data, cut) => {
      expect(crc32c(data.subarray(cut), crc32c(data.subarray(0, cut)))).toBe(crc32c(data))
    }),
    { seed: 20261128 },
  )
})

test.each([
  ['crc32', 'y/Q5Jg=='],
  ['crc32c', '4waSgw=='],
  ['sha1', '98O8HYCOBHMq32eZZczDTKeuNEE='],
  ['md5', 'JfnnlDI7RTiF9RgfG2JNCw=='],
] as const)('%s of 123456789 in base64', (algorithm, expected) => {
  const checksum = createChecksum(algorithm)
  for (const piece of ['1234', '56789']) checksum.update(Buffer.from(piece))
  expect(checksum.digest().toString('base64')).toBe(expected)
})

test('algorithms are found in any case, unknown ones not', () => {
  expect([findAlgorithm('CRC32C'), findAlgorithm('crc64nvme')]).toEqual(['crc32c', undefined])
})

test('a composite checksum tells the number of parts', () => {
  expect(compositeChecksum('crc32', ['y/Q5Jg==', 'y/Q5Jg=='])).toMatch(/^[A-Za-z0-9+/]{6}==-2$/)
})
