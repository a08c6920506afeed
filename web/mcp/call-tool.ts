import type { CallToolResult } from '@modelcontextprotocol/server'
import type * as z from 'zod'
import type { Call } from '../../shared/contract/call.ts'
import { assertMayCall, invokeAny, parseInput } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { limitFurtherCall } from '../api/limit-calls.ts'
import type { Messages } from '../messages/messages.ts'
import { tellable, toProblem } from '../problem.ts'
import { refuseFields, unknownName } from '../request/check-form.ts'
import { askConfirmation, assertConfirmed } from './confirmation.ts'
import { argumentsOf, type Tool, tools } from './tools.ts'

/**
 * Does what an assistant asks for. What writes is told first, with what the person has to agree to, and done when it is called
 * again with the confirmation that was told. A refusal is a result, so that the assistant can mend what it asked for.
 */
export async function callTool(
  name: string,
  given: Readonly<Record<string, unknown>>,
  deps: Deps,
  call: Call,
  messages: Messages,
  isFirst: boolean,
): Promise<CallToolResult> {
  try {
    // The request was counted as the first of them.
    if (!isFirst) await limitFurtherCall(call, deps)
    const tool = tools.find((one) => one.name === name)
    if (tool === undefined) throw new AppError('not-found', textOf('requests.noTool', { name: name.slice(0, 100) }))
    return await run(tool, given, deps, call, messages)
  } catch (thrown) {
    return refusalOf(thrown, deps, call, messages)
  }
}

async function run(
  { name, fn, input: schema, toInput, isWriting, tellSubject }: Tool,
  { confirmation, ...given }: Readonly<Record<string, unknown>>,
  deps: Deps,
  call: Call,
  messages: Messages,
): Promise<CallToolResult> {
  assertMayCall(fn, call)
  refuseUnknown(schema, given)
  const parsed = parseInput(schema, given)
  if (isWriting && confirmation === undefined) {
    const about = (await tellSubject?.(parsed as never, deps, call)) ?? ''
    const code = await askConfirmation(deps, call, { tool: name, given })
    const question = { does: fn.summary, about, input: JSON.stringify(given), confirmation: code }
    return { content: [{ type: 'text', text: messages.api.assistants.ask(question) }] }
  }
  if (isWriting) await assertConfirmed(deps, call, confirmation, { tool: name, given })
  const output = await invokeAny(fn, toInput === undefined ? given : toInput(parsed as never), deps, call)
  return { content: [{ type: 'text', text: JSON.stringify(output) }] }
}

/** Nothing of what an assistant says is passed over: the person would agree to something else than is done. */
function refuseUnknown(schema: z.ZodType, given: Readonly<Record<string, unknown>>): void {
  const known = Object.fromEntries(argumentsOf(schema).map((name) => [name, {}]))
  refuseFields(Object.keys(given), (name) => [name, Object.hasOwn(known, name) ? undefined : unknownName(name, known)])
}

function refusalOf(thrown: unknown, { log }: Pick<Deps, 'log'>, call: Call, messages: Messages): CallToolResult {
  const error = tellable(thrown)
  const { code, message, fields, requestId } = toProblem(error, call.requestId, messages)
  if (!(error instanceof AppError)) log.error({ err: error, requestId }, 'A tool failed')
  return {
    isError: true,
    content: [{ type: 'text', text: JSON.stringify({ code, detail: message, fields, requestId }) }],
  }
}
