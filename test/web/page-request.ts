import { en } from '../../web/messages/en/index.ts'
import type { PageRequest } from '../../web/request/request.ts'

interface Sent {
  readonly body?: string
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly url?: string
  readonly query?: string
  readonly params?: Readonly<Record<string, string>>
  readonly actor?: PageRequest['call']['actor']
  readonly session?: string
}

/** A request as the router hands it to a route; by its body a form, unless a type says otherwise. */
export function pageRequest(sent: Sent = {}): PageRequest {
  const {
    body,
    type,
    headers = {},
    url = 'http://localhost/',
    query = '',
    params = {},
    actor = { kind: 'stranger' },
    session,
  } = sent
  const init = body === undefined ? {} : { method: 'POST', body }
  return {
    call: { actor, requestId: 'test' },
    params,
    query: new URLSearchParams(query),
    address: '192.0.2.1',
    session,
    scheme: 'http',
    messages: en,
    raw: new Request(url, {
      ...init,
      headers: {
        ...(body !== undefined && { 'content-type': type ?? 'application/x-www-form-urlencoded' }),
        ...headers,
      },
    }),
  }
}

export const formOf = (pairs: Record<string, string> | [string, string][]) => new URLSearchParams(pairs)
