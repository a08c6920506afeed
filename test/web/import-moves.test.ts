import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseMapping } from '../../functions/columns/choose-mapping.ts'
import { remapImport } from '../../functions/columns/remap-import.ts'
import { rereadImport } from '../../functions/columns/reread-import.ts'
import { applyImport } from '../../functions/imports/apply-import.ts'
import { cancelImport } from '../../functions/imports/cancel-import.ts'
import { pauseImport } from '../../functions/imports/pause-import.ts'
import { redoImport } from '../../functions/imports/redo-import.ts'
import { resumeImport } from '../../functions/imports/resume-import.ts'
import { undoImport } from '../../functions/imports/undo-import.ts'
import { createAutomaticImport } from '../../functions/inbox/create-automatic-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import { getImport, type ImportRow } from '../../shared/db/queries/imports/imports.ts'
import {
  type ImportState,
  importStates,
  isMoving,
  type PersonMove,
  personMoves,
  planMove,
  toSituation,
} from '../../shared/importing/import-state.ts'
import { en } from '../../shared/messages/en/index.ts'
import { csv, importText } from '../functions/import-text.ts'
import { asSystem } from '../support/test-parts.ts'
import { openWeb } from './open-web.ts'

// Every move of an import in every state: the function does what the table says, and the page offers just that.

const web = await openWeb()
const { deps } = web.parts
const { db } = deps
afterAll(() => web.parts.close())

let fileId = ''
let bulkFixId = ''
beforeAll(async () => {
  fileId = (await importText(deps, csv('name,email', 'Ann Lee,ann@a.example'))).id
  const fix = {
    kind: 'ignore' as const,
    reason: 'r',
    value: '',
    becomes: null,
    rows: 1,
    rule_id: null,
    created_by: null,
  }
  bulkFixId = (await db.insertInto('bulk_fixes').values(fix).returning('id').executeTakeFirstOrThrow()).id
})

type Situation = Readonly<Record<string, unknown>> & { readonly state: ImportState; readonly isBeingFixed?: boolean }

/** An import like the finished one, but for this, and with the ledger of its chunk. */
async function put({ isBeingFixed, ...more }: Situation): Promise<string> {
  const id = randomUUID()
  const fixId = more.bulk_fix_id === 'some' ? { bulk_fix_id: bulkFixId } : {}
  const parent = more.parent_id === 'some' ? { parent_id: fileId } : {}
  const row = JSON.stringify({ ...more, ...fixId, ...parent, id })
  await sql`
    insert into imports select (jsonb_populate_record(i, ${row}::jsonb)).* from imports i where id = ${fileId}`.execute(
    db,
  )
  await sql`
    insert into import_chunks select (jsonb_populate_record(c, ${JSON.stringify({ import_id: id })}::jsonb)).*
    from import_chunks c where import_id = ${fileId}`.execute(db)
  if (isBeingFixed) {
    const child = JSON.stringify({ id: randomUUID(), parent_id: id, state: 'cleaning' })
    await sql`
      insert into imports select (jsonb_populate_record(i, ${child}::jsonb)).* from imports i where id = ${fileId}`.execute(
      db,
    )
  }
  return id
}

const stop = { stopped_state: 'cleaning', error_code: 'step.keeps-failing', error_message: 'It broke.' }
const stopped: Partial<Record<ImportState, object>> = { failed: stop, cancelled: { stopped_state: 'cleaning' } }
const ofRows = { parent_id: 'some', bulk_fix_id: 'some', via: 'review' }
const paused_at = '2026-01-01T00:00:00Z'

const situations: readonly Situation[] = [
  ...importStates.flatMap((state) => [
    { state, ...stopped[state] },
    { state, ...stopped[state], paused_at },
  ]),
  { state: 'failed', stopped_state: 'planning', error_code: 'file.unusable', error_message: 'No.', records: null },
  { state: 'failed', ...stop, stopped_state: null },
  { state: 'cancelled', stopped_state: 'planning', records: null },
  { state: 'cleaning', stopped_state: 'planning' },
  { state: 'finished', isBeingFixed: true },
  { state: 'finished', parent_id: 'some', via: 'review' },
  { state: 'undone', parent_id: 'some', via: 'review' },
  { state: 'cleaning', ...ofRows, paused_at },
  { state: 'failed', ...ofRows, ...stop, paused_at },
  { state: 'failed', ...ofRows, ...stop, stopped_state: 'undoing' },
]

const fields = ['display_name', 'email']
const calls: Readonly<Record<PersonMove, (id: string) => Promise<unknown>>> = {
  pause: (id) => invoke(pauseImport, { id }, deps, asSystem),
  resume: (id) => invoke(resumeImport, { id }, deps, asSystem),
  cancel: (id) => invoke(cancelImport, { id }, deps, asSystem),
  apply: (id) => invoke(applyImport, { id }, deps, asSystem),
  chooseColumns: (importId) => invoke(chooseMapping, { importId, fields }, deps, asSystem),
  reread: (id) => invoke(rereadImport, { id, choices: {} }, deps, asSystem),
  remap: (id) => invoke(remapImport, { id, fields }, deps, asSystem),
  automate: (importId) =>
    invoke(createAutomaticImport, { importId, name: 'W', prefix: `${importId}/` }, deps, asSystem),
  undo: (id) => invoke(undoImport, { id }, deps, asSystem),
  redo: (id) => invoke(redoImport, { id }, deps, asSystem),
}

/** Where the button or the link of a move leads. */
const paths: Readonly<Record<PersonMove, string>> = {
  ...{ pause: 'pause', resume: 'resume', cancel: 'cancel', apply: 'apply', undo: 'undo', redo: 'redo' },
  ...{ chooseColumns: 'mapping', reread: 'read', remap: 'remap', automate: 'automate' },
}

/** The moves that the page of an import and that of its columns offer, with a choice of how to read the file tried out. */
async function offered(id: string): Promise<PersonMove[]> {
  const [page, columns, tried] = await Promise.all(
    ['', '/columns', '?delimiter=comma', '/columns?delimiter=comma'].map(async (end) =>
      (await web.get(`/imports/${id}${end}`)).text(),
    ),
  ).then(([one, two, ...rest]) => [one ?? '', two ?? '', rest.join('')])
  const html = [page, columns, tried].join('')
  // A form without a button only shows its fields.
  const forms = [...html.matchAll(/<form([^>]*)action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/g)]
    .filter(([, before = '', , inside = '']) => {
      const name = /id="(\w+)"/.exec(before)?.[1]
      return /<button class="btn[^>]*type="submit"/.test(inside) || html.includes(`type="submit" form="${name}"`)
    })
    .map(([, , action]) => action)
  const others = [...html.matchAll(/(?:formaction|href)="([^"]+)"/g)].map(([, path]) => path)
  return personMoves.filter((move) => [...forms, ...others].includes(`/imports/${id}/${paths[move]}`))
}

/** A pause lasts until somebody resumes the import, or nothing moves any more. */
const isPausedAfter = (move: PersonMove, before: ImportRow, to: ImportState) =>
  move === 'pause' || (before.paused_at !== null && move !== 'resume' && isMoving(before.state) && isMoving(to))

describe.each(situations.map((situation) => [JSON.stringify(situation), situation] as const))('%s', (_, situation) => {
  const planned = async (id: string, move: PersonMove) =>
    planMove(move, toSituation(await getImport(db, id), situation.isBeingFixed))

  test.each(personMoves)('%s', async (move) => {
    const id = await put(situation)
    const before = await getImport(db, id)
    const plan = await planned(id, move)
    const called = calls[move](id)
    if (plan.kind === 'refused') {
      await expect(called).rejects.toMatchObject({ code: 'state.conflict', message: en.moves[plan.code] })
    } else await called
    const after = await getImport(db, id)
    const isMoved = plan.kind === 'allowed' && move !== 'remap' && move !== 'automate'
    if (isMoved)
      expect([after.state, after.paused_at !== null]).toEqual([plan.to, isPausedAfter(move, before, plan.to)])
    else expect(after).toEqual(before)
  })

  test('the page offers what the functions do', async () => {
    const id = await put(situation)
    const possible: PersonMove[] = []
    for (const move of personMoves) if ((await planned(id, move)).kind === 'allowed') possible.push(move)
    // The page of an import that moves follows it, and has no form in which somebody chooses.
    expect(await offered(id)).toEqual(possible.filter((move) => move !== 'reread' || !isMoving(situation.state)))
  })
})
