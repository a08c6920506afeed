import * as z from 'zod'
import { type GroupRole, groupRoles } from './group-roles.ts'

/** Somebody else by whom people sign in, as the settings say it: what all of them have. */
export interface ProviderSettings {
  /** In small letters, as its addresses here say it. */
  readonly name: string
  /** As people know it. */
  readonly title: string
  /** As it names itself. */
  readonly issuer: string
  /** Which role each of its groups gives; empty where roles are given in Harbour alone. */
  readonly roles: readonly GroupRole[]
  /** Whoever is here already is known by their verified address. */
  readonly linksEmail: boolean
}

export const Shared = z.object({
  TITLE: z.string().trim().max(60).optional(),
  ROLES: groupRoles.default([]),
  LINK_EMAIL: z.enum(['yes', 'no'], { error: 'has to be yes or no' }).default('no'),
})

export const toShared = (name: string, settings: z.output<typeof Shared>): Omit<ProviderSettings, 'issuer'> => ({
  name: name.toLowerCase(),
  title: settings.TITLE || name.charAt(0) + name.slice(1).toLowerCase().replaceAll('_', ' '),
  roles: settings.ROLES,
  linksEmail: settings.LINK_EMAIL === 'yes',
})

const isHere = (host: string) => host === 'localhost' || host === '127.0.0.1' || host === '[::1]'

/** Over https, or on this machine. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && isHere(hostname))
}
