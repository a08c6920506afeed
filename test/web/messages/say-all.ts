import type { Child } from 'hono/jsx'

/** What stands for a value of each name; what has no line here is a number. */
const samples: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    ['lines', 'words', 'names', 'sheets', 'others', 'problems', 'what', 'values', 'faults'].map((name) => [
      name,
      ['甲', '乙'],
    ]),
  ),
  ...{ delimiter: ';', first: ',', second: '\t', kind: 'phone', field: '甲', isExact: false, isAll: false },
  ...{ hasCells: true, link: (text: string) => text, outcome: '甲', value: '甲', encoding: 'UTF-8' },
  ...{ from: 'UTF-8', to: 'UTF-8', counts: ['甲', '乙'], changes: ['甲', '乙'], keys: ['甲', '乙'], rules: ['甲'] },
  ...{ tags: ['甲', '乙'], parts: ['甲', '乙'], days: 30 },
}

/** Where a name is not of one kind everywhere, by the key of the text. */
const samplesOf: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'customers.changed': { what: ['甲', '乙'] },
  'advice.about': { what: '甲' },
  'advice.lines': { most: 3 },
  'imports.unread': { field: 'phone' },
  'columns.guessed': { columns: ['甲', '乙'] },
  'encoding.changed': { from: 'UTF-16', to: 'UTF-8' },
}

/** A text of a catalogue, and what it says where its numbers are one, and where they are several. */
export interface Said {
  readonly key: string
  readonly says: readonly string[]
}

/** What stays English in every language: what programs read, what a terminal says, and what each language calls itself. */
const english = new Set(['api', 'shared.backups', 'shared.checks', 'common.languages', 'common.document.lang'])

/** Each text of a catalogue with some values in it, by the names that the English ones have; but for what stays English. */
export async function sayAll(catalogue: object, originals: object, path = ''): Promise<readonly Said[]> {
  const said: Said[] = []
  for (const [name, entry] of Object.entries(catalogue)) {
    const key = path === '' ? name : `${path}.${name}`
    const original: unknown = Reflect.get(originals, name)
    if (english.has(key)) continue
    if (typeof entry === 'object' && entry !== null) said.push(...(await sayAll(entry, original as object, key)))
    else if (typeof entry === 'function')
      said.push({ key, says: await Promise.all([1, 1_234].map((number) => sayOne(key, entry, original, number))) })
    else said.push({ key, says: [String(entry)] })
  }
  return said
}

async function sayOne(key: string, entry: unknown, original: unknown, number: number): Promise<string> {
  const special = Object.entries(samplesOf).find(([end]) => key.endsWith(end))?.[1] ?? {}
  const sampleOf = (name: string) => special[name] ?? samples[name] ?? number
  const values = parametersOf(String(original)).map((parameter) =>
    parameter.startsWith('{')
      ? Object.fromEntries(namesIn(parameter).map((name) => [name, sampleOf(name)]))
      : sampleOf(parameter),
  )
  const says = (entry as (...values: readonly unknown[]) => Child)(...values)
  return String(await says).replace(/<[^>]*>/g, ' ')
}

/** `({ a, b }) => …` → `{ a, b }`; `(a, b) => …` → `a`, `b`. */
function parametersOf(source: string): readonly string[] {
  const inside = /^\(?([^)]*?)\)?\s*=>/s.exec(source)?.[1] ?? ''
  const parts = inside.match(/\{[^}]*\}|[\w$]+/g)
  return parts ?? []
}

const namesIn = (parameter: string): readonly string[] => parameter.match(/[\w$]+/g) ?? []
