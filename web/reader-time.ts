import { getCookie } from 'hono/cookie'
import { createContext, useContext } from 'hono/jsx'
import type { Actor } from '../shared/contract/call.ts'
import { findTimeZone } from '../shared/days/time-zone.ts'
import type { WebContext } from './context.ts'
import { byEither, zoneCookieName } from './request/session-cookie.ts'

/** Where and when a page is read: days begin by the one, and moments are near by the other. */
export interface ReaderTime {
  readonly zone: string
  readonly now: Date
}

/** Of the page that is being rendered. Where nobody says when it is, nothing is near. */
export const ReaderTimeContext = createContext<ReaderTime>({ zone: 'UTC', now: new Date('1000-01-01') })

export const useReaderTime = (): ReaderTime => useContext(ReaderTimeContext)

/** The zone that a browser says it is in. */
export const readBrowserZone = (c: WebContext): string | undefined =>
  findTimeZone(byEither((scheme) => getCookie(c, zoneCookieName(scheme))) ?? '')

/** Whoever has chosen no zone goes by this one. */
export const inZone = (actor: Actor, timeZone: string): Actor =>
  actor.kind === 'user' ? { timeZone, ...actor } : actor
