import type { Layout } from '../../csv/read-layout.ts'
import { blankRecord, oneByte } from './blank-record.ts'
import type { RecordPlace } from './find-places.ts'

const COMMA = 44

/**
 * The bytes of a text in UTF-8 with some of its records blanked, of the same length. In a numbered copy each keeps its
 * number.
 *
 * @param places in the order of the text
 */
export async function* blankPlaces(
  bytes: AsyncIterable<Uint8Array>,
  places: readonly RecordPlace[],
  layout: Layout,
): AsyncGenerator<Uint8Array> {
  let at = 0
  let kept: Uint8Array[] = []
  let n = 0
  for await (const piece of bytes) {
    let from = 0
    while (from < piece.length) {
      const place = places[n]
      const isInside = place !== undefined && at + from >= place.byteStart
      const border = place === undefined ? Number.POSITIVE_INFINITY : isInside ? place.byteEnd : place.byteStart
      const to = Math.min(piece.length, border - at)
      const part = piece.subarray(from, to)
      if (isInside) kept.push(Uint8Array.from(part))
      else yield part
      if (isInside && at + to === place.byteEnd) {
        yield blankText(Buffer.concat(kept), layout)
        kept = []
        n += 1
      }
      from = to
    }
    at += piece.length
  }
}

function blankText(record: Buffer, layout: Layout): Uint8Array {
  const width = layout.columns.length
  if (layout.isNumbered !== true) return blankRecord(record, layout, width, oneByte)
  const numberEnd = record.indexOf(COMMA) + 1
  return Buffer.concat([record.subarray(0, numberEnd), blankRecord(record.subarray(numberEnd), layout, width, oneByte)])
}
