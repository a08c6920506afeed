import { resetSecondFactor } from '../../../functions/second-factor/reset-second-factor.ts'
import { commandCall } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { findUserIdByEmail } from '../../../shared/db/queries/users/users.ts'
import { AppError } from '../../../shared/errors.ts'
import { parseArgs } from '../parse-args.ts'
import { withDeps } from '../with-deps.ts'

/** Takes the authenticator app off somebody who has lost their phone. Exit code 1 where there is none, or nobody. */
export async function run(args: string[]): Promise<number> {
  const [email = ''] = parseArgs(args, ['EMAIL'], {}).positionals
  return withDeps(async (deps) => {
    const user = await findUserIdByEmail(deps.db, email.trim().toLowerCase())
    if (user === undefined) {
      console.error(`There is no user with the address ${email}.`)
      return 1
    }
    try {
      await invoke(resetSecondFactor, user, deps, commandCall)
      console.log('They sign in with the password alone now.')
      return 0
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      console.error(error.message)
      return 1
    }
  })
}
