import type { LineChart } from '../report/draw-lines.ts'
import type { DuplicatesResult } from '../report/result.ts'

/** How the comparisons grow with the customers: in proportion to them where the line is straight. */
export function growthOf({ searches }: Pick<DuplicatesResult, 'searches'>): LineChart {
  const points = searches
    .map(({ customers, candidates }) => ({ x: customers, y: customers * candidates }))
    .sort((a, b) => a.x - b.x)
  const last = points.at(-1) ?? { x: 1, y: 1 }
  const linear = points.map(({ x }) => ({ x, y: (last.y / last.x) * x }))
  return {
    title: 'Pairs of customers that are compared, by the number of customers',
    x: { title: 'customers', min: 0, max: last.x },
    y: { title: 'pairs', min: 0, max: Math.max(...points.map(({ y }) => y), ...linear.map(({ y }) => y)) },
    lines: [
      { name: 'in proportion', points: linear, isOurs: false },
      { name: 'compared', points, isOurs: true },
    ],
    marks: [],
  }
}
