import type { Messages } from '../../messages.ts'
import { account, browsers } from './account.ts'
import { invite, list, madeLink, roleHints, roleNames, states, user } from './settings.ts'
import { confirm, link, signIn } from './sign-in.ts'

export const users: Messages['users'] = {
  signIn, link, confirm, account, browsers, list, states, roleHints, roleNames, invite, madeLink, user,
} // biome-ignore format: a list of names
