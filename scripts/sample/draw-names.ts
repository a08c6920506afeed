import type { Random, Unique } from './random.ts'
import { firstWords, nativeCompanies, type Script, secondWords, trades } from './words/companies.ts'
import { type Country, wordsOf } from './words/countries.ts'
import { type NamePart, namesOf } from './words/people.ts'
import { channelKinds, channelWords } from './words/texts.ts'

export interface Person {
  readonly first: string
  readonly last: string
  /** Both parts in a to z, as they stand in an address. */
  readonly local: { readonly first: string; readonly last: string }
}

export interface Company {
  /** The name without its legal form. */
  readonly base: string
  readonly name: string
  readonly industry: string
  /** Its words in a to z, hyphens between. */
  readonly slug: string
}

export interface Channel {
  readonly name: string
  readonly slug: string
}

/** Which script a country's names are written in, where it is not the Latin one. */
export const scriptOf = (country: Country): Script | null => {
  const scripts: Partial<Record<Country, Script>> = {
    HK: 'traditional',
    MO: 'traditional',
    TW: 'traditional',
    CN: 'simplified',
    JP: 'japanese',
    KR: 'korean',
  }
  return scripts[country] ?? null
}

const toLatin = (text: string, between: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}|'/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, between)

/** Two people are the same when their names hold the same words, in whatever order and case. */
const nameKey = (person: Pick<Person, 'first' | 'last'>): string =>
  `${person.first} ${person.last}`
    .toLowerCase()
    .split(/[\s-]+/)
    .sort()
    .join(' ')

export const drawPerson = (random: Random, unique: Unique, home: Country, native: boolean): Person => {
  const { given, family } = namesOf[wordsOf(home).culture]
  const usable = (parts: readonly NamePart[]) => (native ? parts.filter(([, own]) => own !== '') : parts)
  const write = ([latin, own]: NamePart) => (native ? own : latin)
  return unique(() => {
    const [first, last] = [random.pick(usable(given)), random.pick(usable(family))]
    const local = { first: toLatin(first[0], ''), last: toLatin(last[0], '') }
    return { first: write(first), last: write(last), local }
  }, nameKey)
}

const drawLatinCompany = (random: Random, home: Country): Company => {
  const [kind, industry] = random.pick(trades)
  const base = `${random.pick(firstWords)} ${random.pick(secondWords)} ${kind}`
  return { base, name: `${base} ${random.pick(wordsOf(home).legal)}`, industry, slug: toLatin(base, '-') }
}

const drawNativeCompany = (random: Random, script: Script): Company => {
  const words = nativeCompanies[script]
  const [[first, firstSound], [second, secondSound]] = [random.pick(words.first), random.pick(words.second)]
  const [pattern, kind, industry] = random.pick(words.trades)
  const name = pattern.replace('*', first + second)
  const slug = `${firstSound}${secondSound}-${random.pick(firstWords).toLowerCase()}-${kind}`
  return { base: name, name, industry, slug }
}

/** An invented company. No two share the two words, or the two characters, that name them. */
export const drawCompany = (random: Random, unique: Unique, home: Country, native: boolean): Company => {
  const script = native ? scriptOf(home) : null
  return unique(
    () => (script ? drawNativeCompany(random, script) : drawLatinCompany(random, home)),
    ({ slug }) => (script ? slug.replace(/-.*/, '') : slug.split('-').slice(0, 2).join('-')),
  )
}

/** An invented channel of three words, which also make its handle. */
export const drawChannel = (random: Random, unique: Unique): Channel =>
  unique(
    () => {
      const [first = '', second = ''] = random.shuffle(channelWords)
      const name = `${first} ${second} ${random.pick(channelKinds)}`
      return { name, slug: toLatin(name, '-') }
    },
    ({ slug }) => slug,
  )
