import iconv from 'iconv-lite'
import { decodeSample } from '../../../csv/decode.ts'
import { detectEncoding } from '../../../csv/detect/encoding/detect-encoding.ts'
import type { Encoding } from '../../../csv/encodings.ts'

/** Longer ones are no name. */
const lengthMax = 200
/** No language that is written in Latin letters has so many beyond ASCII in a name. */
const leastBeyondAscii = 3
const shareBeyondAscii = 0.6
const leastConfidence = 0.3

/** Encodings of texts in other letters than Latin ones. */
const otherScripts: ReadonlySet<Encoding> = new Set([
  ...(['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'windows-1251', 'koi8-r', 'koi8-u'] as const),
  ...(['windows-1253', 'windows-1255', 'windows-1256', 'windows-874', 'cp866', 'iso-8859-5', 'iso-8859-7'] as const),
])

/**
 * The text in another script whose bytes were read as Windows-1252: `ÕÅÈý` is 张三. Null where it is none, or nobody
 * could tell which script. A guess always: few bytes fit several encodings.
 */
export function readInOtherScript(text: string): string | null {
  const shown = text.replace(/\s/g, '')
  const beyond = shown.match(/[^\0-\x7f]/g)?.length ?? 0
  if (text.length > lengthMax || beyond < leastBeyondAscii || beyond < shareBeyondAscii * shown.length) return null
  const bytes = iconv.encode(text, 'windows-1252')
  if (iconv.decode(bytes, 'windows-1252') !== text) return null
  const { encoding, confidence } = detectEncoding(bytes, true)
  return otherScripts.has(encoding) && confidence >= leastConfidence ? decodeSample(bytes, encoding, true) : null
}
