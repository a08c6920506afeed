/** A line of what Prometheus reads: a name, labels, a value. */
export interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

const nameForm = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const sampleForm = new RegExp(`^(${nameForm})(?:\\{(.*)\\})? (\\S+)$`)
const labelForm = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\n"])*)"(?:,|$)/
const kinds = ['counter', 'gauge', 'histogram', 'summary', 'untyped']

/**
 * Reads the text format of Prometheus, version 0.0.4, and is stricter than Prometheus itself.
 *
 * @throws where a line is none of the format, a family has no type or is not in one piece, a series stands twice, a
 * counter is negative, or a histogram does not add up
 */
export function readMetrics(text: string): readonly Sample[] {
  if (!text.endsWith('\n')) throw new Error('The last line has no end')
  const types = new Map<string, string>()
  const seen = new Set<string>()
  const samples: Sample[] = []
  let family = ''
  for (const line of text.split('\n').filter(Boolean)) {
    const typed = new RegExp(`^# TYPE (${nameForm}) (\\w+)$`).exec(line)
    if (typed !== null) {
      const [, name = '', kind = ''] = typed
      if (types.has(name) || !kinds.includes(kind)) throw new Error(`A second type, or one that is none: ${line}`)
      types.set(name, kind)
      family = name
    } else if (!line.startsWith('#')) {
      const sample = readSample(line)
      if (seen.has(line.replace(/ \S+$/, ''))) throw new Error(`A series twice: ${line}`)
      seen.add(line.replace(/ \S+$/, ''))
      if (!isOf(sample.name, family, types.get(family))) throw new Error(`Not of the family ${family}: ${line}`)
      if (types.get(family) === 'counter' && !(sample.value >= 0)) throw new Error(`A counter below 0: ${line}`)
      samples.push(sample)
    } else if (!/^# HELP /.test(line)) throw new Error(`No line of the format: ${line}`)
  }
  for (const [name, kind] of types) if (kind === 'histogram') assertHistogram(name, samples)
  return samples
}

function readSample(line: string): Sample {
  const found = sampleForm.exec(line)
  if (found === null) throw new Error(`No line of the format: ${line}`)
  const [, name = '', list = '', written = ''] = found
  const value = /^[+-]?Inf$/.test(written) ? Number(written.replace('Inf', 'Infinity')) : Number(written)
  if (Number.isNaN(value) && written.toLowerCase() !== 'nan') throw new Error(`No number: ${line}`)
  return { name, labels: readLabels(list, line), value }
}

function readLabels(list: string, line: string): Record<string, string> {
  const labels: Record<string, string> = {}
  for (let rest = list; rest !== ''; ) {
    const found = labelForm.exec(rest)
    if (found === null || Object.hasOwn(labels, found[1] ?? '')) throw new Error(`No labels of the format: ${line}`)
    labels[found[1] ?? ''] = found[2] ?? ''
    rest = rest.slice(found[0].length)
  }
  return labels
}

const isOf = (name: string, family: string, kind: string | undefined) =>
  name === family ||
  (kind === 'histogram' &&
    ['_bucket', '_sum', '_count'].includes(name.slice(family.length)) &&
    name.startsWith(family)) ||
  (kind === 'summary' && ['_sum', '_count'].includes(name.slice(family.length)) && name.startsWith(family))

/** Each bucket holds what those before it hold, and the last one all. */
function assertHistogram(name: string, samples: readonly Sample[]): void {
  const series = new Map<string, number[]>()
  const of = ({ le: _, ...labels }: Sample['labels']) => JSON.stringify(labels)
  for (const sample of samples.filter((one) => one.name === `${name}_bucket`))
    series.set(of(sample.labels), [...(series.get(of(sample.labels)) ?? []), sample.value])
  for (const { labels, value } of samples.filter((one) => one.name === `${name}_count`)) {
    const buckets = series.get(of(labels)) ?? []
    if (buckets.at(-1) !== value || buckets.some((count, index) => count < (buckets[index - 1] ?? 0)))
      throw new Error(`${name} does not add up: ${buckets.join()} of ${value}`)
  }
}

/** The value of the one series that has these labels, among others; undefined where there is none. */
export function findValue(
  samples: readonly Sample[],
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  const found = samples.filter(
    (sample) => sample.name === name && Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
  )
  if (found.length > 1) throw new Error(`${found.length} series are called ${name}`)
  return found[0]?.value
}
