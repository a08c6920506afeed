import type { CustomerType } from '../../shared/customers/fields.ts'
import type { Random } from './random.ts'
import type { Evidence, Signals } from './truth.ts'
import { type Country, homes, type StatedCountry, wordsOf } from './words/countries.ts'

export type EmailOutcome = 'valid' | 'blank' | 'repairable' | 'suggestion' | 'hopeless'

/** What a row must turn out to be, before any word of it is chosen. */
export interface RowPlan {
  readonly type: CustomerType
  readonly email: EmailOutcome
  readonly home: Country
  readonly stated: StatedCountry | null
  readonly signals: Signals
  /** Written in the script of its home. */
  readonly native: boolean
  /** Whether a second row is derived from this one: the same customer again, or a colleague in the same company. */
  readonly relative: 'twin' | 'colleague' | null
}

type Kind = keyof Signals
type Place = Pick<RowPlan, 'home' | 'stated' | 'signals'>

const twins = 12
const colleagues = 20
const related = 2 * (twins + colleagues)

/** The published figures of the older system: countries stated in the 932 rows that it kept. */
const statedImported = { HK: 49, CN: 20, KR: 5, GB: 4, NG: 4, PH: 3, FR: 3, IN: 3, JP: 2 } as const
const statedInReview = { HK: 8, CN: 3, GB: 1, SG: 1 } as const

/** 932 rows are kept: 93 state a country, of 839 that don't 17 % contradict themselves and 23 % say nothing. */
const evidenceImported = { contradictory: 142, none: 190, agreeing: 507 - related } as const
const typesImported = { corporate: 881 - related, youtube_creator: 49, individual: 2 } as const

/** 78 rows need review: 65 of them state no country. */
const evidenceInReview = { contradictory: 11, none: 15, agreeing: 39 } as const
const typesInReview = { corporate: 72, youtube_creator: 5, individual: 1 } as const
const emailsInReview = { repairable: 60, suggestion: 10, hopeless: 8 } as const

const agreeingKinds: readonly (readonly [readonly Kind[], number])[] = [
  [['phone'], 35],
  [['phone', 'domain'], 16],
  [['phone', 'address'], 15],
  [['domain'], 11],
  [['phone', 'domain', 'address'], 10],
  [['address'], 8],
  [['domain', 'address'], 5],
]

const contradictoryKinds: readonly (readonly [readonly Kind[], number])[] = [
  [['phone', 'address'], 4],
  [['phone', 'domain'], 3],
  [['phone', 'domain', 'address'], 3],
  [['domain', 'address'], 2],
]

const nativeShare: Partial<Record<Country, number>> = { HK: 0.08, CN: 0.22, TW: 0.25, MO: 0.15, JP: 0.3, KR: 0.3 }

const silent: Signals = { phone: null, domain: null, address: null }

/** `{ HK: 2, CN: 1 }` → `['HK', 'HK', 'CN']`. */
const repeat = <Name extends string>(counts: Readonly<Partial<Record<Name, number>>>): Name[] =>
  Object.entries<number | undefined>(counts).flatMap(([name, count]) => Array<Name>(count ?? 0).fill(name as Name))

/** A home that can give evidence of every kind asked for: not every country's companies use its domain. */
const drawCountry = (random: Random, kinds: readonly Kind[], except?: Country): Country =>
  random.weighted(
    homes.filter(([code]) => code !== except && (!kinds.includes('domain') || wordsOf(code).suffixes.length > 0)),
  )

const agree = (home: Country, kinds: readonly Kind[]): Signals => ({
  ...silent,
  ...Object.fromEntries(kinds.map((kind) => [kind, home])),
})

const contradict = (random: Random): Place => {
  const kinds = random.shuffle(random.weighted(contradictoryKinds))
  const home = drawCountry(random, kinds)
  const other = drawCountry(random, kinds, home)
  const [, odd] = kinds
  const signals = { ...agree(home, kinds), ...(odd && { [odd]: other }) }
  return { home, stated: null, signals }
}

const placeWithEvidence = (random: Random, evidence: Evidence): Place => {
  if (evidence === 'contradictory') return contradict(random)
  const kinds = evidence === 'none' ? [] : random.weighted(agreeingKinds)
  const home = drawCountry(random, kinds)
  return { home, stated: null, signals: agree(home, kinds) }
}

const placeWithCountry = (random: Random, stated: StatedCountry): Place => {
  const kinds = (['phone', 'domain', 'address'] as const).filter(() => random.chance(0.5))
  return { home: stated, stated, signals: agree(stated, kinds) }
}

const isNative = (random: Random, home: Country) => random.chance(nativeShare[home] ?? 0)

/** Both rows of a pair have the same phone country and domain, so both count as agreeing. */
const planRelated = (random: Random, relative: 'twin' | 'colleague'): RowPlan => {
  const kinds: readonly Kind[] = random.chance(0.6) ? ['phone', 'domain', 'address'] : ['phone', 'domain']
  const home = drawCountry(random, kinds)
  const signals = agree(home, kinds)
  return { type: 'corporate', email: 'valid', home, stated: null, signals, native: false, relative }
}

const planGroup = (
  random: Random,
  types: CustomerType[],
  places: Place[],
  emails: (type: CustomerType, at: number) => EmailOutcome,
): RowPlan[] => {
  const shuffled = random.shuffle(places)
  return random.shuffle(types).map((type, at) => {
    const place = shuffled[at]
    if (place === undefined) throw new Error('The quotas of types and places differ.')
    return { type, email: emails(type, at), ...place, native: isNative(random, place.home), relative: null }
  })
}

const placesFor = (random: Random, stated: StatedCountry[], evidence: Evidence[]): Place[] => [
  ...stated.map((country) => placeWithCountry(random, country)),
  ...evidence.map((kind) => placeWithEvidence(random, kind)),
]

/** One plan for each row that is not derived from another: 932 + 78 less the 32 derived ones. */
export const planRows = (random: Random): RowPlan[] => {
  const reviewEmails = random.shuffle(repeat(emailsInReview))
  return [
    ...Array.from({ length: twins }, () => planRelated(random, 'twin')),
    ...Array.from({ length: colleagues }, () => planRelated(random, 'colleague')),
    ...planGroup(
      random,
      repeat(typesImported),
      placesFor(random, repeat(statedImported), repeat(evidenceImported)),
      (type) => (type === 'corporate' && random.chance(0.03) ? 'blank' : 'valid'),
    ),
    ...planGroup(
      random,
      repeat(typesInReview),
      placesFor(random, repeat(statedInReview), repeat(evidenceInReview)),
      (_, at) => reviewEmails[at] ?? 'hopeless',
    ),
  ]
}
