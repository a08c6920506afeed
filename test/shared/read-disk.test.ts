import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDisk } from '../../shared/read-disk.ts'

test('a folder that is not there yet is on the disk of the one that it would be in', async () => {
  const [there, notYet] = [await readDisk(tmpdir()), await readDisk(join(tmpdir(), 'not', 'yet'))]
  expect(notYet?.totalBytes).toBe(there?.totalBytes)
  expect(there?.totalBytes).toBeGreaterThan(0)
  expect(there?.freeBytes).toBeLessThanOrEqual(there?.totalBytes ?? 0)
})
