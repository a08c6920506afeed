import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import * as z from 'zod'

const Value = z.looseObject({ stringValue: z.string().optional(), intValue: z.union([z.int(), z.string()]).optional() })
const Attributes = z.array(z.object({ key: z.string(), value: Value })).default([])
const Resource = z.looseObject({ attributes: Attributes })

const Traces = z.object({
  resourceSpans: z.array(
    z.looseObject({
      resource: Resource,
      scopeSpans: z.array(
        z.looseObject({
          spans: z.array(
            z.looseObject({
              traceId: z.string().length(32),
              spanId: z.string().length(16),
              parentSpanId: z.string().optional(),
              name: z.string(),
              attributes: Attributes,
            }),
          ),
        }),
      ),
    }),
  ),
})
const Logs = z.object({
  resourceLogs: z.array(
    z.looseObject({
      resource: Resource,
      scopeLogs: z.array(
        z.looseObject({
          logRecords: z.array(
            z.looseObject({
              severityNumber: z.int(),
              body: Value,
              traceId: z.string().optional(),
              attributes: Attributes,
            }),
          ),
        }),
      ),
    }),
  ),
})

type Facts = Readonly<Record<string, string>>

export interface Span {
  readonly service: string
  readonly traceId: string
  readonly spanId: string
  readonly parentId: string | undefined
  readonly name: string
  readonly facts: Facts
}

export interface Line {
  readonly service: string
  readonly severity: number
  readonly text: string
  readonly traceId: string | undefined
  readonly facts: Facts
}

const factsOf = (attributes: z.output<typeof Attributes>): Facts =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, String(value.stringValue ?? value.intValue)]))

/** Receives OTLP over HTTP, as JSON, from whoever has the password. */
export async function openCollector(password: string) {
  const spans: Span[] = []
  const lines: Line[] = []
  const refused: string[] = []
  const server = createServer(async (request, response) => {
    const isAllowed = request.headers.authorization === password
    if (isAllowed) take(request.url ?? '', JSON.parse((await bodyOf(request)).toString('utf8')))
    else refused.push(request.url ?? '')
    response.writeHead(isAllowed ? 200 : 401, { 'content-type': 'application/json' }).end('{}')
  })
  const take = (path: string, told: unknown) => {
    if (path.endsWith('/v1/traces'))
      for (const { resource, scopeSpans } of Traces.parse(told).resourceSpans)
        for (const { traceId, spanId, parentSpanId, name, attributes } of scopeSpans.flatMap((one) => one.spans))
          spans.push({
            ...{ traceId, spanId, name, facts: factsOf(attributes) },
            service: factsOf(resource.attributes)['service.name'] ?? '',
            parentId: parentSpanId || undefined,
          })
    else
      for (const { resource, scopeLogs } of Logs.parse(told).resourceLogs)
        for (const { severityNumber, body, traceId, attributes } of scopeLogs.flatMap((one) => one.logRecords))
          lines.push({
            ...{ severity: severityNumber, text: body.stringValue ?? '', traceId, facts: factsOf(attributes) },
            service: factsOf(resource.attributes)['service.name'] ?? '',
          })
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}`, spans, lines, refused, close: () => server.close() }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const bytes = await buffer(request)
  return request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes
}
