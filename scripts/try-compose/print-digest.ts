import { readConfig } from '../../shared/config.ts'
import { openDatabase } from '../../shared/db/database.ts'
import { digest } from '../../test/support/digest.ts'

/** Prints the digest of the customers; runs where the database can be reached. */
const log = { warn: (problem: unknown) => console.error(problem) }
const db = openDatabase(readConfig(process.env).databaseUrl ?? '', { max: 1, log, name: 'digest' })
console.log(await digest(db))
await db.destroy()
