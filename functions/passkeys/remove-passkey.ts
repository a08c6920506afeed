import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { deletePasskeys } from '../../shared/db/queries/passkeys/passkeys.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const RemovePasskeyInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found` for one that is somebody else's */
export const removePasskey = defineFunction({
  name: 'passkeys.remove-passkey',
  summary: 'Removes one of the own passkeys: nobody signs in with it any more.',
  input: RemovePasskeyInput,
  access: 'viewer',
  needsSession: true,
  audit: 'passkey.removed',
  async run({ id }, { db, log }: Pick<Deps, 'db' | 'log'>, call) {
    const userId = userOf(call)
    const removed = userId === null ? 0 : await deletePasskeys(db, userId, id)
    if (removed === 0) throw new AppError('not-found', textOf('passkeys.none'))
    log.info({ userId }, 'passkey removed')
    return {}
  },
})
