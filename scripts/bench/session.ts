import { signIn } from '../../functions/users/sign-in.ts'
import type { Call } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'

const stranger: Call = { actor: { kind: 'stranger' }, requestId: 'bench' }

/** Signs the first administrator in; the headers with which the web knows them. */
export async function openSession(deps: Deps): Promise<{ readonly cookie: string; readonly accept: string }> {
  const { email, password = '' } = deps.config.admin
  const { token } = await invoke(signIn, { email, password, address: '127.0.0.1' }, deps, stranger)
  return { cookie: `harbour=${token}`, accept: 'text/html' }
}
