import type * as z from 'zod'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { type Refused, toRefused } from '../problem.ts'
import type { FormShape } from '../request/form-shape.ts'
import { assertHandedOn, formInput, type GivenBody, readForm } from '../request/read-form.ts'
import type { PageRequest } from '../request/request.ts'
import type { Answer, Redirect, Route, RouteResult, Screen } from '../route.ts'
import type { WebFunction } from './parts.ts'

/**
 * A form's action: it ends at another page, or at its own with what is wrong; both are handed what the form gave.
 * What `form` and `query` do not name is refused before anything is done.
 */
export function act<I extends z.ZodType, O>(
  path: string,
  fn: WebFunction<I, O>,
  options: {
    readonly next: (output: O, request: PageRequest, given: unknown, deps: Deps) => Answer | Promise<Answer>
    /** What the form may say; left out, it is a button alone. */
    readonly form?: FormShape
    /** What may stand in its address behind the `?`. */
    readonly query?: readonly string[]
    readonly input?: (body: GivenBody, request: PageRequest) => unknown
    /** The page to show again, with the error on it; or where to go, where there is nothing to do again. */
    readonly refused?: (
      error: Refused,
      request: PageRequest,
      given: unknown,
      deps: Deps,
    ) => Screen | Redirect | Promise<Screen | Redirect>
  },
): Route {
  const { next, refused, form = {}, query = [] } = options
  const toInput = options.input ?? formInput(form)
  const run = async (request: PageRequest, deps: Deps): Promise<RouteResult> => {
    const body = await readForm(request, { form, query })
    const given = toInput(body, request)
    assertHandedOn(body, given, fn.input)
    const work = async () => {
      const output = await invoke(fn, given, deps, request.call)
      return { answer: await next(output, request, given, deps) }
    }
    return refused === undefined
      ? work()
      : orRefused(work, (error) => refused(toRefused(error, request.messages), request, given, deps))
  }
  return { method: 'POST', path, access: fn.access, face: 'page', form, run }
}

async function orRefused(
  work: () => Promise<RouteResult>,
  refused: (error: AppError) => Screen | Redirect | Promise<Screen | Redirect>,
): Promise<RouteResult> {
  try {
    return await work()
  } catch (error) {
    // These have pages of their own.
    if (!(error instanceof AppError) || error.code === 'session.confirm' || error.code === 'session.duty') throw error
    const shown = await refused(error)
    return { error, answer: 'kind' in shown ? shown : { kind: 'screen', screen: shown, status: error.status } }
  }
}
