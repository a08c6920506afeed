import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CellSkimmer } from '../../../../shared/csv/records/skim-cells.ts'
import { checkProperty } from '../../../support/property.ts'

const [comma, tab, quote] = [44, 9, 34]

/** Where skimming ends, byte by byte, and the delimiters on the way. */
function skimOneByOne(bytes: Uint8Array, start: number, delimiter: number, ends: readonly number[]) {
  let end = start
  while ((bytes.byteOffset + end) % 4 === 0 && end + 4 <= bytes.length) {
    if (bytes.subarray(end, end + 4).some((byte) => ends.includes(byte))) break
    end += 4
  }
  return { end, delimiters: bytes.subarray(start, end).filter((byte) => byte === delimiter).length }
}

test('four bytes are passed where none is a quote or a line end, and their delimiters are counted', async () => {
  // Beside each byte that is looked for, those that differ from it in one bit or by one.
  const near = [comma, tab, quote, 10, 13].flatMap((byte) => [byte, byte - 1, byte + 1, byte ^ 128])
  const byte = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(97, comma, tab) },
    fc.constantFrom(...near, 0, 1, 127, 128, 255),
  )
  await checkProperty(
    fc.property(
      fc.array(byte, { maxLength: 40 }),
      fc.nat(7),
      fc.constantFrom(comma, tab),
      fc.constantFrom(quote, -1),
      (all, before, delimiter, mark) => {
        const bytes = Uint8Array.from([...Array<number>(before).fill(97), ...all]).subarray(before)
        const skimmer = new CellSkimmer(bytes, delimiter, mark)
        expect(skimmer.delimiters).toBe(0)
        for (let start = 0; start <= bytes.length; start++) {
          const wanted = skimOneByOne(bytes, start, delimiter, [10, 13, mark])
          const end = skimmer.skim(start)
          expect({ start, end, delimiters: end === start ? 0 : skimmer.delimiters }).toEqual({ start, ...wanted })
        }
      },
    ),
    { seed: 1129, numRuns: 2_000 },
  )
})
