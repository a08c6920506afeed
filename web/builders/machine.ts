import type * as z from 'zod'
import type { NetworkCaller } from '../../shared/auth/networks/networks.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { readBody } from '../request/read-body.ts'
import type { PageRequest } from '../request/request.ts'
import type { Route, RouteResult } from '../route.ts'
import type { WebFunction } from './parts.ts'

/** An address for machines: JSON, with its own way of knowing who calls. */
export function machine<I extends z.ZodType, O>(
  method: Route['method'],
  path: string,
  fn: WebFunction<I, O>,
  options: {
    readonly caller?: (request: PageRequest, deps: Deps) => PageRequest['call']
    readonly status?: (output: O) => 200 | 202 | 503
    readonly network?: NetworkCaller
  } = {},
): Route {
  const run = async (request: PageRequest, deps: Deps): Promise<RouteResult> => {
    const call = options.caller?.(request, deps) ?? request.call
    const input = method === 'GET' ? {} : await readEvents(request)
    const data = await invoke(fn, input, deps, call)
    return { answer: { kind: 'data', data, status: options.status?.(data) ?? 200 } }
  }
  const { network } = options
  return { method, path, access: 'public', face: 'machine', ...(network !== undefined && { network }), run }
}

/** Whoever sends them decides what they say besides what is needed here. */
async function readEvents({ raw, params }: PageRequest): Promise<Record<string, unknown>> {
  const body = await readBody(raw)
  return { ...(body instanceof URLSearchParams ? Object.fromEntries(body) : body), ...params }
}
