import type * as z from 'zod'
import type { Role } from '../../contract/call.ts'
import type { Database } from '../../db/database.ts'
import { insertAccount, joinUser, useAccount } from '../../db/queries/providers/provider-accounts.ts'
import { replaceLinks } from '../../db/queries/users/access-links.ts'
import {
  changeUser,
  findUser,
  findUserIdByEmail,
  insertUser,
  lockAdministrators,
} from '../../db/queries/users/users.ts'
import { AppError } from '../../errors.ts'
import type { Log } from '../../log.ts'
import { textOf } from '../../messages/text.ts'
import { type OpenedSession, type Origin, openSession } from '../open-session.ts'
import type { SessionLimits } from '../session-times.ts'
import type { ProviderPerson } from './read-claims.ts'
import { roleOfGroups } from './settings/group-roles.ts'
import type { Provider } from './settings/provider-settings.ts'

interface Shown {
  readonly provider: Provider
  readonly person: ProviderPerson
}

/**
 * Lets in who has shown a provider who they are, with the role that their groups give: by the account there, else by their
 * verified address where the settings say so, else as somebody new where a group gives a role.
 *
 * @throws AppError `access.denied` where they may not come in; nothing may be written then
 */
export async function enterByProvider(
  db: Database,
  shown: Shown,
  origin: z.output<typeof Origin>,
  { limits, log }: { readonly limits: SessionLimits; readonly log: Log },
): Promise<OpenedSession> {
  const { provider, person } = shown
  const role = roleOfGroups(person.groups, provider)
  if (role === undefined && provider.roles.length > 0) throw denied('noRole', shown)
  const userId = (await useAccount(db, person)) ?? (await addAccount(db, shown, role))
  if (role !== undefined) await giveRole(db, userId, role, log)
  const { issuer, subject, shownAt } = person
  const account = { issuer, subject, shownAt, provider: provider.name }
  const session = await openSession(db, { userId, account }, origin, limits)
  if (session === undefined) throw denied('disabled', shown)
  return session
}

/** @returns to whom the account at the provider belongs from now on */
async function addAccount(db: Database, shown: Shown, role: Role | undefined): Promise<string> {
  const { provider, person } = shown
  if (person.email === undefined) throw denied('noEmail', shown)
  const found = await findUserIdByEmail(db, person.email)
  if (found !== undefined && !provider.linksEmail) throw denied('emailTaken', shown)
  const userId = found === undefined ? await addPerson(db, shown, person.email, role) : found.id
  // Somebody else of them has come in just now; they try again.
  if (!(await insertAccount(db, person, { userId, provider: provider.name }))) throw denied('emailTaken', shown)
  if (found === undefined) return userId
  const { numUpdatedRows = 0n } = (await joinUser(db, userId, person.name))[0] ?? {}
  if (numUpdatedRows > 0n) await replaceLinks(db, userId)
  return userId
}

async function addPerson(db: Database, shown: Shown, email: string, role: Role | undefined): Promise<string> {
  if (role === undefined) throw denied('unknown', shown)
  const id = await insertUser(db, { email, name: shown.person.name, role })
  if (id === undefined) throw denied('emailTaken', shown)
  return id
}

/** The last administrator stays one, whatever their groups are: somebody has to be able to put it right. */
async function giveRole(db: Database, userId: string, role: Role, log: Log): Promise<void> {
  const before = (await findUser(db, userId))?.role
  if (before === role || before === undefined) return
  if (before === 'administrator') {
    const administrators = await lockAdministrators(db)
    if (administrators.every((id) => id === userId)) {
      log.warn({ userId, role }, 'the last administrator keeps the role')
      return
    }
  }
  await changeUser(db, userId, { role })
  log.info({ userId, role, before }, 'role given by a provider')
}

type Denied = 'noRole' | 'noEmail' | 'emailTaken' | 'unknown' | 'disabled'

const denied = (why: Denied, { provider: { title } }: Shown) =>
  new AppError('access.denied', textOf(`providers.${why}`, { title }))
