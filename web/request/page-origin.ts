import { findPasskeyPlace } from '../../shared/auth/passkeys/passkey-place.ts'
import type { PageRequest } from './request.ts'

/** Where people come to this page, as their browser writes it. The host was allowed before. */
export const pageOrigin = ({ raw, scheme }: PageRequest): string => {
  const { host } = new URL(raw.url)
  return new URL(`${scheme}://${host}`).origin
}

/** Why browsers have no passkeys at this address; undefined where they have. */
export const whyNoPasskeys = (request: PageRequest): string | undefined =>
  findPasskeyPlace(pageOrigin(request)) === undefined ? request.messages.shared.passkeys.noPlace : undefined
