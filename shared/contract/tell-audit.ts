import type { AuditAction, AuditRule } from '../audit/actions.ts'
import type { AuditLog } from '../audit/audit-log.ts'
import type { Call } from './call.ts'

type Rule<I, O> = AuditAction | AuditRule<I, O> | null

const toRule = <I, O>(rule: AuditAction | AuditRule<I, O>): AuditRule<I, O> =>
  typeof rule === 'string' ? { action: rule } : rule

/**
 * Tells the audit that a function has done its work. Of a download it is told at its end, or where it broke off: only then
 * it is known what went out.
 *
 * @returns the output, to be handed on
 */
export async function tellDone<I, O>(
  rule: Rule<I, O>,
  input: I,
  output: O,
  audit: AuditLog | undefined,
  call: Call,
): Promise<O> {
  if (rule === null || audit === undefined) return output
  const { action, on = idOf, by, facts, isTold } = toRule(rule)
  if (isTold?.(output) === false) return output
  const tell = (isBrokenOff: boolean) =>
    audit.done(
      { action, subject: on(input, output), by: by?.(output) ?? null, facts: facts?.(input, output) ?? {} },
      call,
      isBrokenOff,
    )
  if (isDownload(output)) return { ...output, body: watch(output.body, tell) }
  await tell(false)
  return output
}

/** Tells the audit of an error that is a refusal, where it tells of such. */
export const tellRefused = async <I, O>(
  rule: Rule<I, O>,
  error: unknown,
  audit: AuditLog | undefined,
  call: Call,
): Promise<void> => {
  const { action, refusals } = rule === null ? { action: 'request' as const, refusals: undefined } : toRule(rule)
  await audit?.refused(error, { action, refusals }, call)
}

/** What most functions are about. */
const idOf = (input: unknown): string | null =>
  typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string' ? input.id : null

const isDownload = <O>(output: O): output is O & { readonly body: AsyncIterable<unknown> } =>
  typeof output === 'object' && output !== null && 'body' in output && 'fileName' in output

async function* watch<T>(body: AsyncIterable<T>, tell: (isBrokenOff: boolean) => Promise<void>): AsyncGenerator<T> {
  let isWhole = false
  try {
    yield* body
    isWhole = true
  } finally {
    await tell(!isWhole)
  }
}
