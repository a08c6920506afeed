import { readConfig } from '../shared/config.ts'
import { explain } from '../shared/errors.ts'
import { oneRole } from './roles/one-role.ts'
import { runSetUp } from './set-up.ts'

/** Set-up as a process that ends, for where the other processes are somebody else's to keep running. */
try {
  const config = readConfig(process.env)
  const { password, isOwner } = await runSetUp(config)
  console.log('Everything is set up.')
  if (isOwner) console.log(oneRole)
  if (password !== undefined) {
    console.log(`Sign in as ${config.admin.email} with the password ${password} (shown this once; keep it).`)
  }
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
