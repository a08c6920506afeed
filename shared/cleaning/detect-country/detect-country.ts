import { evidenceOfAddress } from './evidence-of-address.ts'
import { evidenceOfHosts } from './evidence-of-hosts.ts'
import { evidenceOfNames } from './evidence-of-names.ts'
import { evidenceOfPhones } from './evidence-of-phones.ts'
import type { CountryFacts, Evidence, EvidenceKind } from './facts.ts'
import { economyOf } from './read-tables.ts'

/** `sure` is filled in and marked as inferred, `probable` is suggested; where evidence speaks for two, nothing is. */
export type CountryVerdict = 'sure' | 'probable' | 'contradictory' | 'none'

export interface WeighedEvidence {
  readonly kind: EvidenceKind
  readonly value: string
  /** ISO 3166-1 alpha-2 codes, the likeliest first, four at most. */
  readonly countries: readonly string[]
  /** How many times likelier it makes the country, as a logarithm to base 10: 2 is a hundred times, -1 a tenth. */
  readonly weight: number
}

export interface CountryDetection {
  /** ISO 3166-1 alpha-2 code; null for `contradictory` and `none`. */
  readonly country: string | null
  /** From 0 to 1. */
  readonly confidence: number
  readonly verdict: CountryVerdict
  readonly evidence: readonly WeighedEvidence[]
}

/**
 * How often evidence of a kind is of another country than its customer: a phone that was kept after a move, the domain of
 * a parent firm, a name from one’s grandparents. No table tells it, so it is set, and no verdict hangs on it: a test
 * gives each from a tenth of it to all that the threshold lets it be.
 */
const astray: Rates = {
  phone: 0.04,
  domain: 0.04,
  'address-country': 0.02,
  'address-script': 0.04,
  'address-words': 0.2,
  city: 0.04,
  region: 0.1,
  'postal-code': 0.04,
  'legal-form': 0.1,
  'mail-provider': 0.3,
  'name-script': 0.3,
}

/** Says where a customer is; a name or a legal form says where it is from, which alone never makes sure. */
const placed: ReadonlySet<EvidenceKind> = new Set([
  'phone',
  'domain',
  'address-country',
  'address-script',
  'city',
  'region',
  'postal-code',
])
/** People move, and take these along: against where somebody is, they say nothing. */
const movable: ReadonlySet<EvidenceKind> = new Set(['mail-provider', 'name-script', 'address-words'])

const sureFrom = 0.95
const probableFrom = 0.6
/** Evidence that makes a country less than half as likely speaks against it. */
const against = 0.5

const nothing: CountryDetection = { country: null, confidence: 0, verdict: 'none', evidence: [] }

/**
 * The country that a record is of, by all that its cells say of it: naive Bayes over all countries. Each evidence says
 * which part of those for whom it holds is in each country; against the part of the world’s economy that is in that
 * country, it makes it likelier or less likely. The parts come from tables: numbering plans (libphonenumber), domains (IANA),
 * inhabitants of cities (GeoNames), parts of countries (ISO 3166-2), forms of postal codes (UPU), users of scripts and
 * languages and economies (CLDR). Legal forms, words of streets and endings in other scripts are lists by hand.
 */
export function detectCountry(facts: CountryFacts): CountryDetection {
  const evidence = gatherEvidence(facts)
  return evidence.length === 0 ? nothing : weigh(evidence)
}

/** The country that a record is surely of, or null: `detectCountry` without its reasons. */
export function sureCountry(facts: CountryFacts): string | null {
  const places = gatherPlaces(facts)
  if (places.length === 0) return null
  const { country, verdict } = decide([...places, ...evidenceOfNames(facts)], astray)
  return verdict === 'sure' ? country : null
}

const gatherPlaces = (facts: CountryFacts): Evidence[] => [
  ...evidenceOfPhones(facts.phones),
  ...evidenceOfHosts(facts.hosts),
  ...evidenceOfAddress(facts),
]

export const gatherEvidence = (facts: CountryFacts): Evidence[] => [...gatherPlaces(facts), ...evidenceOfNames(facts)]

/** @param rates how often evidence is of another country, by kind */
export function weigh(evidence: readonly Evidence[], rates: Rates = astray): CountryDetection {
  const { likeliest, ...decided } = decide(evidence, rates)
  return {
    ...decided,
    confidence: Math.round(1_000 * decided.confidence) / 1_000,
    evidence: evidence.map((one) => ({
      kind: one.kind,
      value: one.value,
      countries: Array.from(one.shares)
        .sort(([, a], [, b]) => b - a)
        .slice(0, 4)
        .map(([code]) => code),
      weight: Math.round(10 * Math.log10(timesLikelier(one, likeliest, rates))) / 10,
    })),
  }
}

type Rates = Readonly<Record<EvidenceKind, number>>

function decide(evidence: readonly Evidence[], rates: Rates) {
  const [likeliest, confidence] = findLikeliest(evidence, rates)
  let isPlaced = false
  for (const one of evidence) {
    const times = timesLikelier(one, likeliest, rates)
    if (times < against && !movable.has(one.kind))
      return { likeliest, country: null, confidence: 0, verdict: 'contradictory' } as const
    isPlaced ||= times > 1 && placed.has(one.kind)
  }
  const verdict = isPlaced && confidence >= sureFrom ? 'sure' : confidence >= probableFrom ? 'probable' : 'none'
  return { likeliest, country: verdict === 'none' ? null : likeliest, confidence, verdict } as const
}

/** How many times likelier a country is by one evidence. */
function timesLikelier({ kind, shares }: Evidence, country: string, rates: Rates): number {
  const rate = rates[kind]
  const share = shares.get(country)
  return share === undefined ? rate : ((1 - rate) * share) / (economyOf().get(country) ?? 1) + rate
}

/** The likeliest country, and how likely it is among all there are. */
function findLikeliest(evidence: readonly Evidence[], rates: Rates): readonly [string, number] {
  const named = new Set<string>()
  for (const { shares } of evidence) for (const country of shares.keys()) named.add(country)
  let [best, most, total, left] = ['', 0, 0, 1]
  for (const country of named) {
    const prior = economyOf().get(country) ?? 0
    let likely = prior
    for (const one of evidence) likely *= timesLikelier(one, country, rates)
    if (likely > most) [best, most] = [country, likely]
    total += likely
    left -= prior
  }
  // All countries that nothing speaks for.
  for (const { kind } of evidence) left *= rates[kind]
  return [best, most / (total + Math.max(0, left))]
}
