import type { Context } from 'hono'

/** What whoever takes the requests hands along with each. */
export interface WebBindings {
  /** The client's, as they know it themselves: no header is believed, since anyone may send one. */
  readonly address?: string | undefined
}

export type WebContext = Context<{ Bindings: WebBindings }>
