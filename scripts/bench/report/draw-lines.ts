import { escapeText, style } from './draw-chart.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Axis {
  readonly title: string
  readonly min: number
  readonly max: number
}

/** Lines over two axes; a mark is a point of its own with its name. */
export interface LineChart {
  readonly title: string
  readonly x: Axis
  readonly y: Axis
  readonly lines: readonly { readonly name: string; readonly points: readonly Point[]; readonly isOurs: boolean }[]
  readonly marks: readonly (Point & { readonly name: string; readonly isOurs: boolean })[]
}

const size = { width: 860, height: 420, left: 110, top: 60, right: 40, bottom: 60, foot: 30 }
const inner = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom }
const ticks = 5
/** Where the names of the lines begin. */
const legend = size.left + inner.width - 180

/** Charts of lines under each other, as an SVG that can be read on a bright and on a dark page. */
export function drawLines(charts: readonly LineChart[], foot: string): string {
  const height = charts.length * size.height + size.foot
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" width="${size.width}" height="${height}" role="img">`,
    `<title>${escapeText(charts.map(({ title }) => title).join('; '))}</title>`,
    style,
    ...charts.map((chart, n) => `<g transform="translate(0 ${n * size.height})">\n${drawOne(chart)}\n</g>`),
    `<text class="foot" x="0" y="${height - 10}">${escapeText(foot)}</text>`,
    '</svg>\n',
  ].join('\n')
}

function drawOne({ title, x, y, lines, marks }: LineChart): string {
  const toX = (value: number) => round(size.left + ((value - x.min) / (x.max - x.min || 1)) * inner.width)
  const toY = (value: number) =>
    round(size.top + inner.height - ((value - y.min) / (y.max - y.min || 1)) * inner.height)
  const floor = size.top + inner.height
  const steps = Array.from({ length: ticks + 1 }, (_, n) => n / ticks)
  return [
    `<text class="title" x="0" y="24">${escapeText(title)}</text>`,
    ...steps.map((share) => drawTick(share, x, y, { toX, toY, floor })),
    drawText({ x: size.left + inner.width, y: floor + 40 }, x.title, 'end'),
    drawText({ x: size.left, y: size.top - 12 }, y.title, 'start'),
    ...lines.map(({ points, isOurs }) => {
      const path = points.map((one) => `${toX(one.x)},${toY(one.y)}`).join(' ')
      return `<polyline class="${classOf(isOurs)} line" points="${path}"/>`
    }),
    // Two that stand near each other have their names in two lines.
    ...marks.flatMap(({ isOurs, name, ...one }, n) => [
      `<circle class="${classOf(isOurs)}" cx="${toX(one.x)}" cy="${toY(one.y)}" r="5"/>`,
      drawText(
        { x: toX(one.x) + 6, y: toY(one.y) + 20 + (n % 2) * 17 },
        name,
        one.x > (x.min + x.max) / 2 ? 'end' : 'start',
      ),
    ]),
    ...lines.map(({ name, isOurs }, n) =>
      [
        `<rect class="${classOf(isOurs)}" x="${legend}" y="${floor - 22 * (n + 1)}" width="14" height="4"/>`,
        drawText({ x: legend + 22, y: floor - 22 * (n + 1) + 7 }, name, 'start'),
      ].join('\n'),
    ),
  ].join('\n')
}

const drawText = (at: Point, text: string, anchor: 'start' | 'end') =>
  `<text x="${at.x}" y="${at.y}" text-anchor="${anchor}">${escapeText(text)}</text>`

const classOf = (isOurs: boolean) => (isOurs ? 'ours' : 'other')
const round = (value: number) => Math.round(value * 10) / 10

interface Scale {
  toX(value: number): number
  toY(value: number): number
  readonly floor: number
}

/** One number on each axis, and a thin line across. */
function drawTick(share: number, x: Axis, y: Axis, { toX, toY, floor }: Scale): string {
  const [atX, atY] = [x.min + share * (x.max - x.min), y.min + share * (y.max - y.min)]
  return [
    `<line class="grid" x1="${toX(x.min)}" y1="${toY(atY)}" x2="${toX(x.max)}" y2="${toY(atY)}"/>`,
    `<text x="${toX(x.min) - 8}" y="${toY(atY) + 4}" text-anchor="end">${show(atY, y)}</text>`,
    `<text x="${toX(atX)}" y="${floor + 20}" text-anchor="middle">${show(atX, x)}</text>`,
  ].join('\n')
}

const show = (value: number, { max }: Axis) => (max <= 1 ? value.toFixed(2) : Math.round(value).toLocaleString('en'))
