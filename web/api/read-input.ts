import * as z from 'zod'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { parseJson } from '../../shared/parse-json.ts'
import { refuseFields, unknownName } from '../request/check-form.ts'
import { readBytes } from '../request/read-body.ts'
import type { PageRequest } from '../request/request.ts'
import { type Operation, paramNames } from './operation.ts'

type Values = Readonly<Record<string, unknown>>

/** What a request says: the body of a write as it came too, for it makes two requests the same or not. */
export interface ReadInput {
  readonly input: Values
  readonly body: Uint8Array
}

/**
 * The input of an operation's function: its address, and a query or a JSON object. What the function does not know, and what
 * the address says already, is refused.
 *
 * @throws AppError `input.invalid`, `file.too-large`
 */
export async function readInput(operation: Operation, request: PageRequest): Promise<ReadInput> {
  const { params, query, raw } = request
  const byAddress = {
    ...Object.fromEntries(paramNames(operation).map(([inPath, inInput]) => [inInput, params[inPath]])),
    ...operation.fixed,
  }
  const isRead = operation.method === 'GET'
  const names = inputNames(operation)
  const known = Object.fromEntries(names.filter((name) => !Object.hasOwn(byAddress, name)).map((name) => [name, {}]))
  const inQuery = isRead ? known : {}
  refuseFields(query.keys(), (name) => [
    name,
    Object.hasOwn(inQuery, name)
      ? query.getAll(name).length > 1
        ? textOf('forms.saidTwice', { name })
        : undefined
      : unknownName(name, inQuery),
  ])
  if (isRead)
    return { input: { ...operation.defaults?.(request), ...Object.fromEntries(query), ...byAddress }, body: noBody }
  const body = await readBytes(raw)
  const said = readJson(raw.headers, body)
  refuseFields(Object.keys(said), (name) => [
    name,
    Object.hasOwn(known, name)
      ? undefined
      : Object.hasOwn(byAddress, name)
        ? textOf('forms.saidByAddress', { name })
        : unknownName(name, known),
  ])
  return { input: withVersion(operation, { ...said, ...byAddress }, raw.headers), body }
}

const noBody = new Uint8Array()

const inputNames = ({ fn, without = [] }: Operation) =>
  fn.input instanceof z.ZodObject ? Object.keys(fn.input.shape).filter((name) => !without.includes(name)) : []

/** No body at all says nothing; another kind than JSON is refused, whatever it says. */
function readJson(headers: Headers, body: Uint8Array): Values {
  if (body.length === 0) return {}
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  const data = type === 'application/json' ? parseJson(Buffer.from(body).toString('utf8')) : undefined
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new AppError('input.invalid', textOf('requests.notJson'))
  return Object.fromEntries(Object.entries(data))
}

/**
 * `If-Match: "7"` is the version of the input; `*` is any, where the function takes any.
 *
 * @throws AppError `input.invalid` where it is no version, or another than that of the body
 */
function withVersion({ isVersioned, fn }: Operation, input: Values, headers: Headers): Values {
  const match = headers.get('if-match')
  if (!isVersioned || match === null || (match.trim() === '*' && isFreeOf(fn.input, 'version'))) return input
  // What is compressed on its way has a weak tag, and is of the same version.
  const version = /^\s*(?:W\/)?"(\d{1,15})"\s*$/.exec(match)?.[1]
  if (version === undefined) throw wrongVersion()
  if (input.version !== undefined && Number(input.version) !== Number(version)) throw wrongVersion()
  return { ...input, version: Number(version) }
}

const isFreeOf = (schema: z.ZodType, name: string): boolean =>
  schema instanceof z.ZodObject && schema.shape[name]?.safeParse(undefined).success === true

function wrongVersion(): AppError {
  const said = textOf('requests.ifMatch')
  return new AppError('input.invalid', said, { fields: { version: said } })
}
