import { UnreadableFile } from '../unreadable-file.ts'
import { decodeEscapes, XmlReader } from './xml.ts'
import type { ZipEntry } from './zip.ts'
import { openZipEntry, type RandomAccess } from './zip.ts'

/** The texts that cells refer to by number. */
export interface SharedStrings {
  get(index: number): string
}

const blockBytes = 1024 * 1024
/** All texts of a workbook together, in UTF-8; they have to be at hand while its rows are read. */
const textBytesMax = 96 * 1024 * 1024
const textsMax = 8 * 1024 * 1024
const partBytesMax = 2 * 1024 * 1024 * 1024

/**
 * Keeps the texts as bytes, packed into blocks: as strings they would take several times the memory.
 *
 * @throws UnreadableFile when they are more than can be kept
 */
export async function readSharedStrings(file: RandomAccess, entry: ZipEntry | undefined): Promise<SharedStrings> {
  const pool = new TextPool()
  if (entry === undefined) return pool
  let text = ''
  let isText = false
  let phonetic = 0
  const reader = new XmlReader({
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic++
      isText = name === 't' && phonetic === 0
    },
    text(piece) {
      if (isText) text += piece
    },
    close(name) {
      if (name === 't') isText = false
      if (name === 'rPh') phonetic--
      if (name === 'si') pool.add(decodeEscapes(text))
    },
  })
  for await (const piece of openZipEntry(file, entry, partBytesMax)) reader.push(piece)
  reader.end()
  return pool
}

class TextPool implements SharedStrings {
  #blocks: Buffer[] = []
  #used = blockBytes
  #bytes = 0
  /** Where each text starts: block, offset and length, three numbers each. */
  #places = new Uint32Array(3 * 1024)
  #count = 0

  add(text: string): void {
    const bytes = Buffer.from(text)
    this.#bytes += bytes.length
    if (this.#bytes > textBytesMax || this.#count >= textsMax) throw tooMuchText()
    if (this.#used + bytes.length > blockBytes) {
      this.#blocks.push(Buffer.allocUnsafe(Math.max(blockBytes, bytes.length)))
      this.#used = 0
    }
    this.#blocks.at(-1)?.set(bytes, this.#used)
    if (this.#count * 3 === this.#places.length) this.#grow()
    this.#places.set([this.#blocks.length - 1, this.#used, bytes.length], this.#count * 3)
    this.#used += bytes.length
    this.#count++
  }

  get(index: number): string {
    const [block = 0, start = 0, length = 0] = this.#places.subarray(index * 3, index * 3 + 3)
    return index < this.#count ? (this.#blocks[block]?.toString('utf8', start, start + length) ?? '') : ''
  }

  #grow(): void {
    const larger = new Uint32Array(this.#places.length * 2)
    larger.set(this.#places)
    this.#places = larger
  }
}

const tooMuchText = () =>
  new UnreadableFile(
    'file.too-much',
    `This workbook holds more than ${textBytesMax / 1024 / 1024} MB of text. Save the sheet as CSV UTF-8 and send that file.`,
  )
