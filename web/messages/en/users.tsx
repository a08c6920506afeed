import { account, browsers } from './users/account.ts'
import { invite, list, madeLink, roleHints, roleNames, states, user } from './users/settings.ts'
import { confirm, link, signIn } from './users/sign-in.ts'

/** Texts of the users screens. */
export const users = {
  signIn, link, confirm, account, browsers, list, states, roleHints, roleNames, invite, madeLink, user,
} // biome-ignore format: a list of names
