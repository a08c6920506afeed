import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { runImport } from '../../../functions/run-import.ts'
import { digest } from '../../support/digest.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import {
  csv,
  emptyDatabase,
  importText,
  openText,
  readTables,
  runStepJob,
  runUntil,
  stealEveryClaim,
} from '../import-text.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const existing = csv('email,city', 'a@a.example,Rome', 'z@a.example,Rome')
const file = csv(
  'name,email,city,phone,mobile',
  'Ada,a@a.example,Oslo,+85251234567,+85251234568',
  'Bob,b@a.example,,,',
  'Cy,bad,,,',
  ',,,,',
  'Bob,b@a.example,Bonn,,',
)

describe('a worker that lost its claim leaves no trace, and the end is that of an undisturbed run', () => {
  test.each(['plan', 'clean', 'resolve', 'apply', 'finish'] as const)('%s', async (step) => {
    await importText(parts.deps, existing)
    await importText(parts.deps, file)
    const undisturbed = await digest(db)
    await emptyDatabase(db)

    await importText(parts.deps, existing)
    const importId = await openText(parts.deps, file)
    const ref = await runUntil(parts.deps, importId, step)
    const before = await readTables(db)
    const giveBack = await stealEveryClaim(db)
    expect(await runStepJob(ref, parts.deps)).toEqual({ next: [] })
    expect(await readTables(db)).toEqual(before)
    await giveBack()
    await runImport(importId, parts.deps, asSystem)
    expect(await digest(db)).toBe(undisturbed)
  })
})
