import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readResult, writeResult } from '../../../../scripts/bench/report/result.ts'
import { importResult, pagesResult, smallResult } from './results.ts'

test('a result is read as it was written, and anything else is refused', () => {
  const dir = mkdtempSync(join(tmpdir(), 'harbour-result-'))
  try {
    const path = join(dir, 'result.json')
    for (const result of [importResult, pagesResult, smallResult]) {
      writeResult(path, result)
      expect(readResult(path)).toEqual(result)
    }
    writeFileSync(path, '{"part":"else"}')
    expect(() => readResult(path)).toThrow()
  } finally {
    rmSync(dir, { recursive: true })
  }
})
