import type * as z from 'zod'
import { invoke } from '../../shared/contract/function.ts'
import type { News } from '../../shared/db/changes/news.ts'
import type { Deps } from '../../shared/deps.ts'
import type { PageRequest } from '../request/request.ts'
import type { Route, RouteResult } from '../route.ts'
import type { ToInput, WebFunction } from './parts.ts'

/** News, sent as they come (server-sent events). */
export function follow<I extends z.ZodType>(
  path: string,
  fn: WebFunction<I, { readonly news: AsyncIterable<News> }>,
  input: ToInput,
): Route {
  const run = async (request: PageRequest, deps: Deps): Promise<RouteResult> => {
    const { news } = await invoke(fn, input(request), deps, request.call)
    return { answer: { kind: 'news', news } }
  }
  return { method: 'GET', path, access: fn.access, face: 'page', run }
}
