import type { JSX } from 'hono/jsx/jsx-runtime'
import type { z } from 'zod'
import type { Access } from '../shared/contract/call.ts'
import { type FunctionSpec, invoke } from '../shared/contract/function.ts'
import type { Deps } from '../shared/deps.ts'
import type { AppError } from '../shared/errors.ts'
import { type Asked, queryInput } from './asked.ts'
import { readBody } from './request/read-body.ts'

export type Section = 'customers' | 'imports' | 'held' | 'inbox'

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
      readonly body: AsyncIterable<string>
    }

interface Redirect {
  readonly kind: 'redirect'
  readonly to: string
  readonly session?: NewSession | 'ended'
}

export interface NewSession {
  readonly token: string
  readonly expiresAt: Date
}

export interface Outcome {
  /** The functions' plain output: what /api/v1 answers. */
  readonly data: unknown
  readonly answer: Answer
}

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Who may ask; checked here too, before a body is read. */
  readonly access: Access
  /** `people`: pages, and the same under /api/v1. `browser`: pages only. `machine`: no page, cookie, or host check. */
  readonly face: 'people' | 'browser' | 'machine'
  run(asked: Asked, deps: Deps): Promise<Outcome>
  /** The page to show again, with the error on it, when a form is refused. */
  readonly refused?: (error: AppError, asked: Asked) => Screen
}

type Fn<I extends z.ZodType, O> = FunctionSpec<I, O, keyof Deps>
type Input = (asked: Asked) => unknown

/** The data that a function answers with: what its view is given. */
export type Output<F extends { run(...args: never[]): Promise<unknown> }> = Awaited<ReturnType<F['run']>>

/** A page that shows what a function answers. */
export function page<I extends z.ZodType, O>(
  path: string,
  fn: Fn<I, O>,
  view: (output: O, asked: Asked) => Screen,
  input: Input = queryInput,
): Route {
  const run = async (asked: Asked, deps: Deps): Promise<Outcome> => {
    const data = await invoke(fn, input(asked), deps, asked.call)
    return { data, answer: { kind: 'screen', screen: view(data, asked) } }
  }
  return { method: 'GET', path, access: fn.access, face: 'people', run }
}

/** An address that needs no function, such as an empty form. */
export function plain(path: string, access: Access, answer: (asked: Asked) => Answer): Route {
  const run = async (asked: Asked): Promise<Outcome> => ({ data: {}, answer: answer(asked) })
  return { method: 'GET', path, access, face: 'browser', run }
}

/** A form's deed: it ends at another page, or at its own with what is wrong. */
export function act<I extends z.ZodType, O>(
  path: string,
  fn: Fn<I, O>,
  options: {
    readonly next: (output: O, asked: Asked) => Answer
    readonly input?: Input
    readonly face?: Route['face']
    readonly refused?: Route['refused']
  },
): Route {
  const run = async (asked: Asked, deps: Deps): Promise<Outcome> => {
    const data = await invoke(fn, await (options.input ?? bodyInput)(asked), deps, asked.call)
    return { data, answer: options.next(data, asked) }
  }
  const refused = options.refused === undefined ? {} : { refused: options.refused }
  return { method: 'POST', path, access: fn.access, face: options.face ?? 'people', run, ...refused }
}

/** Like `act`, once for each of the inputs that a request brings. */
export function actOnEach<I extends z.ZodType, O>(
  path: string,
  fn: Fn<I, O>,
  options: {
    readonly inputs: (asked: Asked, deps: Deps) => AsyncIterable<unknown>
    readonly next: (outputs: readonly O[]) => Answer
    readonly refused: NonNullable<Route['refused']>
  },
): Route {
  const run = async (asked: Asked, deps: Deps): Promise<Outcome> => {
    const data: O[] = []
    for await (const input of options.inputs(asked, deps)) data.push(await invoke(fn, input, deps, asked.call))
    return { data, answer: options.next(data) }
  }
  return { method: 'POST', path, access: fn.access, face: 'people', run, refused: options.refused }
}

/** A file, made as it is read. */
export function download<I extends z.ZodType>(
  path: string,
  fn: Fn<I, { readonly fileName: string; readonly contentType: string; readonly body: AsyncIterable<string> }>,
): Route {
  const run = async (asked: Asked, deps: Deps): Promise<Outcome> => {
    const file = await invoke(fn, queryInput(asked), deps, asked.call)
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
    readonly caller?: (asked: Asked, deps: Deps) => Asked['call']
    readonly status?: (output: O) => 200 | 202 | 503
  } = {},
): Route {
  const run = async (asked: Asked, deps: Deps): Promise<Outcome> => {
    const call = options.caller?.(asked, deps) ?? asked.call
    const input = method === 'GET' ? {} : await bodyInput(asked)
    const data = await invoke(fn, input, deps, call)
    return { data, answer: { kind: 'data', data, status: options.status?.(data) ?? 200 } }
  }
  return { method, path, access: 'public', face: 'machine', run }
}

/** A form's or JSON body's values, and the path's parameters, which win. */
export async function bodyInput(asked: Asked): Promise<Record<string, unknown>> {
  const body = await readBody(asked.request)
  return { ...(body instanceof URLSearchParams ? Object.fromEntries(body) : body), ...asked.params }
}

export const to = (path: string): Redirect => ({ kind: 'redirect', to: path })

export const screen = (view: Screen): Answer => ({ kind: 'screen', screen: view })
