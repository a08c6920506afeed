import { scopeOf } from '../../shared/contract/scope-of.ts'
import { type ErrorCode, errorStatus } from '../../shared/errors.ts'
import type { Messages } from '../messages/messages.ts'
import { exampleOf } from './examples.ts'
import { type Operation, operationId, paramNames, plainPath } from './operation.ts'
import { operations } from './operations.ts'
import { Problem } from './outputs/problem.ts'
import { toJsonSchema } from './to-json-schema.ts'
import { uploadBodies, uploadParameters } from './upload-schema.ts'

type Json = Readonly<Record<string, unknown>>

/** What every operation may be refused with, and what only a write may be. */
const always: readonly ErrorCode[] = [
  ...([
    'input.invalid',
    'session.required',
    'token.invalid',
    'token.scope',
    'access.denied',
    'network.denied',
  ] as const),
  ...(['request.unknown-host', 'request.too-many', 'request.too-long'] as const),
]
const onWrites: readonly ErrorCode[] = [
  ...([
    'request.cross-site',
    'file.too-large',
    'request.key-reused',
    'request.key-running',
    'part.unavailable',
  ] as const),
]

/** The codes that an operation may be refused with, each with its status. */
export function refusalsOf(operation: Operation): readonly (readonly [code: string, status: number])[] {
  const { method, refusals, fn, isVersioned } = operation
  const codes = new Set<ErrorCode>([
    ...always,
    ...refusals,
    ...(method === 'GET' ? [] : onWrites),
    ...(fn.beforeDuty ? [] : (['session.duty'] as const)),
    ...(fn.asksPassword ? (['session.confirm'] as const) : []),
    ...(plainPath(operation).includes('{') ? (['not-found'] as const) : []),
  ])
  return [
    ...[...codes].map((code) => [code, errorStatus[code]] as const),
    ...(isVersioned ? [['state.changed', 412] as const] : []),
    ['unexpected', 500],
  ]
}

/** The whole API in OpenAPI 3.1, from the schemas of the functions. */
export function describeApi(messages: Messages): Json {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const path = plainPath(operation)
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describeOperation(operation, messages) }
  }
  const { about, areas } = messages.api
  return {
    openapi: '3.1.1',
    info: { title: about.title, version: '1', description: about.text, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/api/v1', description: about.server }],
    security: [{ token: [] }, { session: [] }],
    tags: Object.entries(areas).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: about.token },
        session: { type: 'apiKey', in: 'cookie', name: 'harbour', description: about.session },
      },
      schemas: sharedSchemas(),
      headers: {
        RateLimit: { description: about.rateLimit, schema: { type: 'string' }, example: '"calls";r=599;t=60' },
      },
    },
  }
}

const areaOf = ({ fn }: Operation) => fn.name.split('.')[0] ?? ''

function describeOperation(operation: Operation, messages: Messages): Json {
  const scope = scopeOf(operation.fn)
  const { words } = messages.api
  return {
    operationId: operationId(operation),
    summary: operation.fn.summary,
    description: scope === 'session' ? words.sessionOnly : words.needs(scope ?? 'read', operation.fn.access),
    tags: [areaOf(operation)],
    ...(scope === 'session' && { security: [{ session: [] }] }),
    parameters: parametersOf(operation, messages),
    ...bodyOf(operation, messages),
    responses: { ...answersOf(operation, messages), ...problemsOf(operation, messages) },
  }
}

/** The input of the function, without what the address says. */
function saidBesides(operation: Operation): Json {
  const { properties = {}, required = [] } = toJsonSchema(operation.fn.input, 'input') as {
    properties?: Json
    required?: readonly string[]
  }
  const { fixed = {}, without = [] } = operation
  const inAddress = new Set([...paramNames(operation).map(([, name]) => name), ...Object.keys(fixed), ...without])
  const names = Object.keys(properties).filter((name) => !inAddress.has(name))
  const isNeeded = (name: string) => required.includes(name) && !(operation.isVersioned && name === 'version')
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, properties[name]])),
    required: names.filter(isNeeded),
    additionalProperties: false,
  }
}

function parametersOf(operation: Operation, { api }: Messages): readonly Json[] {
  const input = toJsonSchema(operation.fn.input, 'input') as { properties?: Json }
  const inPath = paramNames(operation).map(([name, inInput]) => ({
    ...{ name, in: 'path', required: true },
    schema: input.properties?.[inInput] ?? { type: 'string' },
    example: exampleOf(name),
  }))
  const isRead = operation.method === 'GET'
  const besides = saidBesides(operation) as { properties: Json; required: readonly string[] }
  const inQuery = !isRead
    ? []
    : Object.entries(besides.properties).map(([name, schema]) => ({
        ...{ name, in: 'query', required: besides.required.includes(name), schema },
      }))
  const key = {
    ...{ name: 'Idempotency-Key', in: 'header', required: false, description: api.words.key },
    schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
  }
  const match = {
    ...{ name: 'If-Match', in: 'header', required: false, description: api.words.match, example: '"7"' },
    schema: { type: 'string', pattern: '^(?:"[0-9]{1,15}"|\\*)$' },
  }
  return [
    ...inPath,
    ...inQuery,
    ...(operation.kind === 'upload' ? uploadParameters(api) : []),
    ...(isRead || operation.kind === 'upload' ? [] : [key]),
    ...(operation.isVersioned ? [match] : []),
  ]
}

function bodyOf(operation: Operation, { api }: Messages): Json {
  if (operation.kind === 'upload') return { requestBody: { required: true, content: uploadBodies(api) } }
  if (operation.method === 'GET') return {}
  const schema = saidBesides(operation) as { properties: Json; required: readonly string[] }
  if (Object.keys(schema.properties).length === 0) return {}
  const example = exampleOf(operationId(operation))
  return {
    requestBody: {
      required: schema.required.length > 0,
      content: { 'application/json': { schema, ...(example !== undefined && { example }) } },
    },
  }
}

const rateHeaders = { RateLimit: { $ref: '#/components/headers/RateLimit' } }

function answersOf(operation: Operation, { api }: Messages): Json {
  const { words } = api
  if (operation.kind === 'download') {
    const content = Object.fromEntries(
      ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']
        .filter((_, index) => operation.fixed?.format !== (index === 0 ? 'xlsx' : 'csv'))
        .slice(0, 1)
        .map((type) => [type, { schema: { type: 'string', contentMediaType: type } }]),
    )
    return { 200: { description: words.file, headers: rateHeaders, content } }
  }
  return Object.fromEntries(
    operation.answers.map(({ status, output }) => [
      status,
      {
        description: words.statuses[status],
        headers: rateHeaders,
        ...(output !== undefined && { content: { 'application/json': { schema: toJsonSchema(output, 'output') } } }),
      },
    ]),
  )
}

function problemsOf(operation: Operation, { api }: Messages): Json {
  const byStatus = new Map<number, string[]>()
  for (const [code, status] of refusalsOf(operation)) byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => api.titles[code as keyof typeof api.titles]).join('; '),
        content: {
          'application/problem+json': {
            schema: {
              allOf: [{ $ref: '#/components/schemas/Problem' }],
              properties: { code: { type: 'string', enum: codes }, status: { const: status } },
            },
          },
        },
      },
    ]),
  )
}

const sharedSchemas = () => ({ Problem: toJsonSchema(Problem, 'output') })
