import { createLink } from '../../../functions/users/create-link.ts'
import { commandCall } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { findUserIdByEmail } from '../../../shared/db/queries/users/users.ts'
import { AppError } from '../../../shared/errors.ts'
import { parseArgs } from '../parse-args.ts'
import { withDeps } from '../with-deps.ts'

/** Makes a link by which somebody chooses a new password, for who can't sign in any more. Exit code 1 where there is none. */
export async function run(args: string[]): Promise<number> {
  const [email = ''] = parseArgs(args, ['EMAIL'], {}).positionals
  return withDeps(async (deps) => {
    const user = await findUserIdByEmail(deps.db, email.trim().toLowerCase())
    if (user === undefined) {
      console.error(`There is no user with the address ${email}.`)
      return 1
    }
    try {
      const { kind, token, expiresAt } = await invoke(createLink, user, deps, commandCall)
      const { publicUrl, port } = deps.config.web
      console.log(`${publicUrl?.origin ?? `http://localhost:${port}`}/${kind}/${token}`)
      console.error(`It works once, until ${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC.`)
      return 0
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      console.error(error.message)
      return 1
    }
  })
}
