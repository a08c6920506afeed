import { comeToRest } from '../house/empty-house.ts'
import { withHouse } from '../house/start-house.ts'
import { importStored, storeFile } from '../import/run-imports.ts'
import { currentLoad, type PageTimes, writeResult } from '../report/result.ts'
import { showPage, showPagesHead } from '../report/show-pages.ts'
import { openSession } from '../session.ts'
import { drawWords } from './draw-words.ts'
import { fillCustomers } from './fill-customers.ts'
import { fire } from './fire.ts'
import { listCommonSearches, listPages, listSearches, type Page } from './list-pages.ts'
import { multiplyReviewRows } from './multiply-review-rows.ts'
import { showPlans } from './show-plans.ts'

export interface PagesOptions {
  readonly customers: number
  /** Requests a second. */
  readonly rate: number
  /** For each kind of page. */
  readonly seconds: number
  readonly showsPlans: boolean
  readonly json: string | undefined
}

/** So many searches with many hits a second stand beside the others. */
const commonRate = 2
const warmSeconds = 1
const healthPerSecond = 5
/** The rows of it that need review are multiplied. */
const reviewFile = { seed: 1_000_000, records: 3_000 }

/**
 * The time that the web takes for each kind of page, as a whole request and at a steady rate, while `/healthz` is asked
 * too.
 */
export function benchPages(options: PagesOptions): Promise<void> {
  const { customers, rate, seconds } = options
  return withHouse({}, async ({ deps, client, url, superuserUrl, machine }) => {
    await fillCustomers(client, customers)
    const file = await storeFile(deps, reviewFile)
    await importStored(deps, client, file)
    const { importId } = file
    const reviewRows = await multiplyReviewRows(client, importId, Math.round(customers / 10))
    await comeToRest(superuserUrl)
    const words = await drawWords(client, customers)
    const web = { url, headers: { ...(await openSession(deps)) } }
    console.log(`${customers} customers, ${reviewRows} open review rows, ${rate} requests a second, ${seconds} s each`)
    console.log(`words: ${Object.values(words).flat().join(' ')}\n${showPagesHead()}`)
    const pages: PageTimes[] = []
    const time = async (...kinds: readonly Share[]) => {
      const found = await timePages(web, kinds, seconds)
      pages.push(...found)
      console.log(found.map(showPage).join('\n'))
      writeResult(options.json, { part: 'pages', machine, customers, reviewRows, pages })
    }
    const plain = await listPages(deps.db, customers, importId)
    const searches = listSearches(words)
    for (const page of [...plain, ...searches]) await time([page, rate])
    const paths = [...plain, ...searches].flatMap((page) => page.paths.slice(0, 2))
    await time(
      [listCommonSearches(words), commonRate],
      [{ name: 'all others, beside', paths }, Math.max(1, rate - commonRate)],
    )
    if (options.showsPlans) await showPlans(deps.config, planned(plain, searches))
  })
}

/** A kind of page, and how often a second it is asked for. */
type Share = readonly [page: Page, perSecond: number]

interface Web {
  readonly url: string
  readonly headers: Record<string, string>
}

/** Kinds of pages at once, each at its rate. */
async function timePages({ url, headers }: Web, pages: readonly Share[], seconds: number): Promise<PageTimes[]> {
  const load = currentLoad()
  const ask = ([{ paths }, perSecond]: Share, length: number) =>
    fire(
      paths.map((path) => `${url}${path}`),
      headers,
      { perSecond, seconds: length },
    )
  await Promise.all(pages.map((page) => ask(page, warmSeconds)))
  const health = fire([`${url}/healthz`], {}, { perSecond: healthPerSecond, seconds })
  const times = await Promise.all(pages.map((page) => ask(page, seconds)))
  const { p95: healthP95 } = await health
  return pages.map(([{ name }, perSecond], at) => ({
    name,
    perSecond,
    ...(times[at] ?? { p50: 0, p95: 0, p99: 0, count: 0, errors: 0 }),
    healthP95,
    load,
  }))
}

/** Of each kind of list, the input of its first address. */
const planned = (...pages: readonly (readonly Page[])[]) =>
  Object.fromEntries(
    pages.flat().flatMap(({ name, paths: [path = ''] }) => {
      const [page, query] = path.split('?')
      return page === '/customers' ? [[name, Object.fromEntries(new URLSearchParams(query))]] : []
    }),
  )
