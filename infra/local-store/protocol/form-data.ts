import { StoreError } from '../store-error.ts'
import { ByteReader } from './byte-reader.ts'

export type FormUpload = {
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>
  readonly filename: string
  /** Must be read to its end; throws IncompleteBody when the form is cut off. */
  readonly file: AsyncIterable<Uint8Array>
}

const longestLineBytes = 4096
const mostFieldBytes = 64 * 1024
const mostFields = 100

/**
 * Reads a multipart/form-data body (RFC 7578) up to its field `file`, whose bytes then stream; fields after it are
 * ignored, as S3 does. Throws MalformedPOSTRequest, InvalidRequest, IncompleteBody.
 */
export async function readForm(source: AsyncIterable<Uint8Array>, contentType: string): Promise<FormUpload> {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType)
  if (!boundary) throw malformed('it has no boundary')
  const delimiter = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`)
  const reader = new ByteReader(source)
  // The first delimiter has no line break of its own to stand behind.
  await collect(reader.until(delimiter.subarray(2)), mostFieldBytes)
  const fields = new Map<string, string>()
  while ((await reader.line(longestLineBytes)) !== '--') {
    const { name, filename } = await readPartHeaders(reader)
    const content = reader.until(delimiter)
    if (name.toLowerCase() === 'file') return { fields, filename, file: content }
    if (fields.size === mostFields) throw malformed('it has too many fields')
    fields.set(name.toLowerCase(), await collect(content, mostFieldBytes))
  }
  throw malformed('it has no file')
}

async function readPartHeaders(reader: ByteReader): Promise<{ name: string; filename: string }> {
  let disposition = ''
  for (let line = await reader.line(longestLineBytes); line !== ''; line = await reader.line(longestLineBytes))
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

async function collect(pieces: AsyncIterable<Buffer>, mostBytes: number): Promise<string> {
  const kept: Buffer[] = []
  let size = 0
  for await (const piece of pieces) {
    size += piece.length
    if (size > mostBytes) throw malformed('a field is too long')
    kept.push(piece)
  }
  return Buffer.concat(kept).toString('utf8')
}

function malformed(why: string): StoreError {
  return new StoreError('MalformedPOSTRequest', `The form is not what a POST upload needs: ${why}.`)
}
