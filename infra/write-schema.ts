import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../shared/db/database.ts'
import { migrate } from '../shared/db/migrate.ts'
import { describeSchema } from '../shared/db/schema/describe-schema.ts'
import { createLog } from '../shared/log.ts'
import { startLocalPostgres } from './local-postgres/local-postgres.ts'

/** `npm run schema`: writes shared/db/schema.sql from a database that is made for it and thrown away. */
const file = fileURLToPath(new URL('../shared/db/schema.sql', import.meta.url))
const dataDir = mkdtempSync(join(tmpdir(), 'harbour-schema-'))
const postgres = await startLocalPostgres({
  dataDir,
  logFile: join(dataDir, 'postgres.log'),
  superuserPassword: 'superuser',
  ownerPassword: 'owner',
  appPassword: 'app',
  isThrowaway: true,
})
try {
  const db = openDatabase(postgres.ownerUrl, {
    max: 1,
    log: createLog('schema', 'error', { output: 2 }),
    name: 'schema',
  })
  await migrate(db)
  writeFileSync(file, await describeSchema(db))
  await db.destroy()
} finally {
  await postgres.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
console.log('shared/db/schema.sql is written.')
