import { type ColumnModel, type Company, companies, type MatchField, type Model, matchFields } from './model.ts'

/** How much of a field two share that are near each other without being one: 1 says that it tells nothing of them. */
const shares: Readonly<Record<Company, Partial<Record<MatchField, number>>>> = {
  household: { family: 1, street: 1, place: 1, phone: 1, email: 0.1, company: 0.2 },
  colleagues: { company: 1, domain: 1, street: 1, place: 1, phone: 1, email: 0.02 },
  branches: { company: 1, domain: 0.95, place: 0.3, phone: 0.3, email: 0.3, link: 0.5 },
  generations: {
    given: 1,
    family: 1,
    order: 1,
    more: 0.8,
    street: 0.95,
    place: 0.95,
    phone: 0.8,
    email: 0.1,
    company: 0.2,
  },
  namesakes: {
    given: 1,
    family: 1,
    order: 1,
    more: 0.7,
    company: 0.5,
    street: 0.2,
    place: 0.7,
    phone: 0.1,
    email: 0.02,
  },
}
/** Of a mobile phone, which hardly anybody shares who is not of one household. */
export const mobileShares: Readonly<Record<Company, number>> = {
  household: 1,
  colleagues: 0.15,
  branches: 0.3,
  namesakes: 0.01,
  generations: 0.2,
}
/** The same of columns of words and choices; of dates and codes they share nothing. */
const columnShares = { household: 0.3, colleagues: 0.5, branches: 0.9, namesakes: 0.3, generations: 0.3 } as const

/** One field or column, ready for adding up. */
export interface CompiledField {
  readonly name: MatchField | null
  readonly column: ColumnModel | null
  readonly m: readonly number[]
  readonly u: readonly number[]
  /** log2(m/u), level for level, never rising. */
  readonly weights: Float64Array
  /** The same against two that are near each other. */
  readonly near: Readonly<Record<Company, Float64Array>>
  readonly share: Readonly<Record<Company, number>>
  /** How often the values are met; undefined where all count alike. */
  readonly frequencies: ReadonlyMap<string, number> | undefined
  readonly rare: number
}

export interface CompiledModel {
  readonly model: Model
  readonly fields: readonly CompiledField[]
  /** Bits before anything is compared: one customer against strangers, and against those near each other. */
  readonly prior: number
  readonly nearPrior: Readonly<Record<Company, number>>
}

const compiled = new WeakMap<Model, CompiledModel>()

/** A model ready for adding up; the same one for the same model. */
export function compileModel(model: Model): CompiledModel {
  const known = compiled.get(model)
  if (known !== undefined) return known
  const fields = [
    ...matchFields.map((name) => compileField(model, name, null)),
    ...model.columns.map((column) => compileField(model, null, column)),
  ]
  const nearPrior = ofEach((one) => Math.log2(model.duplicates / model.near[one]))
  const prior = Math.log2((2 * model.duplicates) / Math.max(2, model.records))
  const made = { model, fields, prior, nearPrior }
  compiled.set(model, made)
  return made
}

function compileField(model: Model, name: MatchField | null, column: ColumnModel | null): CompiledField {
  const { m, u } = name === null ? (column as ColumnModel) : model.fields[name]
  const key = name ?? `column:${column?.column}`
  const table = model.frequencies[key]
  const share = ofEach((one) => shareOf(one, name, column))
  const near = (one: Company) =>
    falling(m.map((chance, at) => ratio(chance, share[one] * chance + (1 - share[one]) * (u[at] ?? 1))))
  return {
    name,
    column,
    m,
    u,
    weights: falling(m.map((chance, at) => ratio(chance, u[at] ?? 1))),
    near: ofEach(near),
    share,
    frequencies: table === undefined ? undefined : new Map(Object.entries(table)),
    rare: model.rare[key] ?? 0,
  }
}

const ofEach = <T>(make: (one: Company) => T) =>
  Object.fromEntries(companies.map((one) => [one, make(one)])) as Record<Company, T>

function shareOf(company: Company, name: MatchField | null, column: ColumnModel | null): number {
  if (name !== null) return shares[company][name] ?? 0
  // Twins are born on one day.
  if (column?.kind === 'date') return company === 'household' ? 0.05 : 0
  return column?.kind === 'words' || column?.kind === 'choice' ? columnShares[company] : 0
}

const ratio = (m: number, u: number): number => Math.log2(Math.max(m, 1e-6) / Math.max(u, 1e-9))

/** More disagreement never weighs more: where it would, both get the mean of the two. */
function falling(weights: readonly number[]): Float64Array {
  const blocks: { sum: number; count: number }[] = []
  for (const weight of weights) {
    blocks.push({ sum: weight, count: 1 })
    for (
      let last = blocks.at(-1), before = blocks.at(-2);
      last && before;
      last = blocks.at(-1), before = blocks.at(-2)
    ) {
      if (last.sum / last.count <= before.sum / before.count) break
      blocks.splice(-2, 2, { sum: last.sum + before.sum, count: last.count + before.count })
    }
  }
  return Float64Array.from(blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count)))
}
