/** Whose a token is: a person's own, or of a service. */
export type TokenKind = 'own' | 'service'

/** Where the tokens of either kind are made and revoked, and the page that lists them. */
export const tokenPaths = {
  own: { list: '/account/tokens', back: '/account' },
  service: { list: '/settings/tokens', back: '/settings/tokens' },
} as const
