import { AsyncLocalStorage } from 'node:async_hooks'
import { createMcpHandler, type Tool as ListedTool, Server } from '@modelcontextprotocol/server'
import type { Call } from '../../shared/contract/call.ts'
import { assertMayCall } from '../../shared/contract/function.ts'
import { editableFields } from '../../shared/customers/form.ts'
import type { Deps } from '../../shared/deps.ts'
import { version } from '../../shared/version.ts'
import { toJsonSchema } from '../api/to-json-schema.ts'
import type { Messages } from '../messages/messages.ts'
import { callTool } from './call-tool.ts'
import { confirmationSchema } from './confirmation.ts'
import { type Tool, tools } from './tools.ts'

/** A file of a million characters, as JSON escapes them. */
const bodyBytesMax = 8 * 1024 * 1024

/** Answers one message of an assistant, of whichever revision of the protocol; nothing is kept between two. */
export type ServeMcp = (raw: Request, call: Call) => Promise<Response>

/** Who calls, and how many tools in one request. */
interface Caller {
  readonly call: Call
  calls: number
}

export function openMcp(deps: Deps, messages: Messages): ServeMcp {
  const offered = tools.map((tool) => ({ tool, listed: listed(tool, messages) }))
  const callers = new AsyncLocalStorage<Caller>()
  const makeServer = (): Server => {
    const caller = callers.getStore()
    if (caller === undefined) throw new Error('Nobody calls')
    const { call } = caller
    const server = new Server(
      { name: 'harbour', title: messages.api.about.title, version },
      {
        capabilities: { tools: {} },
        instructions: messages.api.assistants.instructions({ fields: editableFields.join(', ') }),
      },
    )
    server.setRequestHandler('tools/list', () => ({
      tools: offered.flatMap(({ tool, listed }) => (mayCall(tool, call) ? [listed] : [])),
    }))
    server.setRequestHandler('tools/call', ({ params }) =>
      callTool(params.name, params.arguments ?? {}, deps, call, messages, caller.calls++ === 0),
    )
    return server
  }
  const { fetch } = createMcpHandler(makeServer, {
    maxRequestBodySize: bodyBytesMax,
    // No tool tells anything before its result.
    responseMode: 'json',
    maxSubscriptions: 0,
    onerror: (error) => {
      const requestId = callers.getStore()?.call.requestId
      deps.log.info({ err: error, requestId }, 'What an assistant asked for was not understood')
    },
  })
  return (raw, call) => callers.run({ call, calls: 0 }, () => fetch(raw))
}

function mayCall({ fn }: Tool, call: Call): boolean {
  try {
    assertMayCall(fn, call)
    return true
  } catch {
    return false
  }
}

function listed({ name, fn, input, isWriting }: Tool, { api }: Messages): ListedTool {
  const schema = toJsonSchema(input, 'input')
  const confirmation = { ...confirmationSchema, description: api.assistants.confirmation }
  return {
    name,
    description: fn.summary,
    inputSchema: {
      ...schema,
      type: 'object',
      additionalProperties: false,
      properties: { ...(schema.properties as object), ...(isWriting && { confirmation }) },
    },
    annotations: { readOnlyHint: !isWriting, destructiveHint: isWriting, openWorldHint: false },
  }
}
