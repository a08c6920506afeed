import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { AppError } from '../../shared/errors.ts'
import { type Text, textOf } from '../../shared/messages/text.ts'

interface UploadedFile {
  readonly fileName: string
  /** The fields of the form. All of them come before the first file. */
  readonly fields: URLSearchParams
  /** To be read to its end, or given up, before the next file is asked for. */
  readonly bytes: AsyncIterable<Uint8Array>
}

/**
 * The files of a multipart form, one after the other, as they arrive: nothing is kept in memory. A file input that was
 * left empty is no file.
 *
 * @param bytesMax counted for each file; more throws from `bytes`.
 * @throws AppError `input.invalid` when there is no file, the form is cut off, or a field comes after a file;
 *   `file.too-large`.
 */
export async function* readUpload(
  headers: Headers,
  body: AsyncIterable<Uint8Array>,
  bytesMax: number,
): AsyncGenerator<UploadedFile> {
  const parts = openParts(headers, body)
  let count = 0
  try {
    for await (const part of parts.files) {
      if (part.fileName === '') {
        part.stream.resume()
        continue
      }
      count++
      yield { fileName: part.fileName, fields: parts.fields, bytes: countBytes(whole(part.stream), bytesMax) }
      // Of a file that was given up, the rest goes by: the next one comes after it.
      part.stream.resume()
    }
  } finally {
    parts.close()
  }
  if (count === 0) throw noFile()
}

export const noFile = () =>
  new AppError('input.invalid', textOf('forms.chooseFirst'), { fields: { file: textOf('forms.choose') } })

/** @throws AppError `file.too-large` beyond so many bytes */
export async function* countBytes(stream: AsyncIterable<Uint8Array>, bytesMax: number) {
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > bytesMax) {
      const megabytes = Math.floor(bytesMax / 1_000_000)
      throw new AppError('file.too-large', textOf('requests.fileTooLarge', { megabytes }))
    }
    yield part
  }
}

/** What breaks inside the parser is, to everybody else, an upload that did not arrive whole. */
async function* whole(stream: BusboyFileStream): AsyncGenerator<Uint8Array> {
  try {
    yield* stream.iterator({ destroyOnReturn: false })
  } catch {
    throw cutOff()
  }
}

interface FilePart {
  readonly fileName: string
  readonly stream: BusboyFileStream
}

/** So long may a field be that comes with a file, in a form or in a query. */
export const fieldLengthMax = 10_000

const filesMax = 100
const fieldsMax = 200

function openParts(headers: Headers, body: AsyncIterable<Uint8Array>) {
  const parser = createParser(headers.get('content-type') ?? '')
  const fields = new URLSearchParams()
  const waiting: FilePart[] = []
  let current: BusboyFileStream | undefined
  let end: { readonly error?: AppError } | undefined
  let isClosed = false
  let hasFile = false
  let wake = () => {}
  let release = () => {}

  const finish = (error?: AppError) => {
    end ??= error === undefined ? {} : { error }
    if (error !== undefined) current?.destroy(error)
    wake()
  }
  const refuse = (name: string, message: Text) =>
    finish(new AppError('input.invalid', message, { fields: { [name]: message } }))
  parser.on('field', (name, value, isNameCut, isValueCut) => {
    if (hasFile) refuse(name, textOf('forms.lateField', { name }))
    else if (isNameCut || isValueCut) refuse(name, textOf('forms.tooLong', { name }))
    else fields.append(name, value)
  })
  parser.on('file', (name, stream, fileName) => {
    if (name !== 'file') refuse(name, textOf('forms.fileName', { name }))
    if (fileName) hasFile = true
    // Whoever reads the stream hears of its end by itself; without this, one that nobody reads would end the process.
    stream.on('error', () => {})
    current = stream
    waiting.push({ fileName: fileName ?? '', stream })
    wake()
  })
  parser.on('filesLimit', () =>
    finish(new AppError('input.invalid', textOf('requests.tooManyFiles', { most: filesMax }))),
  )
  parser.on('fieldsLimit', () =>
    finish(new AppError('input.invalid', textOf('forms.tooManyFields', { count: fieldsMax }))),
  )
  parser.on('finish', () => finish())
  parser.on('error', () => finish(cutOff()))

  /** Hands the body to the parser, no faster than its files are read. */
  async function feed() {
    for await (const part of body) {
      if (isClosed) return
      await new Promise<void>((resolve, reject) => {
        release = resolve
        parser.write(part, (error) => (error ? reject(error) : resolve()))
      })
    }
    parser.end()
  }
  feed().catch(() => finish(cutOff()))

  async function* files() {
    for (;;) {
      if (end?.error) throw end.error
      const next = waiting.shift()
      if (next) yield next
      else if (end) return
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  }
  const close = () => {
    isClosed = true
    release()
  }
  return { fields, files: files(), close }
}

function createParser(contentType: string) {
  if (!/^multipart\/form-data;/i.test(contentType)) throw cutOff()
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: { fields: fieldsMax, fieldSize: fieldLengthMax, files: filesMax },
    })
  } catch {
    throw cutOff()
  }
}

const cutOff = () => new AppError('input.invalid', textOf('requests.cutOff'))
