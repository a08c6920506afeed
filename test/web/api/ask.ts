import { createToken } from '../../../functions/tokens/create-token.ts'
import { type Role, scopes } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { enterAs } from '../../functions/users/users.ts'
import { openWeb, type Web } from '../open-web.ts'

export interface Api extends Web {
  /** Asks by a token of somebody with this role, with all scopes that the role has. */
  ask(method: string, path: string, sent?: Sent): Promise<Response>
}

interface Sent {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly role?: Role
  /** A body that may be looked at, or not. */
  readonly stream?: ReadableStream | undefined
}

const scopesOf = { viewer: ['read'], editor: ['read', 'write', 'import'], administrator: scopes } as const

/** The API on real parts, with a token for each role. */
export async function openApi(env: Record<string, string> = {}): Promise<Api> {
  const web = await openWeb({ API_CALLS_PER_MINUTE: '1000000', ...env })
  const tokens = new Map<Role, string>()
  for (const role of ['viewer', 'editor', 'administrator'] as const) {
    const { call } = await enterAs(web.parts.deps, `${role}@harbour.test`)
    const made = await invoke(createToken, { name: role, scopes: scopesOf[role] }, web.parts.deps, call)
    tokens.set(role, made.token)
  }
  const ask = async (method: string, path: string, { body, headers = {}, role = 'editor', stream }: Sent = {}) =>
    web.app.request(`/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${tokens.get(role)}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(stream !== undefined && { body: stream, duplex: 'half' as const }),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  return { ...web, ask }
}
