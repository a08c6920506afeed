import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deps } from '../../../shared/deps.ts'
import { openTestParts, type TestParts } from '../../support/test-parts.ts'
import { type Book, newBook } from './book.ts'
import { importFile } from './import-file.ts'
import { type RandomFile, scenarios } from './random-files.ts'
import { emptyBook, enterByHand, showBook, showRealBook, showRealOutcomes } from './real-book.ts'
import { runFile, toLines, withChunks } from './run-file.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const settings = [1, 3, 10, 5000].flatMap((chunk) => [1, 2, 4].map((drivers) => ({ chunk, drivers })))

test('an import ends as the naive reference says, whatever the size of chunks and the number of workers', async () => {
  let turn = 0
  const run = fc.asyncProperty(scenarios, async ({ byHand, files }) => {
    const { chunk, drivers } = settings[turn++ % settings.length] ?? { chunk: 1, drivers: 1 }
    await emptyBook(parts.deps.db)
    const book = newBook()
    await enterByHand(parts.deps.db, book, byHand)
    await compare(withChunks(parts.deps, chunk), book, files.flatMap((file) => [file, file]), drivers)
  })
  await fc.assert(run, { seed: Number(process.env.SEED ?? 22), numRuns: Number(process.env.RUNS ?? 60), endOnFailure: process.env.SHRINK === undefined })
}, 600_000)

async function compare(deps: Deps, book: Book, files: readonly RandomFile[], drivers: number) {
  const importIds: string[] = []
  for (const file of files) {
    importIds.push(await runFile(deps, file, drivers))
    const expected = importFile(book, String(importIds.length), toLines(file))
    expect(await showRealOutcomes(deps.db, importIds.at(-1) ?? '', importIds)).toEqual(expected)
    expect(await showRealBook(deps.db, importIds)).toEqual(showBook(book))
  }
}
