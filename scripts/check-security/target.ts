import type { Role, Scope } from '../../shared/contract/call.ts'
import type { AnyFunction } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import type { Answer, Client } from './client.ts'
import type { Issuer } from './issuer.ts'
import type { People } from './people.ts'
import type { OwnWeb } from './start-web.ts'

/** What is checked: a Harbour that runs, its database, and a web of our own on the same parts. */
export interface Target {
  readonly url: string
  readonly deps: Deps
  readonly functions: readonly AnyFunction[]
  readonly people: People
  readonly issuer: Issuer
  /** A web as it stands behind a proxy that ends TLS, with the issuer for a provider. */
  readonly own: OwnWeb
  /** Nobody who is signed in, at the address that was given. */
  stranger(): Client
  /** The same over TLS: at that address, if it has TLS; else at our own web, as its proxy would ask. */
  overTls(): Client
  /** A token of a service, as its header. */
  token(role: Role, scopes: readonly Scope[]): Promise<{ readonly authorization: string }>
  /** Answers of every kind, of which each has the same headers. */
  answers(): Promise<readonly Answer[]>
  /** Customers who are deleted in the end. */
  readonly addedCustomers: string[]
  rows(statement: string): Promise<readonly Record<string, unknown>[]>
}
