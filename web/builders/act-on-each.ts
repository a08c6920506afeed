import type * as z from 'zod'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import type { Messages } from '../messages/messages.ts'
import { toRefused } from '../problem.ts'
import type { FormShape } from '../request/form-shape.ts'
import type { PageRequest } from '../request/request.ts'
import type { Answer, Route, RouteResult, Screen, Tried } from '../route.ts'
import type { WebFunction } from './parts.ts'

/** An input while it arrives: when it is here, or given up, the next one may come. */
export interface Arriving {
  readonly taken: Promise<unknown>
}

/**
 * Like `act`, once for each of the inputs that a request brings; where one is refused, the others are done all the same.
 * Where the request itself is wrong nothing is done: each input is handed `whole`, which settles at the request's end.
 */
export function actOnEach<I extends z.ZodType, G extends Arriving, O>(
  path: string,
  fn: WebFunction<I, O>,
  options: {
    readonly form: FormShape
    readonly inputs: (request: PageRequest, deps: Deps) => AsyncIterable<G>
    readonly next: (outputs: readonly O[]) => Answer
    /** The page to show again, with what was refused and what was not. */
    readonly refused: (tried: readonly Tried<G, O>[], request: PageRequest) => Screen
  },
): Route {
  const run = async (request: PageRequest, deps: Deps): Promise<RouteResult> => {
    const tried = await tryEach(options.inputs(request, deps), ({ taken: _, ...given }, whole) =>
      invoke(fn, { ...given, whole }, deps, request.call),
    )
    const outputs = tried.flatMap((one) => (one.error === undefined ? [one.output] : []))
    const refused = tried.filter((one) => one.error !== undefined)
    const error = refused[0]?.error
    if (error === undefined) return { answer: options.next(outputs) }
    const told = tried.map((one) => inWords(one, request.messages))
    const answer: Answer = { kind: 'screen', screen: options.refused(told, request), status: error.status }
    return { answer, ...(outputs.length === 0 && { error }) }
  }
  return { method: 'POST', path, access: fn.access, face: 'page', form: options.form, run }
}

const inWords = <G, O>(one: Tried<G, O, AppError>, messages: Messages): Tried<G, O> =>
  one.error === undefined ? one : { ...one, error: toRefused(one.error, messages) }

/** Works on each input as it comes; where one is refused, the others are done all the same. */
export async function tryEach<G extends Arriving, O>(
  inputs: AsyncIterable<G>,
  work: (given: G, whole: Promise<void>) => Promise<O>,
): Promise<readonly Tried<G, O, AppError>[]> {
  const whole = Promise.withResolvers<void>()
  // Nobody may be there to hear of it.
  whole.promise.catch(() => {})
  const attempts: Promise<Tried<G, O, AppError>>[] = []
  try {
    for await (const given of inputs) {
      const attempt = tryOne(given, () => work(given, whole.promise))
      attempts.push(attempt)
      await Promise.race([attempt, given.taken])
    }
    whole.resolve()
  } catch (error) {
    whole.reject(error)
    await Promise.all(attempts)
    return [{ error: asRefusal(error) }]
  }
  return Promise.all(attempts)
}

async function tryOne<G, O>(given: G, work: () => Promise<O>): Promise<Tried<G, O, AppError>> {
  try {
    return { given, output: await work() }
  } catch (error) {
    return { given, error: asRefusal(error) }
  }
}

function asRefusal(error: unknown): AppError {
  if (error instanceof AppError) return error
  throw error
}
