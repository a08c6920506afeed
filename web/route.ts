import type { JSX } from 'hono/jsx/jsx-runtime'
import type * as z from 'zod'
import type { Access } from '../shared/contract/call.ts'
import { type FunctionSpec, invoke } from '../shared/contract/function.ts'
import type { Deps } from '../shared/deps.ts'
import { AppError } from '../shared/errors.ts'
import { readBody } from './request/read-body.ts'
import { type PageRequest, queryInput } from './request/request.ts'

export type Section = 'customers' | 'imports' | 'review' | 'statistics' | 'inbox'

/** A page, before it has its frame. */
export interface Screen {
  readonly title: string
  readonly section?: Section
  readonly main: JSX.Element
  /** What htmx gets instead of the page: the part that changes. */
  readonly part?: JSX.Element
  /** Without scripts, the page loads itself again after so many seconds. */
  readonly refreshSeconds?: number
  /** The words searched for, to stand in the search box. */
  readonly search?: string
  /** A page without navigation, for strangers. */
  readonly isGate?: boolean
  /** The page fills the window and scrolls inside. */
  readonly isFixed?: boolean
}

export type Answer =
  | { readonly kind: 'screen'; readonly screen: Screen; readonly status?: AppError['status'] }
  | Redirect
  | { readonly kind: 'data'; readonly data: unknown; readonly status?: 200 | 202 | 503 }
  | {
      readonly kind: 'download'
      readonly fileName: string
      readonly contentType: string
      readonly body: FileBody
    }

/** Text goes out as UTF-8. */
type FileBody = AsyncIterable<string | Uint8Array>

interface Redirect {
  readonly kind: 'redirect'
  readonly to: string
  readonly session?: NewSession | 'ended'
}

export interface NewSession {
  readonly token: string
  readonly expiresAt: Date
}

export interface RouteResult {
  /** The functions' plain output: what /api/v1 answers. */
  readonly data: unknown
  readonly answer: Answer
  /** Why a form was refused. Its page is shown again with this on it; /api/v1 answers with this alone. */
  readonly error?: AppError
}

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Who may ask; checked here too, before a body is read. */
  readonly access: Access
  /** `people`: pages, and the same under /api/v1. `browser`: pages only. `machine`: no page, cookie, or host check. */
  readonly face: 'people' | 'browser' | 'machine'
  run(request: PageRequest, deps: Deps): Promise<RouteResult>
}

type Fn<I extends z.ZodType, O> = FunctionSpec<I, O, keyof Deps>
type Input = (request: PageRequest) => unknown

/** The data that a function answers with: what its view is given. */
export type Output<F extends { run(...args: never[]): Promise<unknown> }> = Awaited<ReturnType<F['run']>>

/** A page that shows what a function answers. */
export function page<I extends z.ZodType, O>(
  path: string,
  fn: Fn<I, O>,
  view: (output: O, request: PageRequest) => Screen,
  input: Input = queryInput,
): Route {
  return pageWith(path, fn, async () => undefined, view, input)
}

/** A page that shows more than its function answers: `also` asks for the rest. */
export function pageWith<I extends z.ZodType, O, X>(
  path: string,
  fn: Fn<I, O>,
  also: (request: PageRequest, deps: Deps) => Promise<X>,
  view: (output: O, request: PageRequest, also: X) => Screen,
  input: Input = queryInput,
): Route {
  const run = async (request: PageRequest, deps: Deps): Promise<RouteResult> => {
    const [data, more] = await Promise.all([invoke(fn, input(request), deps, request.call), also(request, deps)])
    return { data, answer: screen(view(data, request, more)) }
  }
  return { method: 'GET', path, access: fn.access, face: 'people', run }
}

/** An address that needs no function, such as an empty form. */
export function plain(path: string, access: Access, answer: (request: PageRequest) => Answer): Route {
  const run = async (request: PageRequest): Promise<RouteResult> => ({ data: {}, answer: answer(request) })
  return { method: 'GET', path, access, face: 'browser', run }
}

/** A form's action: it ends at another page, or at its own with what is wrong; both are handed what the form gave. */
export function act<I extends z.ZodType, O>(
  path: string,
  fn: Fn<I, O>,
  options: {
    readonly next: (output: O, request: PageRequest, given: unknown, deps: Deps) => Answer | Promise<Answer>
    readonly input?: Input
    readonly face?: Route['face']
    /** The page to show again, with the error on it. */
    readonly refused?: (error: AppError, request: PageRequest, given: unknown, deps: Deps) => Screen | Promise<Screen>
  },
): Route {
  const { next, refused } = options
  const run = async (request: PageRequest, deps: Deps): Promise<RouteResult> => {
    const given = await (options.input ?? bodyInput)(request)
    const work = async () => {
      const data = await invoke(fn, given, deps, request.call)
      return { data, answer: await next(data, request, given, deps) }
    }
    return refused === undefined ? work() : orRefused(work, (error) => refused(error, request, given, deps))
  }
  return { method: 'POST', path, access: fn.access, face: options.face ?? 'people', run }
}

/** What became of one of several inputs. Without `given`, the error is the request's own. */
export type Tried<G, O> =
  | { readonly given: G; readonly output: O; readonly error?: undefined }
  | { readonly given?: G; readonly error: AppError }

/** Like `act`, once for each of the inputs that a request brings; where one is refused, the others are done all the same. */
export function actOnEach<I extends z.ZodType, G, O>(
  path: string,
  fn: Fn<I, O>,
  options: {
    readonly inputs: (request: PageRequest, deps: Deps) => AsyncIterable<G>
    readonly next: (outputs: readonly O[]) => Answer
    /** The page to show again, with what was refused and what was not. */
    readonly refused: (tried: readonly Tried<G, O>[], request: PageRequest) => Screen
  },
): Route {
  const run = async (request: PageRequest, deps: Deps): Promise<RouteResult> => {
    const tried = await tryEach(options.inputs(request, deps), (given) => invoke(fn, given, deps, request.call))
    const outputs = tried.flatMap((one) => (one.error === undefined ? [one.output] : []))
    const refused = tried.filter((one) => one.error !== undefined)
    // What is wrong with the request itself comes before what is wrong with one of its inputs.
    const error = (refused.find((one) => one.given === undefined) ?? refused[0])?.error
    if (error === undefined) return { data: outputs, answer: options.next(outputs) }
    const answer: Answer = { kind: 'screen', screen: options.refused(tried, request), status: error.status }
    const isAll = outputs.length === 0 || refused.some((one) => one.given === undefined)
    return { data: tried.map(toData), answer, ...(isAll && { error }) }
  }
  return { method: 'POST', path, access: fn.access, face: 'people', run }
}

const toData = <O>(one: Tried<unknown, O>) =>
  one.error === undefined ? one.output : { error: { code: one.error.code, message: one.error.message } }

async function tryEach<G, O>(inputs: AsyncIterable<G>, work: (given: G) => Promise<O>): Promise<Tried<G, O>[]> {
  const tried: Tried<G, O>[] = []
  try {
    for await (const given of inputs) {
      try {
        tried.push({ given, output: await work(given) })
      } catch (error) {
        tried.push({ given, error: asRefusal(error) })
      }
    }
  } catch (error) {
    tried.push({ error: asRefusal(error) })
  }
  return tried
}

function asRefusal(error: unknown): AppError {
  if (error instanceof AppError) return error
  throw error
}

async function orRefused(
  work: () => Promise<RouteResult>,
  refused: (error: AppError) => Screen | Promise<Screen>,
): Promise<RouteResult> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { data: null, error, answer: { kind: 'screen', screen: await refused(error), status: error.status } }
  }
}

/** A file, made as it is read. */
export function download<I extends z.ZodType>(
  path: string,
  fn: Fn<I, { readonly fileName: string; readonly contentType: string; readonly body: FileBody }>,
  input: Input = queryInput,
): Route {
  const run = async (request: PageRequest, deps: Deps): Promise<RouteResult> => {
    const file = await invoke(fn, input(request), deps, request.call)
    return { data: null, answer: { kind: 'download', ...file } }
  }
  return { method: 'GET', path, access: fn.access, face: 'people', run }
}

/** An address for machines: JSON, with its own way of knowing who calls. */
export function machine<I extends z.ZodType, O>(
  method: Route['method'],
  path: string,
  fn: Fn<I, O>,
  options: {
    readonly caller?: (request: PageRequest, deps: Deps) => PageRequest['call']
    readonly status?: (output: O) => 200 | 202 | 503
  } = {},
): Route {
  const run = async (request: PageRequest, deps: Deps): Promise<RouteResult> => {
    const call = options.caller?.(request, deps) ?? request.call
    const input = method === 'GET' ? {} : await bodyInput(request)
    const data = await invoke(fn, input, deps, call)
    return { data, answer: { kind: 'data', data, status: options.status?.(data) ?? 200 } }
  }
  return { method, path, access: 'public', face: 'machine', run }
}

/** A form's or JSON body's values, and the path's parameters, which win. */
export async function bodyInput(request: PageRequest): Promise<Record<string, unknown>> {
  const body = await readBody(request.raw)
  return { ...(body instanceof URLSearchParams ? Object.fromEntries(body) : body), ...request.params }
}

export const to = (path: string): Redirect => ({ kind: 'redirect', to: path })

export const screen = (view: Screen): Answer => ({ kind: 'screen', screen: view })
