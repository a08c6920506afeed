import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startImport } from '../../functions/imports/start-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import { asSystem } from '../support/test-parts.ts'
import { openWeb } from './open-web.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())

const long = (n: number) => `${n} ${'long '.repeat(8_000)}`
const answerMax = 1024 * 1024

async function bring(text: string, preview: boolean) {
  const bytes = (async function* () {
    yield Buffer.from(text)
  })()
  const input = { fileName: 'long.csv', via: 'browser', policy: 'repair', preview, bytes } as const
  const { importId } = await invoke(startImport, input, deps, asSystem)
  await runImport(importId, deps, asSystem)
  return importId
}

const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n')
const header = 'first name,company,email,notes,address,colour'
const good = (at: string) =>
  `${header}\n${lines(50, (n) => `Ann ${n},${long(n)},ann${n}@${at}.com,${long(n)},${long(n)},${long(n)}`)}\n`
const bad = `${header}\n${lines(30, (n) => `Ann ${n},${long(n)},no ${long(n)},${long(n)},${long(n)},${long(n)}`)}\n`

describe('a page whose rows hold cells of 40 kB each is no page of megabytes', () => {
  let ids: Readonly<Record<'ready' | 'finished' | 'review', string>>
  beforeAll(async () => {
    ids = {
      ready: await bring(good('alpha-works'), true),
      finished: await bring(good('beta-works'), false),
      review: await bring(bad, false),
    }
  }, 120_000)

  const pages: [string, (found: typeof ids) => string][] = [
    ['the customers', () => '/customers'],
    [
      'the customers with chosen columns',
      () => '/customers?columns=notes,address_primary,company_primary,extra.colour',
    ],
    ['their search', () => '/customers?search=long'],
    ['a preview', ({ ready }) => `/imports/${ready}`],
    ['a preview of one outcome', ({ ready }) => `/imports/${ready}?outcome=created`],
    ['the columns', ({ ready }) => `/imports/${ready}/columns`],
    ['the columns, read in another way', ({ ready }) => `/imports/${ready}/columns?delimiter=comma`],
    ['an import', ({ finished }) => `/imports/${finished}`],
    ['its report', ({ finished }) => `/imports/${finished}/report`],
    ['the review', () => '/review'],
    ['the review of one file', ({ review }) => `/review?importId=${review}`],
    ['the review of one reason', ({ review }) => `/review?importId=${review}&reason=email.not-an-address`],
    ['the imports', () => '/imports'],
  ]
  test.each(pages)('%s', async (_, path) => {
    const answer = await web.get(path(ids))
    expect(answer.status).toBe(200)
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(answerMax)
  })

  test('a customer’s own page has its notes to their end', async () => {
    const { id } = await deps.db
      .selectFrom('customers')
      .select('id')
      .where('email', '=', 'ann7@beta-works.com')
      .executeTakeFirstOrThrow()
    const html = await (await web.get(`/customers/${id}`)).text()
    // Notes, address and colour.
    expect(html.match(/long /g)?.length).toBeGreaterThanOrEqual(3 * 8_000)
  })
})
