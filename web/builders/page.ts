import type * as z from 'zod'
import type { Access } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { type PageRequest, queryInput } from '../request/request.ts'
import type { Answer, Route, RouteResult, Screen } from '../route.ts'
import { screen } from './answers.ts'
import type { ToInput, WebFunction } from './parts.ts'

/** A page that shows what a function answers. */
export function page<I extends z.ZodType, O>(
  path: string,
  fn: WebFunction<I, O>,
  view: (output: O, request: PageRequest) => Screen,
  input: ToInput = queryInput,
): Route {
  return pageWith(path, fn, async () => undefined, view, input)
}

/** A page that shows more than its function answers: `load` gets the rest. */
export function pageWith<I extends z.ZodType, O, X>(
  path: string,
  fn: WebFunction<I, O>,
  load: (request: PageRequest, deps: Deps) => Promise<X>,
  view: (output: O, request: PageRequest, extras: X) => Screen,
  input: ToInput = queryInput,
): Route {
  const run = async (request: PageRequest, deps: Deps): Promise<RouteResult> => {
    const [data, extras] = await Promise.all([invoke(fn, input(request), deps, request.call), load(request, deps)])
    return { data, answer: screen(view(data, request, extras)) }
  }
  return { method: 'GET', path, access: fn.access, face: 'people', run }
}

/** An address that needs no function, such as an empty form. */
export function plain(path: string, access: Access, answer: (request: PageRequest) => Answer): Route {
  const run = async (request: PageRequest): Promise<RouteResult> => ({ data: {}, answer: answer(request) })
  return { method: 'GET', path, access, face: 'browser', run }
}
