import { isAscii } from 'node:buffer'
import { textOf } from '../../messages/text.ts'
import { createDecoder, type Decoder, decodeSample } from '../decode.ts'
import { detectEncoding } from '../detect/encoding/detect-encoding.ts'
import type { DetectedEncoding } from '../detect/encoding/detected-encoding.ts'
import { type Encoding, encodings } from '../encodings.ts'
import type { RandomAccess } from './zip.ts'

/** A file that is text from end to end, and how that is encoded. */
export interface TextFile {
  readonly encoding: DetectedEncoding
  readonly sizeBytes: number
  /** The text from its beginning, each time it is asked for. */
  open(): AsyncGenerator<string, void, undefined>
  /** How many places are no text, of what was read last. */
  readonly badPlaces: number
}

/** The beginning of a file. */
export interface FileHead {
  readonly bytes: Uint8Array
  /** It is all there is. */
  readonly isWhole: boolean
}

/**
 * @param declared what the file says of its encoding
 * @param chosen what a person has said
 */
export function openTextFile(
  file: RandomAccess,
  head: FileHead,
  { declared, chosen }: { declared: string | undefined; chosen: Encoding | undefined },
): TextFile {
  const encoding = decideEncoding(head, declared, chosen)
  let decoder: Decoder | undefined
  return {
    encoding,
    sizeBytes: file.sizeBytes,
    get badPlaces() {
      return decoder?.badSequences ?? 0
    },
    async *open() {
      const one = createDecoder(encoding.encoding)
      decoder = one
      for await (const piece of await file.read(0, file.sizeBytes)) yield one.decode(piece)
      yield one.end()
    },
  }
}

/** What a person says, then the bytes where they are sure, then the file's own word; where the bytes speak against that, it is a doubt. */
export function decideEncoding(
  { bytes, isWhole }: FileHead,
  declared: string | undefined,
  chosen: Encoding | undefined,
): DetectedEncoding {
  const detected = detectEncoding(bytes, isWhole)
  const sure = { bomBytes: 0, confidence: 1, alternatives: detected.alternatives }
  if (chosen !== undefined) return { ...sure, encoding: chosen, evidence: textOf('evidence.chosen') }
  const own = declared === undefined ? undefined : encodingOf(declared)
  const isSure = detected.bomBytes > 0 || (detected.encoding.startsWith('utf-') && !isAscii(bytes))
  if (own === undefined || isSure || own.startsWith('utf-')) return detected
  const evidence = textOf('evidence.encoding.declared', { encoding: own })
  const read = decodeSample(bytes, own, isWhole)
  const isDoubted = detected.confidence >= 0.5 && read !== decodeSample(bytes, detected.encoding, isWhole)
  if (!isDoubted) return { ...sure, encoding: own, evidence }
  const others = [detected.encoding, ...detected.alternatives].filter((other) => other !== own)
  return { bomBytes: 0, encoding: own, confidence: 0.4, evidence, alternatives: others }
}

/** By the names that the web has for encodings: `latin1` is what Windows writes. */
export function encodingOf(label: string): Encoding | undefined {
  const name = nameOf(label)
  const known = name === undefined ? undefined : (otherNames[name] ?? name)
  return encodings.find((encoding) => encoding === known)
}

const otherNames: Readonly<Record<string, Encoding>> = { gbk: 'gb18030', ibm866: 'cp866', 'iso-8859-8-i': 'iso-8859-8' }

function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}
