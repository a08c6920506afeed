/** A bar of a chart. */
export interface Bar {
  readonly name: string
  readonly value: number
  /** What stands at its end. */
  readonly label: string
  /** Ours, of which there are others beside. */
  readonly isOurs: boolean
}

/** Bars under a title of their own, each as long as its share of the largest. */
export interface Chart {
  readonly title: string
  readonly bars: readonly Bar[]
}

const size = { width: 860, name: 220, bar: 400, row: 26, title: 40, foot: 30 }

/** Charts under each other as an SVG that can be read on a bright and on a dark page. */
export function drawCharts(charts: readonly Chart[], foot: string): string {
  const parts: string[] = []
  let y = 0
  for (const { title, bars } of charts) {
    const largest = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE)
    parts.push(`<text class="title" x="0" y="${y + 24}">${escapeText(title)}</text>`)
    y += size.title
    for (const bar of bars) {
      parts.push(drawBar(bar, y, Math.max(1, Math.round((bar.value / largest) * size.bar))))
      y += size.row
    }
  }
  parts.push(`<text class="foot" x="0" y="${y + 20}">${escapeText(foot)}</text>`)
  const height = y + size.foot
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" width="${size.width}" height="${height}" role="img">`,
    `<title>${escapeText(charts.map(({ title }) => title).join('; '))}</title>`,
    style,
    ...parts,
    '</svg>\n',
  ].join('\n')
}

function drawBar({ name, label, isOurs }: Bar, y: number, length: number): string {
  const middle = y + 16
  return [
    `<text x="${size.name - 10}" y="${middle}" text-anchor="end">${escapeText(name)}</text>`,
    `<rect class="${isOurs ? 'ours' : 'other'}" x="${size.name}" y="${y + 3}" width="${length}" height="18" rx="3"/>`,
    `<text x="${size.name + length + 8}" y="${middle}">${escapeText(label)}</text>`,
  ].join('\n')
}

/** Middle tones on no ground of its own; where the page is dark, text is light. */
export const style = `<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-size: 15px; font-weight: 600 }
.foot { font-size: 11px; fill: #59636e }
.ours { fill: #0b7285 }
.other { fill: #8c959f }
polyline.ours { fill: none; stroke: #0b7285 }
polyline.other { fill: none; stroke: #8c959f; stroke-dasharray: 4 4 }
.line { stroke-width: 2 }
.grid { stroke: #8c959f; stroke-opacity: 0.3 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .foot { fill: #9198a1 }
  .ours { fill: #3bc9db }
  .other { fill: #656d76 }
  polyline.ours { fill: none; stroke: #3bc9db }
  polyline.other { fill: none; stroke: #656d76 }
}
</style>`

export const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
