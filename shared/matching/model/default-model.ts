import type { Chances, ColumnKind, MatchField, Model } from './model.ts'

/**
 * What is thought of a level before a book has said anything: m from what is known of slips in customer data, u from the
 * shares of names, places and firms among strangers.
 */
export const defaultChances: Readonly<Record<MatchField, Chances>> = {
  given: { m: [0.66, 0.08, 0.1, 0.05, 0.05, 0.06], u: [0.008, 0.002, 0.001, 0.03, 0.02, 0.939] },
  family: { m: [0.8, 0.03, 0.09, 0.03, 0.05], u: [0.004, 0.002, 0.001, 0.01, 0.983] },
  more: { m: [0.6, 0.2, 0.2], u: [0.02, 0.05, 0.93] },
  // How often names are exchanged; two strangers are called the other way round as seldom as the same.
  order: { m: [0.97, 0.03], u: [1, 1] },
  company: { m: [0.68, 0.12, 0.08, 0.12], u: [0.001, 0.002, 0.001, 0.996] },
  domain: { m: [0.9, 0.1], u: [0.0001, 0.9999] },
  email: { m: [0.55, 0.12, 0.33], u: [0.00002, 0.0002, 0.99978] },
  phone: { m: [0.6, 0.08, 0.32], u: [0.0001, 0.0002, 0.9997] },
  link: { m: [0.93, 0.07], u: [0.00005, 0.99995] },
  street: { m: [0.5, 0.2, 0.04, 0.1, 0.16], u: [0.0002, 0.0003, 0.001, 0.03, 0.9685] },
  place: { m: [0.55, 0.06, 0.1, 0.12, 0.05, 0.05, 0.07], u: [0.001, 0.0005, 0.0015, 0.02, 0.007, 0.15, 0.82] },
}

export const defaultColumnChances: Readonly<Record<ColumnKind, Chances>> = {
  date: { m: [0.82, 0.07, 0.03, 0.02, 0.06], u: [0.0001, 0.0005, 0.003, 0.015, 0.9814] },
  code: { m: [0.8, 0.08, 0.03, 0.09], u: [0.0001, 0.0003, 0.01, 0.9896] },
  number: { m: [0.7, 0.3], u: [0.02, 0.98] },
  words: { m: [0.68, 0.1, 0.1, 0.12], u: [0.02, 0.005, 0.05, 0.925] },
  choice: { m: [0.9, 0.1], u: [0.4, 0.6] },
}

/** For a book that is too small to say anything itself. */
export const defaultModel: Model = {
  version: 1,
  records: 1_000,
  duplicates: 0.05,
  near: { household: 0.1, colleagues: 0.5, branches: 0.1, namesakes: 0.02, generations: 0.005 },
  fields: defaultChances,
  columns: [],
  frequencies: {},
  rare: {},
  thresholds: { same: 0.97, ask: 0.3 },
}
