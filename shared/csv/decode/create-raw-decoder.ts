import iconv from 'iconv-lite'
import type { Encoding } from '../encodings.ts'
import { hzDecoder } from './hz-decoder.ts'
import { iso2022JpDecoder } from './iso-2022-jp-decoder.ts'
import type { RawDecoder } from './raw-decoder.ts'
import { schemes } from './schemes.ts'
import { severalBytes } from './several-bytes.ts'
import { utf7Decoder } from './utf7-decoder.ts'

/** Those that Node has a whole table of. Its pages of Windows give controls where Windows has nothing. */
const byNode: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'macintosh', 'x-mac-cyrillic']

export function createRawDecoder(encoding: Encoding): RawDecoder {
  const scheme = schemes[encoding]
  if (scheme !== undefined) return severalBytes(scheme)
  if (encoding === 'hz') return hzDecoder()
  if (encoding === 'iso-2022-jp') return iso2022JpDecoder()
  if (encoding === 'utf-7') return utf7Decoder()
  if (byNode.includes(encoding)) return nodeDecoder(encoding)
  const decoder = iconvDecoder(encoding === 'x-mac-ce' ? 'maccenteuro' : encoding)
  return encoding === 'windows-1258' ? composing(decoder) : decoder
}

function nodeDecoder(encoding: Encoding): RawDecoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

function iconvDecoder(name: string): RawDecoder {
  const decoder = iconv.getDecoder(name)
  return {
    write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    end: () => decoder.end() ?? '',
  }
}

/** Vietnamese writes its tones behind the letters; everybody else looks for one character. */
function composing(decoder: RawDecoder): RawDecoder {
  let last = ''
  const compose = (text: string): string => {
    const whole = last + text
    // What may still get a tone waits for the next piece.
    last = /\P{M}?\p{M}*$/u.exec(whole)?.[0] ?? ''
    return whole.slice(0, whole.length - last.length).normalize('NFC')
  }
  return {
    write: (bytes) => compose(decoder.write(bytes)),
    end() {
      const rest = compose(decoder.end()) + last.normalize('NFC')
      last = ''
      return rest
    },
  }
}
