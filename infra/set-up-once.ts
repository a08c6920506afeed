import { readConfig } from '../shared/config.ts'
import { explain } from '../shared/errors.ts'
import { createDatabase } from './create-database.ts'
import { runSetUp } from './set-up.ts'

/** Set-up as a process that ends, for where the other processes are somebody else's to keep running. */
try {
  const config = readConfig(process.env)
  const { superuserUrl, databaseUrl, admin } = config
  if (superuserUrl !== undefined && databaseUrl !== undefined) await createDatabase(superuserUrl, databaseUrl)
  const { password } = await runSetUp(config)
  console.log('Everything is set up.')
  if (password !== undefined) {
    console.log(`Sign in as ${admin.email} with the password ${password} (shown this once; keep it).`)
  }
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
