import type { Bar, Chart } from './draw-chart.ts'
import type { BenchResult, DuplicatesResult, ImportResult, PagesResult, SmallResult } from './result.ts'
import { bestOf, ratioOf, wayNames } from './show-import.ts'

/** The charts of the README: imports by their size, then small files, pages, and the search for duplicates. */
export function toCharts(results: readonly BenchResult[]): readonly Chart[] {
  const small = results.filter((result) => result.part === 'small')
  return [
    ...results.flatMap((result) => (result.part === 'import' ? [importChart(result)] : [])),
    ...(small.length === 0 ? [] : [smallChart(small)]),
    ...results.flatMap((result) => (result.part === 'pages' ? [pagesChart(result)] : [])),
    ...results.flatMap((result) => (result.part === 'duplicates' ? [duplicatesChart(result)] : [])),
  ]
}

const grouped = (value: number) => value.toLocaleString('en')
const theirs = ['copy', 'reference', 'rows']

function importChart(result: ImportResult): Chart {
  const best = bestOf(result)
  const bars = Object.entries(best).map(([name, { perSecond }]): Bar => {
    const ratio = name === 'copy' ? undefined : ratioOf(best, name, 'copy')
    const label = ratio === undefined ? grouped(perSecond) : `${grouped(perSecond)} (${ratio.toFixed(2)} × COPY)`
    return { name: wayNames[name] ?? name, value: perSecond, label, isOurs: !theirs.includes(name) }
  })
  return { title: `${grouped(result.records)} records: records a second`, bars }
}

function smallChart(results: readonly SmallResult[]): Chart {
  const bars = results.map(({ customers, seconds }): Bar => {
    const value = Math.min(...seconds)
    return { name: `among ${grouped(customers)} customers`, value, label: `${value.toFixed(2)} s`, isOurs: true }
  })
  return { title: `${grouped(results[0]?.records ?? 0)} records by HTTP: seconds until the last is found`, bars }
}

/** Kinds of pages that a chart shows as one, by the slowest of them. */
const kinds = [
  ['sort ', 'every sort: the slowest'],
  ['deep page', 'deep pages: the slowest'],
  ['filter ', 'every filter: the slowest'],
] as const

function pagesChart({ customers, pages }: PagesResult): Chart {
  const byName = Map.groupBy(pages, ({ name }) => kinds.find(([start]) => name.startsWith(start))?.[1] ?? name)
  const bars = [...byName].map(([name, same]): Bar => {
    const [slowest] = same.toSorted((a, b) => b.p95 - a.p95)
    const { perSecond, p50, p95 } = slowest ?? { perSecond: 0, p50: 0, p95: 0 }
    const errors = same.reduce((sum, page) => sum + page.errors, 0)
    const failed = errors === 0 ? '' : `, ${errors} errors`
    const label = `${Math.round(p95)} ms (half in ${Math.round(p50)}), ${perSecond}/s${failed}`
    return { name, value: p95, label, isOurs: true }
  })
  return { title: `${grouped(customers)} customers: ms in which 95 % of the pages were there`, bars }
}

function duplicatesChart({ searches }: DuplicatesResult): Chart {
  const bars = searches.map(({ customers, perSecond, seconds }): Bar => {
    const label = `${grouped(perSecond)} (${Math.round(seconds)} s in all)`
    return { name: `${grouped(customers)} customers`, value: perSecond, label, isOurs: true }
  })
  return { title: 'Search of all customers for duplicates: customers a second', bars }
}
