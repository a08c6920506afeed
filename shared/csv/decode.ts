import { createRawDecoder } from './decode/create-raw-decoder.ts'
import type { Encoding } from './encodings.ts'

export interface Decoder {
  /** The text of the next piece; a character cut by its end comes with the piece after. */
  decode(bytes: Uint8Array): string
  /** What is left when the bytes are over. */
  end(): string
  /** How many places so far are no text in this encoding: U+FFFD, or controls that nobody writes. */
  readonly badSequences: number
  /** Characters beyond ASCII so far, bad places included. */
  readonly beyondAscii: number
}

/** A streaming decoder. It drops a byte order mark and changes nothing else: line ends stay as they are. */
export function createDecoder(encoding: Encoding): Decoder {
  const raw = createRawDecoder(encoding)
  let badSequences = 0
  let beyondAscii = 0
  let isAtStart = true
  const take = (text: string): string => {
    const counted = countCharacters(text)
    badSequences += counted.bad
    beyondAscii += counted.beyondAscii
    if (!isAtStart || text === '') return text
    isAtStart = false
    return text.startsWith('\ufeff') ? text.slice(1) : text
  }
  return {
    decode: (bytes) => take(raw.write(bytes)),
    end: () => take(raw.end()),
    get badSequences() {
      return badSequences
    },
    get beyondAscii() {
      return beyondAscii
    },
  }
}

/** The bytes 80 to 9F that Windows leaves free decode to C1 controls, which no table holds. */
function countCharacters(text: string): { bad: number; beyondAscii: number } {
  let bad = 0
  let beyondAscii = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) continue
    beyondAscii++
    if (unit === 0xfffd || unit < 0xa0) bad++
  }
  return { bad, beyondAscii }
}

/** The text of a sample; unless the sample is whole, a character cut by its end is left out. */
export function decodeSample(bytes: Uint8Array, encoding: Encoding, isWhole: boolean): string {
  const decoder = createDecoder(encoding)
  const text = decoder.decode(bytes)
  return isWhole ? text + decoder.end() : text
}

/**
 * The same text in UTF-8, piece by piece, without a byte order mark. Text that is UTF-8 already passes as it stands,
 * damaged places included, so that offsets in it stay true.
 *
 * @param decoder of that encoding; it counts what goes through
 */
export async function* transcode(
  source: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  decoder: Decoder = createDecoder(encoding),
): AsyncGenerator<Uint8Array, void, undefined> {
  if (encoding === 'utf-8') {
    const withoutMark = createMarkRemover()
    for await (const bytes of source) yield withoutMark(bytes)
    return
  }
  const encoder = new TextEncoder()
  for await (const bytes of source) yield encoder.encode(decoder.decode(bytes))
  yield encoder.encode(decoder.end())
}

/** Drops the UTF-8 byte order mark at the start of a text, even one that comes byte by byte. */
function createMarkRemover(): (bytes: Uint8Array) => Uint8Array {
  const mark = [0xef, 0xbb, 0xbf]
  let at = 0
  return (bytes) => {
    let from = 0
    while (at < mark.length && from < bytes.length) {
      if (bytes[from] !== mark[at]) {
        const review = mark.slice(0, at)
        at = mark.length
        return Buffer.concat([Uint8Array.from(review), bytes.subarray(from)])
      }
      at++
      from++
    }
    return bytes.subarray(from)
  }
}
