/** What a one-time link is for: to join with an invitation, or to choose a new password. */
export const linkKinds = ['invitation', 'reset'] as const
export type LinkKind = (typeof linkKinds)[number]

/** How long a link may be used, in hours. */
export const linkHours: Readonly<Record<LinkKind, number>> = { invitation: 7 * 24, reset: 1 }

/** `replaced`: a newer link took its place, or the person may not sign in any more. */
export type LinkState = 'open' | 'used' | 'replaced' | 'expired'
