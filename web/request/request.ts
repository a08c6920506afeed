import type { Provider } from '../../shared/auth/providers/settings/provider-settings.ts'
import type { Call } from '../../shared/contract/call.ts'
import { filterNames } from '../../shared/customers/filters.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import type { Messages } from '../messages/messages.ts'

/** What a request asks, freed from the router: all that a route may turn into a function's input. */
export interface PageRequest {
  readonly call: Call
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The client's address, as whoever took the request knows it. */
  readonly address: string
  /** The token of the session cookie, if one came. */
  readonly session: string | undefined
  /** The token by which a browser is known that somebody has signed in with, if one came. */
  readonly browserToken?: string | undefined
  /** The token by which a browser is known that was sent to a provider, if one came. */
  readonly startedToken?: string | undefined
  /** The zone that the browser is in, if it says so. */
  readonly browserZone?: string | undefined
  /** By whom people may sign in beside the password. */
  readonly providers?: readonly Pick<Provider, 'kind' | 'name' | 'title'>[]
  readonly scheme: 'http' | 'https'
  /** The texts of the screens, in the language of whoever asks, who may have chosen it just now. */
  readonly messages: Messages
  readonly raw: Request
}

/** The path's parameters alone. */
export const pathInput = ({ params }: PageRequest): Record<string, string> => params

/** The query and the path's parameters as an object, as `readQuery` reads it. */
export const queryInput = (request: PageRequest): Record<string, string> => ({
  ...readQuery(request.query),
  ...request.params,
})

const filterSet: ReadonlySet<string> = new Set([...filterNames, 'deleted'])

/**
 * A query as an object; an empty value is as good as none. Conditions that are said apart all hold, as those in one; no
 * other filter can be two things at once.
 *
 * @throws AppError `input.invalid` for a filter that is said twice
 */
export function readQuery(query: URLSearchParams): Record<string, string> {
  const said: Record<string, string> = {}
  for (const [name, value] of query) {
    if (value === '') continue
    const before = said[name]
    if (before === undefined || !filterSet.has(name)) said[name] = value
    else if (name === 'where') said[name] = `${before};${value}`
    else throw saidTwice(name)
  }
  return said
}

function saidTwice(name: string): AppError {
  const problem = textOf('forms.saidTwice', { name })
  return new AppError('input.invalid', problem, { fields: { [name]: problem } })
}

/** The host as whoever sent it wrote it: other parts of the same machine have it too. */
export const hostInput = ({ raw }: PageRequest) => ({ host: new URL(raw.url).hostname })
