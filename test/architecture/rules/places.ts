import type { Import } from '../layers.ts'

/** What speaks SQL: the query builder, a tagged template, raw text, a client's own `query`. */
const sqlUse =
  /\b(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bsql(?:<[^`]*?>)?`|\bsql\.(?:raw|lit|ref|table|id)\b|\bCompiledQuery\b|\.(?:query|executeQuery)(?:<[^;]*?>)?\(/

export const usesSql = (text: string): boolean => sqlUse.test(text)

/** A clock, chance, a timer, the network, the process: what a function that only computes does without. */
const outside =
  /\bDate\.now\b|\bnew Date(?!\w|\([^)])|(?<!new )(?<![\w.])Date\(|\bperformance\.|\bMath\.random\b|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\b|\bglobalThis\b|\bset(?:Timeout|Interval|Immediate)\b|(?<![\w.])fetch\(|(?<![\w.])process\./

export const reachesOut = (text: string): boolean => outside.test(text)

const http = /^(?:hono|@hono\/.+|@fastify\/.+|node:http2?|node:https)(?:\/|$)/
const clients = /^(?:bullmq|ioredis|@aws-sdk\/.+|minio|pg|pg-copy-streams)(?:\/|$)/

/** A view takes of Hono only what makes HTML, and knows neither the router nor what serves. */
export const findViewFault = ({ from, to }: Import): string | undefined =>
  from.startsWith('web/views/') &&
  ((http.test(to) && !/^hono\/jsx(?:\/|$)/.test(to)) ||
    clients.test(to) ||
    /^web\/(?:router|routes|serve)\.ts$/.test(to))
    ? `${from} is a view and may not use ${to}`
    : undefined

/** A function knows no HTTP library, queue or store client: it gets what it needs. */
export const findFunctionFault = ({ from, to }: Import): string | undefined =>
  from.startsWith('functions/') && (http.test(to) || clients.test(to))
    ? `${from} is a function and may not use ${to}`
    : undefined
