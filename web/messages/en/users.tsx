import { account, browsers, passkeys, providers, secondFactor } from './users/account.tsx'
import { invite, list, madeLink, roleHints, roleNames, states, user } from './users/settings.tsx'
import { code, confirm, first, link, signIn } from './users/sign-in.ts'

/** Texts of the users screens. */
export const users = {
  signIn, code, first, link, confirm, account, secondFactor, passkeys, providers, browsers, list, states, roleHints, roleNames, invite, madeLink, user,
} // biome-ignore format: a list of names
