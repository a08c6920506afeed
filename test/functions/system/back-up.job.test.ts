import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { listNotices } from '../../../functions/imports/list-notices.ts'
import { backUp } from '../../../functions/system/back-up.job.ts'
import { getReadiness } from '../../../functions/system/get-readiness.ts'
import { sweep } from '../../../functions/system/sweep.job.ts'
import { listScheduledWork } from '../../../infra/jobs/scheduled-work.ts'
import { momentOf } from '../../../shared/backups/daily-backups.ts'
import { openBackup } from '../../../shared/backups/open-backup.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { planWork } from '../../../shared/db/queries/system/scheduled-work.ts'
import type { Deps } from '../../../shared/deps.ts'
import { as, asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'

const folder = mkdtempSync(join(tmpdir(), 'harbour-test-daily-'))
const parts = await openTestParts({ BACKUP_DIR: join(folder, 'backups'), BACKUP_KEEP_DAYS: '3' })
const { deps } = parts
afterAll(async () => {
  await parts.close()
  rmSync(folder, { recursive: true, force: true })
})
const backups = join(folder, 'backups')
const daysAgo = (days: number) =>
  `harbour-${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 19).replaceAll(':', '')}Z.backup`
beforeEach(() => rmSync(backups, { recursive: true, force: true }))

test('a backup that can be restored is written, and only then those too old go', async () => {
  mkdirSync(backups)
  const kept = [daysAgo(1), daysAgo(2.9), 'harbour-2020.backup', 'my notes.txt']
  for (const name of [...kept, daysAgo(3.1), daysAgo(40)]) writeFileSync(join(backups, name), 'as it was')
  await invoke(backUp, {}, deps, asSystem)
  const names = readdirSync(backups)
  const [fresh = '', ...others] = names.filter((name) => !kept.includes(name))
  expect([names.length, others]).toEqual([kept.length + 1, []])
  expect(Date.now() - (momentOf(fresh)?.getTime() ?? 0)).toBeLessThan(60_000)
  await (await openBackup(join(backups, fresh))).close()

  // One that comes to nothing takes nothing with it.
  const files = { ...deps.files, list: () => { throw new Error('gone') } } // biome-ignore format: short
  const before = [...names, daysAgo(50)].sort()
  writeFileSync(join(backups, daysAgo(50)), 'as it was')
  await expect(invoke(backUp, {}, { ...deps, files } as Deps, asSystem)).rejects.toThrow('gone')
  expect(readdirSync(backups).sort()).toEqual(before)
}, 60_000)

test('it is among the scheduled work where a folder is named, and not where it is off', () => {
  const namesWith = (backups: Deps['config']['backups']) =>
    listScheduledWork({ ...deps, config: { ...deps.config, backups } }).map(({ name }) => name)
  expect(namesWith(deps.config.backups)).toContain('system.back-up')
  expect(namesWith({ folder: undefined, keepDays: 7 })).not.toContain('system.back-up')
})

test('administrators, the log and /readyz tell when the last good one is older than a day and a half', async () => {
  const told: string[] = []
  const log = { ...deps.log, error: (_: unknown, words: string) => void told.push(words) } as Deps['log']
  const say = async () => {
    told.length = 0
    await invoke(sweep, {}, { ...deps, log }, asSystem)
    const { lateBackup } = await invoke(listNotices, {}, deps, as('administrator'))
    expect(await invoke(listNotices, {}, deps, as('editor'))).toEqual({ items: [], moving: 0 })
    return { backup: (await invoke(getReadiness, {}, deps, asStranger)).backup, lateBackup, told: [...told] }
  }
  const words = 'the last good backup is older than a day and a half'
  expect(await say()).toEqual({ told: [] })
  await planWork(deps.db, [{ name: 'system.back-up', everyMs: 86_400_000, firstMs: 0 }])
  expect(await say()).toEqual({ backup: 'good', told: [] })
  await sql`update scheduled_work set created_at = now() - interval '37 hours'`.execute(deps.db)
  expect(await say()).toEqual({ backup: 'late', lateBackup: { lastAt: null }, told: [words] })
  await sql`update scheduled_work set succeeded_at = now() - interval '35 hours'`.execute(deps.db)
  expect(await say()).toEqual({ backup: 'good', told: [] })
  await sql`update scheduled_work set succeeded_at = now() - interval '37 hours'`.execute(deps.db)
  expect(await say()).toEqual({ backup: 'late', lateBackup: { lastAt: expect.any(Date) }, told: [words] })
  expect(existsSync(backups)).toBe(false)
}, 60_000)
