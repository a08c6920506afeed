import { type Entered, enter } from '../../shared/auth/enter.ts'
import { inHashTurn } from '../../shared/auth/hash-turns.ts'
import type { LinkState } from '../../shared/auth/link-state.ts'
import { assertGoodPassword, NewPassword } from '../../shared/auth/new-password.ts'
import { Origin } from '../../shared/auth/open-session.ts'
import { hashPassword } from '../../shared/auth/password.ts'
import { hashToken } from '../../shared/auth/token.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Database } from '../../shared/db/database.ts'
import { type FoundLink, findLink, useLink } from '../../shared/db/queries/users/access-links.ts'
import { forgetPlaces } from '../../shared/db/queries/users/known-places.ts'
import { deleteSessions } from '../../shared/db/queries/users/sessions.ts'
import { lockUser, setPassword } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { type Text, textOf } from '../../shared/messages/text.ts'
import { LinkInput } from './get-link.ts'
import { PersonName } from './update-account.ts'

export const AcceptLinkInput = LinkInput.extend({
  ...NewPassword.shape,
  ...Origin.shape,
  /** Whoever joins says it. */
  name: PersonName.optional(),
})

/**
 * The sessions that there are end. A link is used up in the same transaction as the password is written, so that of two who
 * use it at once one does.
 *
 * @throws AppError `not-found`; `state.conflict` where the link can't be used any more; `input.invalid`
 */
export const acceptLink = defineFunction({
  name: 'users.accept-link',
  summary: 'Chooses a password by a link, which is used up, and signs in with it.',
  input: AcceptLinkInput,
  access: 'public',
  async run(input, { db, log, config }: Pick<Deps, 'db' | 'log' | 'config'>): Promise<Entered> {
    const { kind, password, name } = input
    const tokenHash = hashToken(input.token)
    const link = assertOpen(await findLink(db, tokenHash, kind))
    if (kind === 'invitation' && name === undefined) {
      const said = textOf('users.nameMissing')
      throw new AppError('input.invalid', said, { fields: { name: said } })
    }
    const newName = kind === 'invitation' ? name : undefined
    assertGoodPassword(input, [link.email, newName ?? link.name])
    const passwordHash = await inHashTurn(() => hashPassword(password))
    const isDone = await db.transaction().execute((tx) => accept(tx, tokenHash, link, { passwordHash, name: newName }))
    const userId = link.user_id
    const entered = isDone ? await enter(db, { userId, passwordHash }, input, config.sessions) : undefined
    // Somebody was quicker, or an administrator is just disabling the person.
    if (entered === undefined) throw closed('replaced')
    log.info({ userId, kind, address: input.address }, 'link used')
    return entered
  },
  audit: {
    action: 'link.accepted',
    by: ({ userId }) => userId,
    facts: ({ kind }) => ({ kind }),
  },
})

async function accept(
  db: Database,
  tokenHash: Buffer,
  { user_id }: FoundLink,
  chosen: { passwordHash: string; name: string | undefined },
): Promise<boolean> {
  await lockUser(db, user_id)
  if (!(await useLink(db, tokenHash)) || !(await setPassword(db, user_id, chosen))) return false
  await deleteSessions(db, user_id)
  await forgetPlaces(db, user_id)
  return true
}

function assertOpen(link: FoundLink | undefined): FoundLink {
  if (link === undefined) throw new AppError('not-found', textOf('users.noLink'))
  if (link.state !== 'open') throw closed(link.state)
  return link
}

const closed = (state: Exclude<LinkState, 'open'>) => new AppError('state.conflict', closedTexts[state])

const closedTexts: Readonly<Record<Exclude<LinkState, 'open'>, Text>> = {
  used: textOf('users.linkUsed'),
  replaced: textOf('users.linkReplaced'),
  expired: textOf('users.linkExpired'),
}
