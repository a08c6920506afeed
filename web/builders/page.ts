import type * as z from 'zod'
import type { Access } from '../../shared/contract/call.ts'
import { assertNoDuty, invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError, type ErrorCode } from '../../shared/errors.ts'
import { type PageRequest, queryInput } from '../request/request.ts'
import type { Answer, Redirect, Route, RouteResult, Screen } from '../route.ts'
import { screen, to } from './answers.ts'
import type { ToInput, WebFunction } from './parts.ts'

/** A page that shows what a function answers. */
export function page<I extends z.ZodType, O>(
  path: string,
  fn: WebFunction<I, O>,
  view: (output: O, request: PageRequest) => Screen | Redirect,
  input: ToInput = queryInput,
): Route {
  return pageWith(path, fn, async () => undefined, view, input)
}

/** A page that shows more than its function answers: `load` gets the rest, and may wait for what the function says. */
export function pageWith<I extends z.ZodType, O, X>(
  path: string,
  fn: WebFunction<I, O>,
  load: (request: PageRequest, deps: Deps, output: Promise<O>) => Promise<X>,
  view: (output: O, request: PageRequest, extras: X) => Screen | Redirect,
  input: ToInput = queryInput,
): Route {
  const run = async (request: PageRequest, deps: Deps): Promise<RouteResult> => {
    const output = invoke(fn, input(request), deps, request.call)
    const [data, extras] = await Promise.all([output, load(request, deps, output)])
    const shown = view(data, request, extras)
    return { answer: 'kind' in shown ? shown : screen(shown) }
  }
  return { method: 'GET', path, access: fn.access, face: 'page', run }
}

/** An address that needs no function, such as an empty form. */
export function plain(
  path: string,
  access: Access,
  answer: (request: PageRequest) => Answer,
  guard: { readonly beforeDuty?: true } = {},
): Route {
  const run = async (request: PageRequest): Promise<RouteResult> => {
    assertNoDuty({ access, ...guard }, request.call)
    return { answer: answer(request) }
  }
  return { method: 'GET', path, access, face: 'page', run }
}

/** A page that may not be there any more: whoever still has its address comes to another one. */
export function pageOrElse(route: Route, codes: readonly ErrorCode[], path: (request: PageRequest) => string): Route {
  const { run: show } = route
  const run = async (request: PageRequest, deps: Deps): Promise<RouteResult> => {
    try {
      return await show(request, deps)
    } catch (error) {
      if (!(error instanceof AppError) || !codes.includes(error.code)) throw error
      return { answer: to(path(request)) }
    }
  }
  return { ...route, run }
}
