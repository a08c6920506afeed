import { writeFileSync } from 'node:fs'
import { drawCharts } from './draw-chart.ts'
import { readResult } from './result.ts'
import { showResults } from './show-results.ts'
import { toCharts } from './to-charts.ts'

/**
 * Prints the results of several parts as one text, and draws them into an SVG file.
 *
 * @throws when a file is no result
 */
export function benchReport(paths: readonly string[], svg: string): void {
  const results = paths.map(readResult)
  console.log(showResults(results))
  const [first] = results
  if (first === undefined) throw new Error('Name the JSON files that the parts of the benchmark have written')
  const { cores, memoryGiB, at, commit } = first.machine
  const foot = `${cores} cores, ${memoryGiB} GiB, everything on one machine; ${at.slice(0, 10)}, ${commit}; npm run bench`
  writeFileSync(svg, drawCharts(toCharts(results), foot))
  console.log(`\nDrawn in ${svg}`)
}
