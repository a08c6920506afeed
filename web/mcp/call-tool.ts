import type { CallToolResult } from '@modelcontextprotocol/server'
import type { Call } from '../../shared/contract/call.ts'
import { assertMayCall, invokeAny, parseInput } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import type { Messages } from '../messages/messages.ts'
import { tellable, toProblem } from '../problem.ts'
import { confirmationOf } from './confirmation.ts'
import { type Tool, tools } from './tools.ts'

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
): Promise<CallToolResult> {
  try {
    const tool = tools.find((one) => one.name === name)
    if (tool === undefined) throw new AppError('not-found', textOf('requests.noTool', { name: name.slice(0, 100) }))
    return await run(tool, given, deps, call, messages)
  } catch (thrown) {
    return refusalOf(thrown, deps, call, messages)
  }
}

async function run(
  { name, fn, input: schema, toInput, isWriting }: Tool,
  { confirmation, ...given }: Readonly<Record<string, unknown>>,
  deps: Deps,
  call: Call,
  messages: Messages,
): Promise<CallToolResult> {
  assertMayCall(fn, call)
  const parsed = parseInput(schema, given)
  if (isWriting && confirmation !== confirmationOf(name, given)) {
    if (confirmation !== undefined) throw new AppError('input.invalid', textOf('requests.wrongConfirmation'))
    const question = { does: fn.summary, input: JSON.stringify(given), confirmation: confirmationOf(name, given) }
    return { content: [{ type: 'text', text: messages.api.assistants.ask(question) }] }
  }
  const output = await invokeAny(fn, toInput === undefined ? given : toInput(parsed as never), deps, call)
  return { content: [{ type: 'text', text: JSON.stringify(output) }] }
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
