import type * as z from 'zod'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import type { Messages } from '../messages/messages.ts'
import { toRefused } from '../problem.ts'
import type { PageRequest } from '../request/request.ts'
import type { Answer, Route, RouteResult, Screen, Tried } from '../route.ts'
import type { WebFunction } from './parts.ts'

/** Like `act`, once for each of the inputs that a request brings; where one is refused, the others are done all the same. */
export function actOnEach<I extends z.ZodType, G, O>(
  path: string,
  fn: WebFunction<I, O>,
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
    const told = tried.map((one) => inWords(one, request.messages))
    const answer: Answer = { kind: 'screen', screen: options.refused(told, request), status: error.status }
    const isAll = outputs.length === 0 || refused.some((one) => one.given === undefined)
    return { data: told.map(toData), answer, ...(isAll && { error }) }
  }
  return { method: 'POST', path, access: fn.access, face: 'people', run }
}

const inWords = <G, O>(one: Tried<G, O, AppError>, messages: Messages): Tried<G, O> =>
  one.error === undefined ? one : { ...one, error: toRefused(one.error, messages) }

const toData = <O>(one: Tried<unknown, O>) =>
  one.error === undefined ? one.output : { error: { code: one.error.code, message: one.error.message } }

async function tryEach<G, O>(
  inputs: AsyncIterable<G>,
  work: (given: G) => Promise<O>,
): Promise<Tried<G, O, AppError>[]> {
  const tried: Tried<G, O, AppError>[] = []
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
