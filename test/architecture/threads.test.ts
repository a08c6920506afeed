import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { threads } from '../../infra/bundle.ts'
import { listFiles, listImports, root } from './layers.ts'

test('every thread is packed beside the processes', () => {
  expect([...threads].sort()).toEqual(listFiles('shared/threads').filter((path) => path.endsWith('-thread.ts')))
})

test.each(threads)('%s reckons, and loads no client of a database, queue or store', (path) => {
  const reached = new Set<string>([path])
  for (const one of reached) {
    if (!existsSync(join(root, one))) continue
    for (const { to, isType } of listImports(one)) if (isType !== true) reached.add(to)
  }
  expect(reached).toContain('shared/csv/dialect.ts')
  expect([...reached].filter((name) => /^(?:pg|kysely|ioredis|bullmq|pino|minio|hono|@)/.test(name))).toEqual([])
})
