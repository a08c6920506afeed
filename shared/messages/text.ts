import { en } from './en/index.ts'

/** The texts of one language. English names every text and its values; another language has the same. */
export type Texts = typeof en

type Area = keyof Texts & string
type NameIn<A extends Area> = keyof Texts[A] & string

/** `customers.none`: the area of the catalogue, and the text in it. */
export type TextKey = { [A in Area]: `${A}.${NameIn<A>}` }[Area]

type Entry<K extends TextKey> = {
  [A in Area]: K extends `${A}.${infer N}` ? (N extends NameIn<A> ? Texts[A][N] : never) : never
}[Area]

/** Where a sentence has words in it, these may be a text themselves: they are said in the same language. */
type Given<V> = V extends string ? string | Text : V extends readonly string[] ? readonly (string | Text)[] : V

type ValuesOf<K extends TextKey> =
  Entry<K> extends (values: infer V extends object) => string ? { readonly [N in keyof V]: Given<V[N]> } : undefined

/**
 * A text and the values in it, in no language yet: plain data, which may be stored. The compiler knows which values each
 * text needs. `renderText` says it.
 */
export type Text = {
  [K in TextKey]: ValuesOf<K> extends undefined
    ? { readonly key: K }
    : { readonly key: K; readonly values: ValuesOf<K> }
}[TextKey]

type Rest<K extends TextKey> = K extends TextKey ? (ValuesOf<K> extends undefined ? [] : [values: ValuesOf<K>]) : never

/** `textOf('imports.none')`, `textOf('customers.taken', { called, key })`. */
export function textOf<K extends TextKey>(key: K, ...[values]: Rest<K>): Text {
  return (values === undefined ? { key } : { key, values }) as Text
}

/** A text in one language. */
export function renderText(wanted: Text, texts: Texts): string {
  const entry = findEntry(wanted.key, texts)
  if (typeof entry === 'string') return entry
  if (entry === undefined) throw new Error(`No catalogue has a text ${wanted.key}`)
  return entry('values' in wanted ? renderValues(wanted.values, texts) : {})
}

/** For logs, the command line and the API. */
export const toEnglish = (wanted: Text): string => renderText(wanted, en)

/** What the database holds as a text; undefined where it is none of this version. */
export function readText(stored: unknown): Text | undefined {
  if (!isRecord(stored) || typeof stored.key !== 'string') return undefined
  const entry = findEntry(stored.key, en)
  const isText = typeof entry === 'function' ? isRecord(stored.values) : entry !== undefined
  return isText ? (stored as Text) : undefined
}

type AnyEntry = string | ((values: Readonly<Record<string, unknown>>) => string)

function findEntry(key: string, texts: Texts): AnyEntry | undefined {
  const [area = '', ...name] = key.split('.')
  const areas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = texts
  const entries = Object.hasOwn(areas, area) ? areas[area] : undefined
  const found = name.join('.')
  return entries !== undefined && Object.hasOwn(entries, found) ? (entries[found] as AnyEntry) : undefined
}

const renderValues = (values: object, texts: Texts) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, renderValue(value, texts)]))

function renderValue(value: unknown, texts: Texts): unknown {
  if (Array.isArray(value)) return value.map((one) => renderValue(one, texts))
  return isRecord(value) ? renderText(value as Text, texts) : value
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
