import type { Shares } from './facts.ts'
import { cities } from './tables/cities.ts'
import { economies } from './tables/economies.ts'
import { languages } from './tables/languages.ts'
import { regions } from './tables/regions.ts'

// Each is built on first use and kept: it depends on nothing but the tables.
const once = <T>(build: () => T): (() => T) => {
  let built: { readonly it: T } | undefined
  return () => {
    built ??= { it: build() }
    return built.it
  }
}

const linesOf = (table: string): string[] => table.trim().split('\n')

/** The part of the economy of the world that is a country's: where a customer is of whom nothing is known. */
export const economyOf = once((): Shares => {
  const read = linesOf(economies).map((line) => [line.slice(0, 2), Number(line.slice(3))] as const)
  const total = read.reduce((sum, [, size]) => sum + size, 0)
  return new Map(read.map(([code, size]) => [code, size / total]))
})

/** Of a language (`de`) or script (`Cyrl`), the part of the people of each country who use it. */
const usersOf = once(() => {
  const read = linesOf(languages).map((line) => {
    const [name = '', ...shares] = line.split(' ')
    return [name, readShares(shares)] as const
  })
  return new Map(read)
})

/** Where a text in a language or script is from, by the economies of the countries in which it is used. */
export function sharesOfLanguages(...names: readonly string[]): Shares {
  const used = new Map<string, number>()
  for (const name of names)
    for (const [code, part] of usersOf().get(name) ?? []) used.set(code, Math.max(part, used.get(code) ?? 0))
  return byEconomy(used)
}

/** Shares of countries, by the economies of these. */
export function byEconomy(parts: Shares): Shares {
  const sizes = Array.from(parts, ([code, part]) => [code, part * (economyOf().get(code) ?? 0)] as const)
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  return new Map(total === 0 ? [] : sizes.map(([code, size]) => [code, size / total]))
}

/** Several countries alike, by their economies. The same ones are the same shares. */
export function shareAmong(codes: readonly string[]): Shares {
  const [only, other] = codes
  if (only !== undefined && other === undefined) return one(only)
  const key = codes.join(' ')
  const known = ones.get(key) ?? byEconomy(new Map(codes.map((code) => [code, 1])))
  ones.set(key, known)
  return known
}

/** One country and no other. */
export function one(code: string): Shares {
  const known = ones.get(code) ?? new Map([[code, 1]])
  ones.set(code, known)
  return known
}
const ones = new Map<string, Shares>()

/** By `foldKey`: where those live who live in a city of that name. */
export const cityShares = once(() => readPlaces(cities))
/** By `foldKey`: of what countries a region of that name is. */
export const regionShares = once(() => readPlaces(regions))

function readPlaces(table: string): ReadonlyMap<string, Shares> {
  const places = new Map<string, Shares>()
  for (const line of linesOf(table)) {
    if (line[2] === '=') {
      const shares = one(line.slice(0, 2))
      for (const name of line.slice(3).split(',')) places.set(name, shares)
    } else {
      const [name = '', ...shares] = line.split(' ')
      places.set(name, readShares(shares))
    }
  }
  return places
}

const readShares = (written: readonly string[]): Shares =>
  new Map(written.map((share) => [share.slice(0, 2), Number(share.slice(3)) / 100]))
