import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { undoImport } from '../../functions/imports/undo-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { bundle } from '../../infra/bundle.ts'
import { invoke } from '../../shared/contract/function.ts'
import { csv, importText, openText } from '../functions/import-text.ts'
import { digest } from '../support/digest.ts'
import { saveTables } from '../support/saved-tables.ts'
import { asSystem, openTestParts, type TestParts } from '../support/test-parts.ts'

/**
 * Law 5, one step at a time: a worker is killed before, and another time after, each of its statements and requests to
 * the store in turn, until one comes through untouched; whoever goes on has to end where an undisturbed run ends.
 */
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harbour-dying-'))
  await bundle(['test/support/dying-worker.ts'], folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const known = csv(
  'external_id,name,email,phone,city,tags',
  'X-1,Ann Lee,ann@alpha-works.com,+85251234567,Paris,sea',
  'X-2,Bob Chan,bob@alpha-works.com,,Rome,',
)
const chunks = { CHUNK_RECORDS: '4' }
/** Two chunks; every outcome, a group across them, a further phone, a custom field, a row that waits. */
const file = csv(
  'external_id,name,email,phone,mobile,city,tags,Shoe size',
  'X-1,Ann Lee,ann@alpha-works.com,+85251234567,+85251234568,Oslo,land,39',
  'X-2,Bob Chan,bob@alpha-works.com,,,Rome,,',
  ',Cy Wu,cy@alpha-works.com,,,Kiel,,',
  ',,,,,,,',
  ',Di Ho,di@gmial.com,,,Bonn,,',
  ',Cy Wu,cy@alpha-works.com,,,,vip,',
  ',Zoë Bell,ann@alpha-works.com,,,,,',
)

const actions = {
  import: async ({ deps }: TestParts) => {
    await importText(deps, known)
    return openText(deps, file)
  },
  undo: async ({ deps }: TestParts) => {
    await importText(deps, known)
    const { id } = await importText(deps, file)
    await invoke(undoImport, { id }, deps, asSystem)
    return id
  },
} as const

describe.concurrent.each(['before', 'after'] as const)('killed %s each statement in turn', (when) => {
  test.each(['import', 'undo'] as const)(
    'an %s ends as if nothing had happened',
    { timeout: 900_000 },
    async (action) => {
      const parts = await openTestParts(chunks)
      const { deps, databaseUrl } = parts
      const id = await actions[action](parts)
      const begun = await saveTables(databaseUrl)
      try {
        expect(await workAndDie(parts, id, when, never)).toBe(false)
        const undisturbed = await digest(deps.db)
        let dieAt = 1
        for (; ; dieAt += 1) {
          await begun.restore()
          const isKilled = await workAndDie(parts, id, when, dieAt)
          await sql`update import_steps set lease_until = now() - interval '1 second' where state = 'running'`.execute(
            deps.db,
          )
          await runImport(id, deps, asSystem)
          expect(await digest(deps.db), `killed ${when} statement ${dieAt}`).toBe(undisturbed)
          if (!isKilled) break
        }
        console.log(`${action}: killed ${when} each of ${dieAt - 1} statements and requests`)
        expect(dieAt).toBeGreaterThan(20)
      } finally {
        await begun.close()
        await parts.close()
      }
    },
  )
})

const never = 0

/** True when the worker was killed, false when it came to its end. */
async function workAndDie({ deps, databaseUrl }: TestParts, importId: string, when: string, dieAt: number) {
  const { s3 } = deps.config
  const child = spawn(process.execPath, [join(folder, 'infra/dying-worker.mjs')], {
    env: {
      ...{ DATABASE_URL: databaseUrl, IMPORT_ID: importId, DIE: when, DIE_AT: String(dieAt), ...chunks },
      ...{ S3_ENDPOINT: s3.endpoint ?? '', S3_ACCESS_KEY_ID: s3.accessKeyId, S3_SECRET_ACCESS_KEY: s3.secretAccessKey },
      // Most of its life would be to compile itself; one that comes to its end leaves the compiled code to the others.
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.once('exit', (...how) => resolve(how)),
  )
  if (signal === null && code !== 0) throw new Error(`The worker ended with ${code} of its own accord`)
  return signal === 'SIGKILL'
}
