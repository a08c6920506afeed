import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { describeApi } from '../../../web/api/openapi.ts'
import { operationId, plainPath } from '../../../web/api/operation.ts'
import { operations } from '../../../web/api/operations.ts'
import { en } from '../../../web/messages/en/index.ts'
import { csv, importText } from '../../functions/import-text.ts'
import { checkProperty } from '../../support/property.ts'
import { openApi } from './ask.ts'
import { oddValues, type Schema, valuesOf } from './fuzz.ts'

/** `FUZZ=100` asks so many requests of each kind of every operation. */
const numRuns = Number(process.env.FUZZ ?? 4)

const api = await openApi()
const { deps } = api.parts
afterAll(() => api.parts.close())

const people = csv('email,name,tags', 'a@acme.com,Ann A,x', 'b@gmial.com,Bob B,', 'bad,Cy C,y', 'd@acme.com,Di D,')
const { id: importId } = await importText(deps, people)
const idsOf = async (table: 'customers' | 'review_rows' | 'bulk_fixes') =>
  (await deps.db.selectFrom(table).select('id').limit(5).execute()).map(({ id }) => id)
const known = { customers: await idsOf('customers'), imports: [importId], review: await idsOf('review_rows') }

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: Schema
}
interface Described {
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >
}
const document = describeApi(en) as {
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, Schema> }
}
const table = operations.map((operation) => ({
  operation,
  id: operationId(operation),
  is: document.paths[plainPath(operation)]?.[operation.method.toLowerCase()] as Described,
}))

/** What a schema of the document makes of an answer: nothing that does not stand there. */
const readers = new Map<Schema, z.ZodType>()
function readerOf(schema: Schema): z.ZodType {
  const found = readers.get(schema) ?? z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
  readers.set(schema, found)
  return found
}
const ofProblem = readerOf(document.components.schemas.Problem ?? {})

interface Sent {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** An id that is there as often as one that is not. */
const idOf = (path: string, schema: Schema) => {
  const ids =
    path.startsWith('/customers') || path.startsWith('/duplicates')
      ? known.customers
      : path.startsWith('/review')
        ? known.review
        : known.imports
  return schema.format === 'uuid' && ids.length > 0
    ? fc.oneof(fc.constantFrom(...ids), valuesOf(schema))
    : valuesOf(schema)
}

function requestsOf(path: string, is: Described, isOdd: boolean): fc.Arbitrary<Sent> {
  const inPlace = (place: Parameter['in']) => {
    const some = is.parameters.filter((one) => one.in === place)
    const values = Object.fromEntries(
      some.map(({ name, schema }) => [
        name,
        place === 'path' ? idOf(path, schema) : isOdd && place === 'query' ? oddValues.map(toText) : valuesOf(schema),
      ]),
    )
    return fc.record(values, {
      requiredKeys: some.filter(({ required }) => required).map(({ name }) => name) as never[],
    })
  }
  const schema = is.requestBody?.content['application/json']?.schema
  const body = schema === undefined ? fc.constant(undefined) : isOdd ? spoiled(valuesOf(schema)) : valuesOf(schema)
  return fc.record({
    path: inPlace('path'),
    query: inPlace('query'),
    headers: inPlace('header'),
    body,
  }) as fc.Arbitrary<Sent>
}

/** A body with one value taken out, replaced or added; or something else altogether. */
const spoiled = (bodies: fc.Arbitrary<unknown>) =>
  fc.oneof(
    oddValues,
    fc.tuple(bodies, fc.nat(), oddValues, fc.boolean()).map(([body, at, odd, isNew]) => {
      const names = Object.keys(body as object)
      const name = isNew || names.length === 0 ? 'colour' : (names[at % names.length] ?? '')
      return { ...(body as object), [name]: odd }
    }),
  )

const toText = (value: unknown) => (typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value))

async function send(operation: (typeof operations)[number], { path, query, headers, body }: Sent): Promise<Response> {
  const address = plainPath(operation).replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(toText(path[name]) || '-'))
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, toText(value)]),
  )
  const isFile = operation.kind === 'upload'
  const what = isFile ? 'email,name\nz@acme.com,Zed\n' : body
  return api.ask(operation.method, `${address}${search.size > 0 ? `?${search}` : ''}`, {
    role: 'administrator',
    headers: { ...headers, ...(isFile && { 'content-type': 'text/csv' }) },
    ...(what !== undefined && { body: what }),
  })
}

/** What is wrong with an answer, by the document. */
async function whatIsWrong(is: Described, answer: Response): Promise<string | undefined> {
  const { status } = answer
  const said = is.responses[status]
  const text = await answer.text()
  if (status >= 500) return `${status}: ${text}`
  if (said === undefined) return `${status} is not in the document: ${text.slice(0, 300)}`
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? ''
  const schema = said.content?.[type]?.schema
  if (said.content === undefined) return text === '' ? undefined : `${status} has a body: ${text}`
  if (schema === undefined) return `${status} is no ${type} in the document`
  if (!type.endsWith('json')) return undefined
  const data: unknown = JSON.parse(text)
  if (type === 'application/problem+json') {
    const { enum: codes } = (schema.properties as { code: { enum: readonly string[] } }).code
    const { code } = data as { code: string }
    if (!codes.includes(code)) return `${status} ${code} is not in the document`
  }
  const reader = type === 'application/problem+json' ? ofProblem : readerOf(schema)
  const { error } = reader.safeParse(data)
  return error === undefined ? undefined : `${status}: ${z.prettifyError(error)}\n${text.slice(0, 500)}`
}

describe.each([false, true])('odd: %s', (isOdd) => {
  test.each(table)(
    '$id',
    async ({ operation, is }) => {
      const seen = new Set<number>()
      await checkProperty(
        fc.asyncProperty(requestsOf(plainPath(operation), is, isOdd), async (sent) => {
          const answer = await send(operation, sent)
          seen.add(answer.status)
          expect(await whatIsWrong(is, answer)).toBeUndefined()
        }),
        { seed: 7, numRuns, endOnFailure: true },
      )
      expect(seen.size).toBeGreaterThan(0)
    },
    120_000,
  )
})

test('a field that is taken out of a schema makes an answer wrong', async () => {
  const list = table.find(({ id }) => id === 'listImports')
  const schema = structuredClone(list?.is.responses[200]?.content?.['application/json']?.schema) as {
    properties: { items: { items: { properties: Record<string, unknown>; required: string[] } } }
  }
  const { items } = schema.properties.items
  delete items.properties.file_name
  items.required = items.required.filter((name) => name !== 'file_name')
  const is = { responses: { 200: { content: { 'application/json': { schema } } } } } as unknown as Described
  expect(await whatIsWrong(is, await api.ask('GET', '/imports'))).toContain('file_name')
})
