import { textOf } from '../../messages/text.ts'
import { XmlReader } from '../../xml/xml-reader.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { cutCell, writtenLengthMax } from '../workbook/cell-length.ts'
import type { ZipEntry } from '../workbook/zip.ts'
import { openZipEntry, type RandomAccess } from '../workbook/zip.ts'
import { decodeEscapes } from './decode-escapes.ts'

/** The texts that cells refer to by number. */
export interface SharedStrings {
  get(index: number): string
}

const blockBytes = 1024 * 1024
/** All texts of a workbook together, in UTF-8; they have to be at hand while its rows are read. */
const textBytesMax = 48 * 1024 * 1024
const textsMax = 3 * 1024 * 1024
const pageTexts = 64 * 1024
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
      if (isText && text.length < writtenLengthMax) text += piece
    },
    close(name) {
      if (name === 't') isText = false
      if (name === 'rPh') phonetic--
      if (name === 'si') pool.add(cutCell(decodeEscapes(text)))
    },
  })
  for await (const piece of openZipEntry(file, entry, partBytesMax)) reader.push(piece)
  reader.end()
  return pool
}

class TextPool implements SharedStrings {
  readonly #blocks: Buffer[] = []
  #block = Buffer.alloc(0)
  #used = 0
  #bytes = 0
  /** Where each text is: its offset, counted over all blocks, and its length. */
  readonly #pages: Uint32Array[] = []
  #page = new Uint32Array()
  #count = 0

  add(text: string): void {
    const length = Buffer.byteLength(text)
    this.#bytes += length
    if (this.#bytes > textBytesMax || this.#count >= textsMax) throw tooMuchText()
    if (this.#used + length > this.#block.length) {
      this.#block = Buffer.allocUnsafeSlow(blockBytes)
      this.#blocks.push(this.#block)
      this.#used = 0
    }
    this.#block.write(text, this.#used)
    const at = 2 * (this.#count % pageTexts)
    if (at === 0) {
      this.#page = new Uint32Array(2 * pageTexts)
      this.#pages.push(this.#page)
    }
    this.#page.set([(this.#blocks.length - 1) * blockBytes + this.#used, length], at)
    this.#used += length
    this.#count++
  }

  get(index: number): string {
    const page = this.#pages[Math.floor(index / pageTexts)]
    if (page === undefined || !Number.isInteger(index)) return ''
    // What no text has been put into is of no length.
    const [start, length] = page.subarray(2 * (index % pageTexts)) as unknown as readonly [number, number]
    const from = start % blockBytes
    return this.#blocks[Math.floor(start / blockBytes)]?.toString('utf8', from, from + length) ?? ''
  }
}

const tooMuchText = () =>
  new UnreadableFile('file.too-much', textOf('refusals.tooMuchText', { megabytes: textBytesMax / 1024 / 1024 }))
