import { isIP } from 'node:net'
import * as z from 'zod'
import { AppError } from '../../errors.ts'
import { textOf } from '../../messages/text.ts'

/** Where people come to Harbour, as their browser writes it: `https://crm.example.com`. */
export const PageOrigin = z.object({ origin: z.string().max(300) })

/** To whom a passkey belongs (the relying party of WebAuthn), and from which pages it may be used. */
export interface PasskeyPlace {
  readonly origin: string
  readonly rpId: string
}

/**
 * Browsers have passkeys for names over https, and for localhost; undefined anywhere else, such as at an address of numbers
 * or over plain http.
 */
export function findPasskeyPlace(origin: string): PasskeyPlace | undefined {
  if (!URL.canParse(origin)) return undefined
  const url = new URL(origin)
  const isLocal = url.hostname === 'localhost' || url.hostname.endsWith('.localhost')
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLocal)
  const isName = isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0 && url.hostname !== ''
  return isSafe && isName ? { origin: url.origin, rpId: url.hostname } : undefined
}

/** @throws AppError `state.conflict` where browsers have none */
export function assertPasskeyPlace(origin: string): PasskeyPlace {
  const place = findPasskeyPlace(origin)
  if (place === undefined) throw new AppError('state.conflict', textOf('passkeys.noPlace'))
  return place
}
