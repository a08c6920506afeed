import type * as z from 'zod'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { type PageRequest, queryInput } from '../request/request.ts'
import type { FileBody, Route, RouteResult } from '../route.ts'
import type { ToInput, WebFunction } from './parts.ts'

/** A file, made as it is read. */
export function download<I extends z.ZodType>(
  path: string,
  fn: WebFunction<I, { readonly fileName: string; readonly contentType: string; readonly body: FileBody }>,
  input: ToInput = queryInput,
): Route {
  const run = async (request: PageRequest, deps: Deps): Promise<RouteResult> => {
    const file = await invoke(fn, input(request), deps, request.call)
    return { answer: { kind: 'download', ...file } }
  }
  return { method: 'GET', path, access: fn.access, face: 'page', run }
}
