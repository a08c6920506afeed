import type * as z from 'zod'
import type { AuditAction, AuditRule } from '../audit/actions.ts'
import type { Deps } from '../deps.ts'
import { AppError } from '../errors.ts'
import { readText, type Text, textOf } from '../messages/text.ts'
import { inTrace } from '../tracing.ts'
import { type Access, type Call, dutyOf, isAllowed, isConfirmed } from './call.ts'
import { type Guarded, scopeOf } from './scope-of.ts'
import { tellDone, tellRefused } from './tell-audit.ts'

/**
 * A stateless function: it is asked (input), given (dependencies), told who (call), and returns plain data.
 * A route, a job, a storage event, a command and a test all run the same one, through `invoke`.
 */
export interface FunctionSpec<I extends z.ZodType, O, D extends keyof Deps> {
  /** Its path under functions/: `imports.start-import` lives in functions/imports/start-import.ts. */
  readonly name: string
  /** What it does, in one sentence. */
  readonly summary: string
  readonly input: I
  readonly access: Access
  /** It is dangerous: who calls it has typed the password a short while ago. */
  readonly asksPassword?: true
  /** Whoever has something to do first may call it all the same. */
  readonly beforeDuty?: true
  /** Only a person does it who is signed in: no token may. */
  readonly needsSession?: true
  /** What the audit tells of it, once it was done; null for what is told nowhere: to look, and what the history has. */
  readonly audit: AuditAction | AuditRule<z.output<I>, O> | null
  run(input: z.output<I>, deps: Pick<Deps, D>, call: Call): Promise<O>
}

/** A function that the queue calls. Its input is ids and small numbers, never rows. */
export interface JobSpec<I extends z.ZodType, O, D extends keyof Deps> extends FunctionSpec<I, O, D> {
  readonly access: 'system'
  readonly isJob: true
}

// The registry holds functions of every input and output; `never` is the one parameter type all of them accept.
export type AnyFunction = Omit<FunctionSpec<z.ZodType, unknown, keyof Deps>, 'run' | 'audit'> & {
  readonly audit: AuditAction | AuditRule<never, never> | null
  run(input: never, deps: Deps, call: Call): Promise<unknown>
  readonly isJob?: true
}

export function defineFunction<I extends z.ZodType, O, D extends keyof Deps = never>(
  spec: FunctionSpec<I, O, D>,
): FunctionSpec<I, O, D> {
  return spec
}

export function defineJob<I extends z.ZodType, O, D extends keyof Deps = never>(
  spec: Omit<FunctionSpec<I, O, D>, 'access'>,
): JobSpec<I, O, D> {
  return { ...spec, access: 'system', isJob: true }
}

/**
 * Runs a function the one way there is: access, then input, then the work; and tells the audit what came of it.
 *
 * @throws AppError `session.required`, `access.denied` or `token.scope` when the caller may not; `session.duty` and
 *   `session.confirm` when they have to do something first, or type their password; `input.invalid`, with a sentence for each wrong field, when the input does not parse; and
 *   whatever the function itself refuses with.
 */
export async function invoke<I extends z.ZodType, O, D extends keyof Deps>(
  fn: FunctionSpec<I, O, D>,
  input: unknown,
  deps: Pick<Deps, NoInfer<D>> & Partial<Pick<Deps, 'audit'>>,
  call: Call,
): Promise<O> {
  try {
    assertMayCall(fn, call)
    const parsed = parseInput(fn.input, input)
    const output = await inTrace(fn.name, () => fn.run(parsed, deps, call))
    return await tellDone(fn.audit, parsed, output, deps.audit, call)
  } catch (error) {
    await tellRefused(fn.audit, error, deps.audit, call)
    throw error
  }
}

/** Like `invoke`, for a function that is known by its name alone. */
export const invokeAny = (fn: AnyFunction, input: unknown, deps: Deps, call: Call): Promise<unknown> =>
  invoke(fn as unknown as FunctionSpec<z.ZodType, unknown, keyof Deps>, input, deps, call)

/** @throws AppError `session.required` for a stranger, `access.denied` for a role that is too low */
export function assertAllowed(access: Access, call: Call): void {
  if (isAllowed(access, call.actor)) return
  if (call.actor.kind === 'stranger') throw new AppError('session.required', textOf('users.signInFirst'))
  throw new AppError('access.denied', textOf('users.notAllowed'))
}

/**
 * @throws AppError `session.required` or `access.denied`; `token.scope` for a token that does not go so far;
 *   `session.duty` where something else has to be done first; `session.confirm` where the password has to be typed first
 */
export function assertMayCall(fn: Guarded, call: Call): void {
  assertAllowed(fn.access, call)
  const token = call.actor.kind === 'user' ? call.actor.token : undefined
  const scope = scopeOf(fn)
  if (token !== undefined && scope !== null) {
    if (scope === 'session') throw new AppError('token.scope', textOf('tokens.sessionOnly'))
    if (!token.scopes.includes(scope)) throw new AppError('token.scope', textOf('tokens.noScope', { scope }))
  }
  assertNoDuty(fn, call)
  if (fn.asksPassword && !isConfirmed(call.actor)) {
    throw new AppError('session.confirm', textOf('users.confirmFirst'))
  }
}

/** @throws AppError `session.duty` where whoever calls has to do something else first */
export function assertNoDuty({ access, beforeDuty }: Pick<Guarded, 'access' | 'beforeDuty'>, call: Call): void {
  if (dutyOf(call) !== undefined && access !== 'public' && !beforeDuty)
    throw new AppError('session.duty', textOf('users.dutyFirst'))
}

/** @throws AppError `input.invalid`, with a sentence for each wrong field */
export function parseInput<I extends z.ZodType>(schema: I, input: unknown): z.output<I> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw invalidInput(parsed.error)
}

function invalidInput(error: z.ZodError): AppError {
  const fields: Record<string, Text> = {}
  for (const issue of error.issues) fields[issue.path.join('.') || 'input'] ??= toText(issue.message)
  const problems = Object.entries(fields).map(([name, problem]) => textOf('requests.field', { name, problem }))
  return new AppError('input.invalid', textOf('requests.invalid', { problems }), { fields })
}

/** A schema says the key of a text where the words are ours. */
const toText = (message: string): Text => readText({ key: message }) ?? textOf('requests.asSaid', { words: message })
