import type { Messages } from '../../messages.ts'
import { account, browsers, passkeys, providers, secondFactor } from './account.tsx'
import { invite, list, madeLink, roleHints, roleNames, states, user } from './settings.tsx'
import { code, confirm, first, link, signIn } from './sign-in.ts'

export const users: Messages['users'] = {
  signIn, code, first, link, confirm, account, secondFactor, passkeys, providers, browsers, list, states, roleHints, roleNames, invite, madeLink, user,
} // biome-ignore format: a list of names
