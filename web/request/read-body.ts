import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { parseJson } from '../../shared/parse-json.ts'

const bytesMax = 1_000_000

/**
 * The body as it came. Its size is counted as it arrives, since a declared length may lie.
 *
 * @throws AppError `file.too-large` beyond 1 MB.
 */
export async function readBytes(request: Request): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > bytesMax) throw new AppError('file.too-large', textOf('requests.bodyTooLarge'))
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/**
 * A form or JSON body. A JSON body is an object; a form gives each name's values in order.
 *
 * @throws AppError `input.invalid` when the body is not what its content type says.
 */
export async function readBody(request: Request): Promise<URLSearchParams | Record<string, unknown>> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  const text = (await readBytes(request)).toString('utf8')
  if (type !== 'application/json') {
    if (text !== '' && type !== 'application/x-www-form-urlencoded') throw notForm()
    return new URLSearchParams(text)
  }
  const data = parseJson(text)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw notJson()
  return Object.fromEntries(Object.entries(data))
}

const notForm = () => new AppError('input.invalid', textOf('forms.notForm'))

const notJson = () => new AppError('input.invalid', textOf('requests.notJson'))
