import { afterAll, describe, expect, test } from 'vitest'
import { findUnbounded, type Schema } from '../../../scripts/check-security/find-unbounded.ts'
import { describeApi } from '../../../web/api/openapi.ts'
import { operationId, plainPath } from '../../../web/api/operation.ts'
import { operations } from '../../../web/api/operations.ts'
import { en } from '../../../web/messages/en/index.ts'
import { openWeb } from '../open-web.ts'

const web = await openWeb()
afterAll(() => web.parts.close())

type Node = Readonly<Record<string, unknown>>
interface Described {
  readonly operationId: string
  readonly summary: string
  readonly parameters?: readonly { readonly name: string; readonly schema: Schema }[]
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Node; readonly example?: unknown }>>
  }
  readonly responses: Readonly<
    Record<
      string,
      { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema: Node }>> }
    >
  >
}
const document = describeApi(en) as { openapi: string; paths: Record<string, Record<string, Described>> }
const described = operations.map((operation) => ({
  operation,
  id: operationId(operation),
  is: document.paths[plainPath(operation)]?.[operation.method.toLowerCase()] as Described,
}))

/** Every schema inside a schema, with the way to it. */
function* schemasIn(schema: unknown, way = ''): Generator<readonly [string, Node]> {
  if (typeof schema !== 'object' || schema === null) return
  if (!Array.isArray(schema)) yield [way, schema as Node]
  for (const [name, one] of Object.entries(schema)) {
    if (['default', 'enum', 'required', 'example', 'const'].includes(name)) continue
    // What stands under these is a name each, and no keyword.
    if (name === 'properties')
      for (const [field, inner] of Object.entries(one as Node)) yield* schemasIn(inner, `${way}.${field}`)
    else if (typeof one === 'object') yield* schemasIn(one, `${way}/${name}`)
  }
}

/** What is not said: a schema that all values are of, or an object that may have more than it says. */
const openIn = (schema: Node) =>
  [...schemasIn(schema)].flatMap(([way, one]) => {
    const isObject = one.type === 'object'
    const isOpen = Object.keys(one).length === 0 || (isObject && one.additionalProperties === undefined)
    return isOpen ? [way] : []
  })

/** Objects with names that no schema knows: custom fields, and what is counted or said by a name. */
const byAnyName =
  /\/(?:\.extra|unread|changes|outcomes|values|fields)$|\.(?:extra|unread|changes|outcomes|values|fields)$/

test('every operation is described, with a name of its own', () => {
  expect(described.filter(({ is }) => is === undefined)).toEqual([])
  expect(new Set(described.map(({ id }) => id)).size).toBe(operations.length)
  expect(document.openapi).toBe('3.1.1')
})

describe('an answer has an explicit status and a closed schema', () => {
  test.each(described)('$id', ({ is, operation }) => {
    expect(Object.keys(is.responses)).not.toContain('default')
    const done = Object.entries(is.responses).filter(([status]) => status < '300')
    expect(done.map(([status]) => Number(status))).toEqual(operation.answers.map(({ status }) => status).toSorted())
    for (const [status, { content, description }] of done) {
      expect(description.length).toBeGreaterThan(3)
      if (status === '204') expect(content).toBeUndefined()
      for (const [type, { schema }] of Object.entries(content ?? {})) {
        expect(openIn(schema)).toEqual([])
        if (type !== 'application/json') continue
        const named = [...schemasIn(schema)].filter(([, one]) => typeof one.additionalProperties === 'object')
        expect(named.map(([way]) => way).filter((way) => !byAnyName.test(way))).toEqual([])
      }
    }
  })

  test('an open one is found', () => {
    expect(openIn({ type: 'object', properties: { a: {} } })).toEqual(['', '.a'])
    expect(openIn({ type: 'array', items: { type: 'object', properties: {}, additionalProperties: false } })).toEqual(
      [],
    )
  })
})

describe('what is sent has a length, a form or a choice', () => {
  test.each(described)('$id', ({ is }) => {
    const parameters = is.parameters?.flatMap(({ name, schema }) => findUnbounded(schema, name)) ?? []
    expect([...parameters, ...findUnbounded(is.requestBody?.content['application/json']?.schema ?? {}, '')]).toEqual([])
  })

  test.each([
    { type: 'string' },
    { type: 'string', pattern: '^[^\\0]*$' },
    { type: 'object', properties: { names: { type: 'array', items: { type: 'string', maxLength: 9 } } } },
    { anyOf: [{ type: 'null' }, { type: 'string' }] },
  ])('%j has none', (schema) => {
    expect(findUnbounded(schema, '')).toHaveLength(1)
  })
})

test.each(described)('$id says every refusal, and what to send', ({ is, operation }) => {
  for (const status of ['401', '403', '422', '429', '500']) expect(Object.keys(is.responses)).toContain(status)
  const body = is.requestBody?.content['application/json']
  if (body === undefined) return
  expect([...schemasIn(body.schema)].filter(([, one]) => Object.keys(one).length === 0)).toEqual([])
  expect(body.example).toBeDefined()
  // What the address says is put beside the example, which the function then takes.
  const address = {
    id: '019abc5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e',
    importId: '019abc5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e',
    customerId: '019abc5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e',
    key: 'Shoe size',
    version: 7,
  }
  expect(operation.fn.input.safeParse({ ...address, ...(body.example as object) }).error).toBeUndefined()
})

test('the document is there for whoever asks, and a page that says the same', async () => {
  const answer = await web.app.request('/api/v1/openapi.json')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json'])
  expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(document)))
  const page = await web.app.request('/api/docs')
  const html = await page.text()
  expect(page.status).toBe(200)
  expect(html).toContain('"http://localhost/api/v1/customers?limit=10"'.replaceAll('"', '&quot;'))
  expect(/<h2 id="area-([\w-]+)"/.exec(html)?.[1]).toBe('customers')
  for (const { id, is } of described) {
    expect(html).toContain(`<details id="${id}">`)
    expect(is.summary.length).toBeGreaterThan(10)
  }
  expect(html.length).toBeLessThan(1_000_000)
})
