import type { Language } from '../messages/language.ts'

/** Who asks: the second of the two things that a function is handed beside its input. */
export const roles = ['viewer', 'editor', 'administrator'] as const
export type Role = (typeof roles)[number]

/** What a token may be allowed, each by itself: to look, to change customers, to import files, to see to users and settings. */
export const scopes = ['read', 'write', 'import', 'admin'] as const
export type Scope = (typeof scopes)[number]

/** What somebody has to do before anything else: choose a password of their own, or set up a second factor. */
export type Duty = 'password' | 'second-factor'

export type Actor = { readonly kind: 'stranger' } | UserActor | SystemActor

/** The product itself, or who calls it from the command line. */
export interface SystemActor {
  readonly kind: 'system'
  readonly isCommand?: true
}

export interface UserActor {
  readonly kind: 'user'
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  /** The session by which they came. */
  readonly sessionId?: string
  /** They have typed their password a short while ago. */
  readonly isConfirmed?: boolean
  /** What they have to do first. Who comes by a token has no duty. */
  readonly duty?: Duty
  /** The token by which they came, where it was no session. */
  readonly token?: { readonly id: string; readonly scopes: readonly Scope[] }
  /** Their setting: what they import from the browser is written without a preview. */
  readonly importsStraightAway?: boolean
  /** The language of their screens, once they have chosen one. */
  readonly language?: Language
  /** Their setting: false where keys of one letter are to do nothing. */
  readonly hasShortcuts?: boolean
  /** The zone by which their days begin. A program has none. */
  readonly timeZone?: string
}

export interface Call {
  readonly actor: Actor
  readonly requestId: string
  /** The network address that it comes from, where it comes from one. */
  readonly address?: string
}

/** The user to whom a change is put down; null where the product itself makes it. */
export const userOf = ({ actor }: Call): string | null => (actor.kind === 'user' ? actor.id : null)

/** The zone by whose days a caller goes; programs, and the product itself, go by those of UTC. */
export const zoneOf = ({ actor }: Call): string => (actor.kind === 'user' ? actor.timeZone : undefined) ?? 'UTC'

export const systemCall = (requestId: string): Call => ({ actor: { kind: 'system' }, requestId })

export const commandCall: Call = { actor: { kind: 'system', isCommand: true }, requestId: 'command-line' }

/** `public`: anyone. A role: that role or a higher one, and the system. `system`: only the product itself. */
export type Access = 'public' | Role | 'system'

export function isAllowed(access: Access, actor: Actor): boolean {
  if (access === 'public' || actor.kind === 'system') return true
  if (access === 'system' || actor.kind === 'stranger') return false
  return roles.indexOf(actor.role) >= roles.indexOf(access)
}

/** What is dangerous asks the person for the password again; the product itself has none. */
export const isConfirmed = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'user' && actor.isConfirmed === true)

/** What whoever calls has to do first, where there is something. */
export const dutyOf = ({ actor }: Call): Duty | undefined => (actor.kind === 'user' ? actor.duty : undefined)

/** The session by which somebody came; none for a token, and for the product itself. */
export const sessionIdOf = ({ actor }: Call): string | undefined =>
  actor.kind === 'user' ? actor.sessionId : undefined
