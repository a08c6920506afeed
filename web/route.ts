import type { JSX } from 'hono/jsx/jsx-runtime'
import type { RenewedSession } from '../functions/users/renew-session.ts'
import type { NetworkCaller } from '../shared/auth/networks/networks.ts'
import type { Access } from '../shared/contract/call.ts'
import type { News } from '../shared/db/changes/news.ts'
import type { Deps } from '../shared/deps.ts'
import type { AppError } from '../shared/errors.ts'
import type { Refused } from './problem.ts'
import type { FormShape } from './request/form-shape.ts'
import type { PageRequest } from './request/request.ts'

export type Section =
  | 'today'
  | 'customers'
  | 'companies'
  | 'imports'
  | 'review'
  | 'duplicates'
  | 'statistics'
  | 'settings'
  | 'account'

/** A page, before it has its frame. */
export interface Screen {
  readonly title: string
  readonly section?: Section
  readonly main: JSX.Element
  /** What htmx gets instead of the page: the part that changes. */
  readonly part?: JSX.Element
  /** Without scripts, the page loads itself again after so many seconds. */
  readonly refreshSeconds?: number
  /** The words searched for, to stand in the search box. */
  readonly search?: string
  /** A page without navigation, for strangers. */
  readonly isGate?: boolean
  /** The page fills the window and scrolls inside. */
  readonly isFixed?: boolean
}

export type Answer =
  | { readonly kind: 'screen'; readonly screen: Screen; readonly status?: AppError['status'] }
  | Redirect
  | { readonly kind: 'data'; readonly data: unknown; readonly status?: 200 | 202 | 503 }
  | {
      readonly kind: 'download'
      readonly fileName: string
      readonly contentType: string
      readonly body: FileBody
    }
  | { readonly kind: 'news'; readonly news: AsyncIterable<News> }

/** Text goes out as UTF-8. */
export type FileBody = AsyncIterable<string | Uint8Array>

export interface Redirect {
  readonly kind: 'redirect'
  readonly to: string
  readonly session?: NewSession | RenewedSession | 'ended' | undefined
  /** By this the browser is known when it comes back from a provider. */
  readonly started?: StartedSignIn | 'ended'
}

export interface StartedSignIn {
  readonly token: string
  readonly expiresAt: Date
}

export interface NewSession {
  readonly token: string
  readonly expiresAt: Date
  /** By this the browser is known from now on. */
  readonly browserToken: string
}

/** `machine`: no page, cookie, or host check; what goes wrong is told as JSON. */
export type Face = 'page' | 'machine'

export interface RouteResult {
  readonly answer: Answer
  /** Why a form was refused. Its page is shown again with this on it. */
  readonly error?: AppError
}

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Who may send it; checked before a body is read, and again by the function. */
  readonly access: Access
  readonly face: Face
  /** Of whom else than people it is said from where they may come. */
  readonly network?: NetworkCaller
  /** Pages of other sites may send a form here: no cookie counts with it, so that it can do nothing for whoever is signed in. */
  readonly isFromElsewhere?: true
  /** All that a form sent here may say. */
  readonly form?: FormShape
  run(request: PageRequest, deps: Deps): Promise<RouteResult>
}

/** The data that a function answers with: what its view is given. */
export type Output<F extends { run(...args: never[]): Promise<unknown> }> = Awaited<ReturnType<F['run']>>

/** What became of one of several inputs. Without `given`, the error is the request's own. */
export type Tried<G, O, E = Refused> =
  | { readonly given: G; readonly output: O; readonly error?: undefined }
  | { readonly given?: G; readonly error: E }
