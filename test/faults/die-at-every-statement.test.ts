import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyImport } from '../../functions/imports/apply-import.ts'
import { redoImport } from '../../functions/imports/redo-import.ts'
import { startImport } from '../../functions/imports/start-import.ts'
import { undoImport } from '../../functions/imports/undo-import.ts'
import { fixReviewGroup } from '../../functions/review/fix-review-group.ts'
import { runImport } from '../../functions/run-import.ts'
import { bundle } from '../../infra/bundle.ts'
import { invoke } from '../../shared/contract/function.ts'
import { bytesOf, csv, importText, openText } from '../functions/import-text.ts'
import { digest } from '../support/digest.ts'
import { isLong } from '../support/run/is-long.ts'
import { saveTables } from '../support/saved-tables.ts'
import { asSystem, openTestParts, type TestParts } from '../support/test-parts.ts'
import { workAndDie } from './work-and-die.ts'

/**
 * Law 5, one step at a time: a worker is killed before each of its statements and requests to the store in turn, which
 * is after the one before it, until one comes through untouched; whoever takes over has to end where an undisturbed run ends.
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

const fix = { reason: 'email.misspelt-domain', value: '@gmial.com', becomes: 'gmail.com' }

async function beginImport({ deps }: TestParts) {
  await importText(deps, known)
  return openText(deps, file)
}

async function beginUndo({ deps }: TestParts) {
  await importText(deps, known)
  const { id } = await importText(deps, file)
  await invoke(undoImport, { id }, deps, asSystem)
  return id
}

async function beginRedo(parts: TestParts) {
  const id = await beginUndo(parts)
  await runImport(id, parts.deps, asSystem)
  await invoke(redoImport, { id }, parts.deps, asSystem)
  return id
}

/** What leads to a preview are the first statements of any import. */
async function beginApply({ deps }: TestParts) {
  await importText(deps, known)
  const given = { fileName: 'people.csv', policy: 'repair', via: 'command-line', preview: true, bytes: bytesOf(file) }
  const { importId: id } = await invoke(startImport, given, deps, asSystem)
  await runImport(id, deps, asSystem)
  await invoke(applyImport, { id }, deps, asSystem)
  return id
}

/** No import is at hand yet: the worker does the fix, which opens one. */
async function beginFix({ deps }: TestParts) {
  await importText(deps, known)
  await importText(deps, file)
  return null
}

/** The work of whoever is there after the worker died. */
async function takeOver({ deps }: TestParts, id: string | null) {
  await sql`update import_steps set lease_until = now() - interval '1 second' where state = 'running'`.execute(deps.db)
  if (id !== null) return runImport(id, deps, asSystem)
  await invoke(fixReviewGroup, fix, deps, asSystem)
  const imports = await deps.db.selectFrom('imports').select('id').execute()
  for (const one of imports) await runImport(one.id, deps, asSystem)
}

/** One statement in a few; a long run tries all. */
async function killInTurn(begin: (parts: TestParts) => Promise<string | null>, every: number) {
  const step = isLong ? 1 : every
  const parts = await openTestParts(chunks)
  const { deps, databaseUrl } = parts
  const id = await begin(parts)
  const work = { ...(id === null ? { FIX: JSON.stringify(fix) } : { IMPORT_ID: id }), ...chunks }
  const begun = await saveTables(databaseUrl)
  try {
    expect(await workAndDie(folder, parts, work, never)).toBe(false)
    const undisturbed = await digest(deps.db)
    let dieAt = 1
    for (; ; dieAt += step) {
      await begun.restore()
      const isKilled = await workAndDie(folder, parts, work, dieAt)
      await takeOver(parts, id)
      expect(await digest(deps.db), `killed before statement ${dieAt}`).toBe(undisturbed)
      if (!isKilled) break
    }
    console.log(`${begin.name}: killed before one in ${step} of ${dieAt - 1} statements and requests`)
    expect(dieAt).toBeGreaterThan(20)
  } finally {
    await begun.close()
    await parts.close()
  }
}

describe.concurrent('ends as if nothing had happened, killed before each statement in turn', () => {
  test.each([
    [beginImport, 19],
    [beginUndo, 11],
    [beginRedo, 27],
    [beginApply, 11],
    [beginFix, 23],
  ] as const)('%o', { timeout: 1_200_000 }, killInTurn)
})

const never = 0
