import { StoreError } from '../store-error.ts'
import { ByteReader } from './byte-reader.ts'

export interface FormUpload {
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>
  readonly filename: string
  /** Must be read to its end; throws IncompleteBody when the form is cut off. */
  readonly file: AsyncIterable<Uint8Array>
}

const lineBytesMax = 4096
const fieldBytesMax = 64 * 1024
const fieldsMax = 100

/**
 * Reads a multipart/form-data body (RFC 7578) up to its field `file`, whose bytes then stream; fields after it are
 * ignored, as S3 does.
 *
 * @throws StoreError `MalformedPOSTRequest`, `InvalidRequest`, `IncompleteBody`
 */
export async function readForm(source: AsyncIterable<Uint8Array>, contentType: string): Promise<FormUpload> {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType)
  if (!boundary) throw malformed('it has no boundary')
  const delimiter = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`)
  const reader = new ByteReader(source)
  // The first delimiter has no line break of its own to stand behind.
  await collect(reader.until(delimiter.subarray(2)), fieldBytesMax)
  const fields = new Map<string, string>()
  while ((await reader.line(lineBytesMax)) !== '--') {
    const { name, filename } = await readPartHeaders(reader)
    const content = reader.until(delimiter)
    if (name.toLowerCase() === 'file') return { fields, filename, file: content }
    if (fields.size === fieldsMax) throw malformed('it has too many fields')
    fields.set(name.toLowerCase(), await collect(content, fieldBytesMax))
  }
  throw malformed('it has no file')
}

async function readPartHeaders(reader: ByteReader): Promise<{ name: string; filename: string }> {
  let disposition = ''
  for (let line = await reader.line(lineBytesMax); line !== ''; line = await reader.line(lineBytesMax))
    if (/^content-disposition:/i.test(line)) disposition = line
  const name = quoted(disposition, 'name')
  if (name === undefined) throw malformed('a part has no name')
  return { name, filename: quoted(disposition, 'filename') ?? '' }
}

function quoted(disposition: string, parameter: string): string | undefined {
  const value = new RegExp(`;\\s*${parameter}="([^"]*)"`, 'i').exec(disposition)?.[1]
  // Browsers escape exactly these three (HTML, multipart/form-data encoding algorithm).
  return value?.replace(/%(22|0D|0A)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

async function collect(pieces: AsyncIterable<Buffer>, bytesMax: number): Promise<string> {
  const kept: Buffer[] = []
  let size = 0
  for await (const piece of pieces) {
    size += piece.length
    if (size > bytesMax) throw malformed('a field is too long')
    kept.push(piece)
  }
  return Buffer.concat(kept).toString('utf8')
}

function malformed(why: string): StoreError {
  return new StoreError('MalformedPOSTRequest', `The form is not what a POST upload needs: ${why}.`)
}
