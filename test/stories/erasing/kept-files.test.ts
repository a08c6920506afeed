import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { redoImport } from '../../../functions/imports/redo-import.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { sweep } from '../../../functions/system/sweep.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { csv } from '../../functions/import-text.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { erase, forgetAll, idOf, listUntrue } from './erase.ts'
import { findPerson } from './find-person.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts({ CHUNK_RECORDS: '2' })
})
beforeEach(() => forgetAll(parts.deps))
afterAll(() => parts.close())

async function* one(bytes: Uint8Array) {
  yield bytes
}

async function importBytes(bytes: Uint8Array, fileName = 'people.csv'): Promise<string> {
  const { deps } = parts
  const file = { fileName, policy: 'repair', via: 'command-line', bytes: one(bytes) } as const
  const { importId } = await invoke(startImport, file, deps, asSystem)
  await runImport(importId, deps, asSystem)
  return importId
}

const rows = (between: string, lineEnd: string) =>
  [
    ['name', 'email', 'company', 'city'],
    ['林志明', 'lam@beta-works.com', '貿易公司', '香港'],
    ['王小玲', 'ling@alpha-works.com', '玲瓏設計', '高雄'],
    ['陳大文', 'chan@gamma-works.com', '文化公司', '香港'],
    ['王小玲', 'Ling@alpha-works.com', `"玲瓏${lineEnd}設計"`, ''],
    ['何美', 'ho@delta-works.com', '美術公司', '台北'],
  ]
    .map((cells) => `${cells.join(between)}${lineEnd}`)
    .join('')

const western = csv(
  'Name;E-Mail;Firma',
  'Jürgen Groß;gross@beta-works.com;Groß & Söhne',
  'Zoë Müller;zoe@alpha-works.com;Müller Möbel',
  'Émile Zola;zola@gamma-works.com;Édition',
)

const texts: readonly (readonly [string, Uint8Array, string, readonly string[]])[] = [
  ['UTF-8 with a mark', Buffer.from(`\ufeff${rows(',', '\r\n')}`), 'ling@alpha-works.com', ['王小玲', '玲瓏']],
  ['UTF-8 with CR', Buffer.from(rows(';', '\r')), 'ling@alpha-works.com', ['王小玲', '玲瓏']],
  ['tabs', Buffer.from(rows('\t', '\n')), 'ling@alpha-works.com', ['王小玲', '玲瓏']],
  ['UTF-16LE', Buffer.from(`\ufeff${rows('\t', '\r\n')}`, 'utf16le'), 'ling@alpha-works.com', ['王小玲', '玲瓏']],
  ['UTF-16BE', iconv.encode(rows(',', '\r\n'), 'utf-16be', { addBOM: true }), 'ling@alpha-works.com', ['王小玲']],
  ['Big5', iconv.encode(rows(',', '\r\n'), 'big5'), 'ling@alpha-works.com', ['王小玲', '玲瓏']],
  ['GB18030', iconv.encode(rows('|', '\n'), 'gb18030'), 'ling@alpha-works.com', ['王小玲', '玲瓏']],
  ['Windows-1252', iconv.encode(western, 'windows-1252'), 'zoe@alpha-works.com', ['Zoë', 'Müller']],
  ['gzip', gzipSync(Buffer.from(rows(',', '\n'))), 'ling@alpha-works.com', ['王小玲', '玲瓏']],
]

test.each(texts)(
  '%s is kept as it came, but for the records of whoever was erased',
  async (_, bytes, email, names) => {
    const { deps } = parts
    const id = await importBytes(bytes)
    const before = await deps.db.selectFrom('imports').selectAll().executeTakeFirstOrThrow()
    expect(await erase(deps, await idOf(deps, email))).toMatchObject({ isDone: true })
    expect(await findPerson(deps, [email, ...names])).toEqual([])
    expect(await listUntrue(deps)).toEqual([])
    const after = await deps.db.selectFrom('imports').selectAll().executeTakeFirstOrThrow()
    expect(after.layout).toMatchObject({ encoding: before.layout?.encoding, format: 'csv' })
    expect(after).toMatchObject({ records: before.records, source_sha256: before.source_sha256, is_source_copy: false })
    expect(await deps.files.find(before.source_key)).toBeUndefined()
    if (bytes[0] !== 0x1f) expect(after.source_bytes).toBe(before.source_bytes)
    // It can be undone and done again: what was erased is told by its line.
    await invoke(undoImport, { id }, deps, asSystem)
    await runImport(id, deps, asSystem)
    await invoke(redoImport, { id }, deps, asSystem)
    await runImport(id, deps, asSystem)
    const again = await deps.db.selectFrom('import_records').select(['line', 'outcome']).orderBy('line').execute()
    expect(again.filter(({ outcome }) => outcome !== 'created').every(({ outcome }) => outcome === 'skipped')).toBe(
      true,
    )
    expect(again.some(({ outcome }) => outcome === 'skipped')).toBe(true)
    expect(await listUntrue(deps)).toEqual([])
  },
  60_000,
)

const cards = (name: string, email: string) =>
  csv(
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    `N:${name.split(' ').reverse().join(';')};;;`,
    `EMAIL:${email}`,
    'END:VCARD',
  )

test.each([
  [
    'vCards',
    'people.vcf',
    async () =>
      Buffer.from(
        cards('Bob Chan', 'bob@beta-works.com') +
          cards('Ann Quill', 'ann@alpha-works.com') +
          cards('Cleo Diaz', 'cleo@gamma-works.com'),
      ),
  ],
])(
  '%s are kept as their text',
  async (_, fileName, make) => {
    const { deps } = parts
    const id = await importBytes(await make(), fileName)
    await erase(deps, await idOf(deps, 'ann@alpha-works.com'))
    expect(await findPerson(deps, ['ann@alpha-works.com', 'Quill'])).toEqual([])
    expect(await listUntrue(deps)).toEqual([])
    expect(await deps.db.selectFrom('imports').select('is_source_copy').execute()).toEqual([{ is_source_copy: true }])
    await invoke(undoImport, { id }, deps, asSystem)
    await runImport(id, deps, asSystem)
    await invoke(redoImport, { id }, deps, asSystem)
    await runImport(id, deps, asSystem)
    const again = await deps.db.selectFrom('import_records').select('outcome').orderBy('line').execute()
    expect(again).toEqual([{ outcome: 'created' }, { outcome: 'skipped' }, { outcome: 'created' }])
    expect(await listUntrue(deps)).toEqual([])
  },
  60_000,
)

test('old files, of whose records the database has nothing any more, are looked through', async () => {
  const { deps } = parts
  const first = await importBytes(
    Buffer.from(csv('name,email', 'Ann Quill,ann@alpha-works.com', 'Bob Chan,bob@beta-works.com')),
  )
  await invoke(undoImport, { id: first }, deps, asSystem)
  await runImport(first, deps, asSystem)
  await invoke(sweep, { keepDays: 0 }, deps, asSystem)
  await importBytes(Buffer.from(csv('name,email', 'Ann Quill,ann@alpha-works.com')))
  expect(await erase(deps, await idOf(deps, 'ann@alpha-works.com'))).toMatchObject({ isDone: true })
  expect(await findPerson(deps, ['ann@alpha-works.com', 'Quill'])).toEqual([])
})
