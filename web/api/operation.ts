import type * as z from 'zod'
import type { AnyFunction } from '../../shared/contract/function.ts'
import type { ErrorCode } from '../../shared/errors.ts'
import type { PageRequest } from '../request/request.ts'
import type { Output } from '../route.ts'

export type ApiMethod = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** What an operation answers with when it is done. */
export interface ApiAnswer {
  readonly status: 200 | 201 | 202 | 204
  /** Closed: an answer has nothing that does not stand here. Left out, there is no body. */
  readonly output?: z.ZodType
  /** Of several, the first that an output is of. */
  readonly isOf?: (output: unknown) => boolean
}

/** One line of the API: an address, and the function behind it. */
export interface Operation {
  readonly method: ApiMethod
  /** Below `/api/v1`, as the router reads it: `/customers/:id{…}`. */
  readonly path: string
  readonly fn: AnyFunction
  /** What it takes besides what the address says, and how it answers: JSON both, or a file one way. */
  readonly kind: 'json' | 'download' | 'upload'
  readonly answers: readonly ApiAnswer[]
  /** Parameters of the path that the function calls something else. */
  readonly renamed?: Readonly<Record<string, string>>
  /** What the address says besides: `/outcomes/review.csv` is an outcome. */
  readonly fixed?: Readonly<Record<string, string>>
  /** What the request itself says, where its query does not. */
  readonly defaults?: (request: PageRequest) => Readonly<Record<string, unknown>>
  /** What of the function's input is not said here. */
  readonly without?: readonly string[]
  /** Its own name, where the function has several addresses. */
  readonly id?: string
  /** `If-Match` names the version that may be changed. */
  readonly isVersioned?: true
  /** Its answer has a token or a link, which is shown once and kept nowhere. */
  readonly isSecret?: true
  /** The version of what is answered, for an `ETag`. */
  readonly versionOf?: (output: unknown) => number
  /** After so many seconds it is worth asking again: what is answered still moves. */
  readonly retrySeconds?: (output: unknown) => number | undefined
  /** What it may be refused with, beyond what every operation may be. */
  readonly refusals: readonly ErrorCode[]
}

type DeepReadonly<T> = T extends Date
  ? T
  : T extends readonly (infer U)[]
    ? readonly DeepReadonly<U>[]
    : T extends object
      ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
      : T

type Runs = { run(...args: never[]): Promise<unknown> }
/** A schema into which all fits that the function answers with. */
type Closed<F extends Runs, S extends z.ZodType> =
  Output<F> extends DeepReadonly<z.output<S>> ? S : { readonly 'does not fit': Output<F> }

type Options = Partial<Omit<Operation, 'method' | 'path' | 'fn'>>

const make = (method: ApiMethod, path: string, fn: unknown, options: Options): Operation => ({
  kind: 'json',
  answers: [],
  refusals: [],
  ...options,
  method,
  path,
  // Its input and output are of every kind; what it is called with, it checks itself.
  fn: fn as AnyFunction,
})

/** Answers with what a function does. */
export const answer =
  (method: ApiMethod, status: 200 | 201 | 202 = 200) =>
  <F extends Runs, S extends z.ZodType>(
    path: string,
    fn: F,
    output: S & Closed<F, S>,
    options: Options = {},
  ): Operation =>
    make(method, path, fn, { answers: [{ status, output }], ...options })

/** Does what there is nothing to say of. */
export const silent =
  (method: ApiMethod) =>
  (path: string, fn: Runs, options: Options = {}): Operation =>
    make(method, path, fn, { answers: [{ status: 204 }], ...options })

/** Answers with a file. */
export const file = (path: string, fn: Runs, options: Options = {}): Operation =>
  make('GET', path, fn, { kind: 'download', answers: [{ status: 200 }], ...options })

/** Takes files. */
export const upload = (path: string, fn: Runs, output: z.ZodType, options: Options = {}): Operation =>
  make('POST', path, fn, { kind: 'upload', answers: [{ status: 202, output }], ...options })

/** `customers.list-customers` → `listCustomers`; of two addresses of one function each has its own. */
export const operationId = ({ fn, id, fixed = {} }: Operation): string =>
  id ??
  [fn.name.split('.')[1] ?? fn.name, ...Object.values(fixed)]
    .join('-')
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** `/customers/:id{[0-9a-f-]{36}}` → `/customers/{id}`. */
export const plainPath = ({ path }: Operation): string => path.replace(/:(\w+)(?:\{(?:[^{}]|\{[^{}]*\})*\})?/g, '{$1}')

/** What the address says, under the names of the function. */
export const paramNames = (operation: Operation): readonly (readonly [inPath: string, inInput: string])[] =>
  [...plainPath(operation).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, operation.renamed?.[name] ?? name])
