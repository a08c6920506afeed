import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { getProvenance } from '../../functions/customers/get-provenance.ts'
import { applyChunk } from '../../functions/steps/apply-chunk.job.ts'
import { cleanChunk } from '../../functions/steps/clean-chunk.job.ts'
import { invoke } from '../../shared/contract/function.ts'
import { readWhole } from '../../shared/files/read-whole.ts'
import type { ImportSettings } from '../../shared/importing/import-settings.ts'
import { digest } from '../support/digest.ts'
import { asSystem, openTestParts, type TestParts } from '../support/test-parts.ts'
import { auditImport } from './reference/audit.ts'
import { importFile } from './reference/import-file.ts'
import { largeFile } from './reference/large-files.ts'
import { newModel } from './reference/model.ts'
import { fileOf, handId, type Row } from './reference/random-files.ts'
import { emptyCustomers, enterByHand, showModel, showRealCustomers, showRealOutcomes } from './reference/real-model.ts'
import { applyInTurns, resolveFile, runFile, toCsv, toLines, withChunks } from './reference/run-file.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyCustomers(parts.deps.db))
afterAll(() => parts.close())

/** The outcomes of the latest import as `outcome customer code`, what is absent left out. */
async function told(importIds: readonly string[]): Promise<string[]> {
  const outcomes = await showRealOutcomes(parts.deps.db, importIds)
  return outcomes.map(({ outcome, customer, code }) => [outcome, customer, code].filter(Boolean).join(' '))
}

const enter = (...customers: readonly Row[]) =>
  enterByHand(
    parts.deps.db,
    newModel(),
    customers.map((values) => ({ values, isDeleted: false })),
  )

const ann: Row = { display_name: 'Ann Lee', email: 'ann@alpha-works.com' }
const everyOutcome: readonly Row[] = [
  { ...ann, city: 'Paris' },
  { display_name: 'Lee, Ann', email: 'ANN@alpha-works.com', 'Shoe size': '39' },
  { email: 'known@beta-works.com' },
  { display_name: 'Bob Chan' },
  { display_name: 'Emile Zola', email: 'emile@gmial.com' },
  { display_name: ' ' },
  { display_name: 'Zoë Bell', email: 'ann@alpha-works.com' },
]

test('law 1, ledger: every record ends in one outcome, and they add up to the file', async () => {
  await enter(
    { email: 'known@beta-works.com', display_name: 'Kim Noh' },
    { display_name: 'Ann Lee', email: 'ann@alpha-works.com' },
  )
  const importId = await runFile(withChunks(parts.deps, 2), fileOf(everyOutcome))
  expect(await told([importId])).toEqual([
    'updated hand:1',
    'merged hand:1',
    'unchanged hand:0',
    'created 1:5',
    'review email.misspelt-domain',
    'blank',
    'review match.different-person',
  ])
  await auditImport(parts.deps, importId)
})

test('law 2, nothing is thrown away: the file, every cell of every record, and the cells of what needs review', async () => {
  const { db, files } = parts.deps
  const file = fileOf(everyOutcome)
  const importId = await runFile(parts.deps, file)
  const { source_key, source_etag } = await db.selectFrom('imports').selectAll().executeTakeFirstOrThrow()
  expect((await readWhole(await files.read(source_key, { etag: source_etag }))).toString()).toBe(toCsv(file))
  const staged = await db.selectFrom('staged_records').select(['line', 'cells']).orderBy('line').execute()
  expect(staged).toEqual(toLines(file).map(({ line, cells }) => ({ line, cells })))
  const review = await db.selectFrom('review_rows').select(['line', 'cells', 'import_id']).orderBy('line').execute()
  expect(review).toEqual(
    staged.filter(({ line }) => line === 6 || line === 8).map((row) => ({ ...row, import_id: importId })),
  )
  const { extra } = await db
    .selectFrom('customers')
    .select('extra')
    .where('email', 'is not', null)
    .executeTakeFirstOrThrow()
  expect(extra).toEqual({ 'Shoe size': '39' })
})

test('law 3, never guess silently: a sure repair is stored and noted, a guess waits with its suggestion', async () => {
  const { db } = parts.deps
  await runFile(parts.deps, fileOf([{ email: 'mailto:ann@alpha-works.com' }, { email: 'bob@gmial.com' }]))
  const staged = await db.selectFrom('staged_records').select(['reasons']).orderBy('line').execute()
  const customers = await db.selectFrom('customers').select(['id', 'email']).execute()
  expect(customers).toEqual([{ id: expect.any(String), email: 'ann@alpha-works.com' }])
  const { origin } = await invoke(getProvenance, { id: customers[0]?.id ?? '', field: 'email' }, parts.deps, asSystem)
  expect(origin).toMatchObject({
    trace: {
      cells: [{ column: 'email', raw: 'mailto:ann@alpha-works.com' }],
      rules: [expect.stringMatching(/^email\./)],
    },
  })
  expect(staged[1]?.reasons).toMatchObject([{ column: 'email', value: 'bob@gmial.com', suggestion: 'bob@gmail.com' }])
})

test('law 5, exactly once: a step that is called again, also at the same time, takes effect once', async () => {
  const deps = withChunks(parts.deps, 3)
  const importId = await resolveFile(deps, fileOf(everyOutcome))
  const again = { importId, chunk: 0 }
  await Promise.all([1, 2, 3].map(() => invoke(applyChunk, again, deps, asSystem)))
  await Promise.all([invoke(cleanChunk, again, deps, asSystem), invoke(applyChunk, again, deps, asSystem)])
  await applyInTurns(deps, [importId])
  const disturbed = await showRealCustomers(deps.db, [importId])
  await emptyCustomers(deps.db)
  expect(disturbed).toEqual(await showRealCustomers(deps.db, [await runFile(deps, fileOf(everyOutcome))]))
})

/** Each line shares its e-mail with the one before it, or its phone, by turns. */
const chain = Array.from(
  { length: 200 },
  (_, n): Row => ({
    display_name: 'Ann Lee',
    email: `ann${Math.floor(n / 2)}@alpha-works.com`,
    phone: `+8529123${String(1000 + Math.floor((n + 1) / 2))}`,
  }),
)

test('law 6, deterministic: a chain of 200 lines is one customer, however it is cut and whoever works on it', async () => {
  const models: unknown[] = []
  for (const [chunk, drivers] of [
    [7, 3],
    [100, 2],
    [5000, 1],
  ] as const) {
    await emptyCustomers(parts.deps.db)
    const importId = await runFile(withChunks(parts.deps, chunk), fileOf(chain), drivers)
    expect(await told([importId])).toEqual(['created 1:2', ...Array.from({ length: 199 }, () => 'merged 1:2')])
    models.push(await showRealCustomers(parts.deps.db, [importId]))
  }
  expect([models[1], models[2]]).toEqual([models[0], models[0]])
})

const careful: Partial<ImportSettings> = {
  keys: ['phone', 'external_id', 'youtube'],
  rules: { city: 'fill', tags: 'never', phone: 'fill', email: 'overwrite' },
  emptyCells: 'clear',
  protectEdits: true,
}

test.each([
  ['as usual', largeFile(1, 450), largeFile(2, 450)],
  ['carefully', largeFile(3, 450), largeFile(4, 450, careful)],
])(
  'laws 6 and 10: files of several keys and conflicts, with the same customers far apart, taken in %s, give the same tables, however they are cut and whoever works on them, which are those of the naive reference',
  async (_, ...files) => {
    const model = newModel()
    const outcomes = files.map((file, n) => importFile(model, String(n + 1), toLines(file), file.settings))
    const expected = showModel(model)
    const digests = new Set<string>()
    for (const chunk of [10, 333, 5000]) {
      for (const drivers of [1, 2, 4]) {
        await emptyCustomers(parts.deps.db)
        const importIds: string[] = []
        for (const file of files) importIds.push(await runFile(withChunks(parts.deps, chunk), file, drivers))
        expect(await showRealOutcomes(parts.deps.db, importIds)).toEqual(outcomes.at(-1))
        expect(await showRealCustomers(parts.deps.db, importIds)).toEqual(expected)
        digests.add(await digest(parts.deps.db))
      }
    }
    expect(digests.size).toBe(1)
  },
  300_000,
)

// Rows whose own keys do not tell, the second time, what they told the first.
const forgetful: readonly (readonly [string, readonly Row[]])[] = [
  ['no key at all', [{ display_name: 'Ann Lee' }, { display_name: 'Ann Lee' }, { city: 'Paris' }]],
  [
    'a name that only a later line gives',
    [{ email: 'a@alpha-works.com' }, ann, { ...ann, email: 'a@alpha-works.com' }],
  ],
  [
    'two names for a nameless first line',
    [{ email: ann.email ?? '' }, ann, { display_name: 'Bob Chan', email: ann.email ?? '' }],
  ],
  [
    'a name that drifts from line to line',
    [
      ann,
      { ...ann, display_name: 'Ann Wong' },
      { ...ann, display_name: 'Lee Kim' },
      { ...ann, display_name: 'Wong Mei' },
    ],
  ],
  [
    'a key that a later line replaces',
    [
      ann,
      { ...ann, external_id: 'X-1' },
      { display_name: 'Ann Lee', external_id: 'X-1', email: 'new@alpha-works.com' },
    ],
  ],
  [
    'a stranger who brings another along',
    [
      ann,
      { display_name: 'Bob Chan', email: ann.email ?? '', external_id: 'X-1' },
      { display_name: 'Bob Chan', external_id: 'X-1' },
    ],
  ],
  [
    'tags in two spellings',
    [
      { ...ann, tags: 'VIP' },
      { ...ann, tags: 'vip, sea' },
    ],
  ],
  [
    'cells that wait',
    [
      { display_name: 'Bob Chan', email: 'bob@gmial.com' },
      { display_name: 'Eve Poe', email: 'nobody' },
    ],
  ],
]

test.each(forgetful)('law 7, idempotent: the same file again changes nothing: %s', async (_, rows) => {
  const importIds = [await runFile(parts.deps, fileOf(rows))]
  const model = await showRealCustomers(parts.deps.db, importIds)
  importIds.push(await runFile(parts.deps, fileOf(rows)))
  expect(await showRealCustomers(parts.deps.db, importIds)).toEqual(model)
  expect((await told(importIds)).filter((one) => /^(created|updated)/.test(one))).toEqual([])
})

const bob: Row = { display_name: 'Bob Chan', phone: '+85291234567', youtube_handle: '@bobsboat', external_id: 'X-1' }
const both = 'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv'
// The customers holds Ann and Bob of above; a file of these rows is imported.
const matching: readonly (readonly [string, readonly Row[], readonly string[]])[] = [
  ['our id goes before every other key', [{ id: handId(0), display_name: 'Ann L.' }], ['updated hand:0']],
  ['our id does not ask for the name', [{ ...ann, id: handId(0), display_name: 'Zoë Bell' }], ['updated hand:0']],
  ['each further key finds its customer', [{ external_id: 'X-1' }, ann], ['unchanged hand:1', 'unchanged hand:0']],
  ['a phone with the same name is a key', [{ display_name: 'CHAN, Bob', phone: '+852 9123 4567' }], ['updated hand:1']],
  ['a phone with another name is none', [{ display_name: 'Bob Lee', phone: '+852 9123 4567' }], ['created 1:2']],
  ['keys of two customers', [{ ...ann, youtube_handle: '@bobsboat' }], ['review match.conflict']],
  ['the key of a clearly different person', [{ ...ann, display_name: 'Zoë Bell' }], ['review match.different-person']],
  ['a name in another script is not clearly different', [{ ...ann, display_name: '李安' }], ['updated hand:0']],
  [
    'a line that would join two customers holds all that it joins',
    [
      { ...ann, youtube_channel_url: both },
      { display_name: 'Bob Chan', phone: '+85291234567', youtube_channel_url: both },
    ],
    ['review match.conflict', 'review match.conflict'],
  ],
  [
    'lines of the file are matched with each other',
    [{ email: 'new@beta-works.com' }, { email: 'New@Beta-works.com', external_id: 'X-9' }, { external_id: 'X-9' }],
    ['created 1:2', 'merged 1:2', 'merged 1:2'],
  ],
  ['another external id on the same address', [{ ...ann, external_id: 'X-5' }], ['updated hand:0']],
  [
    'two external ids on the same address',
    [
      { ...ann, external_id: 'X-5' },
      { ...ann, external_id: 'X-6' },
    ],
    ['updated hand:0', 'review match.conflict'],
  ],
  ['an external id that is not the customer’s', [{ ...bob, external_id: 'X-2' }], ['review match.conflict']],
  ['our id may change the external id', [{ ...bob, id: handId(1), external_id: 'X-2' }], ['updated hand:1']],
  ['an empty cell wipes nothing', [{ ...ann, company_name: '', notes: 'n/a' }], ['unchanged hand:0']],
  [
    'do-not-contact is set, and never cleared',
    [
      { ...ann, do_not_contact: 'yes' },
      { ...ann, do_not_contact: 'no' },
    ],
    ['updated hand:0', 'merged hand:0'],
  ],
]

test.each(matching)('law 10, updates are careful: %s', async (_, rows, expected) => {
  await enter({ ...ann, first_name: 'Ann', last_name: 'Lee', company_primary: 'Alpha Works' }, bob)
  const importId = await runFile(parts.deps, fileOf(rows))
  expect(await told([importId])).toEqual(expected)
  const kept = await parts.deps.db
    .selectFrom('customers')
    .select('company_primary')
    .where('id', '=', handId(0))
    .execute()
  expect(kept).toEqual([{ company_primary: 'Alpha Works' }])
})
