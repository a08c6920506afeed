import { isOneEditApart } from '../../cleaning/text/is-one-edit-apart.ts'
import type { PreparedAddress } from '../prepare/prepared.ts'
import type { Found } from './compare-contacts.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { shareOfPairs, shareOfShorter } from './share-of-pairs.ts'

const street = { same: 0, close: 1, number: 2, some: 3, different: 4 }

export function compareStreets(one: PreparedAddress, other: PreparedAddress): Found {
  if (one.street === '' || other.street === '') return { level: -1, value: null }
  if (one.street === other.street) return { level: street.same, value: one.street }
  return { level: compareParts(one, other), value: null }
}

function compareParts(one: PreparedAddress, other: PreparedAddress): number {
  const [ours, theirs] = [distinct(one.numbers), distinct(other.numbers)]
  if (one.isEastern !== other.isEastern) return compareAcrossScripts(ours, theirs)
  const likeness = shareOfPairs(one.pairs, other.pairs)
  const isPart = Math.min(one.pairs.length, other.pairs.length) > 7 && shareOfShorter(one.pairs, other.pairs) > 0.85
  const numbers = compareNumbers(one.numbers, other.numbers)
  if (likeness > 0.7 || isPart) return numbers === 'two' ? street.number : street.close
  if (likeness > 0.45 || (numbers === 'one' && likeness > 0.3)) return street.some
  return street.different
}

const distinct = (numbers: readonly string[]): readonly string[] =>
  numbers.length < 2 ? numbers : [...new Set(numbers)]

/** In two scripts the numbers alone can be compared; two of them, in any order, are a house and its floor or flat. */
function compareAcrossScripts(ours: readonly string[], theirs: readonly string[]): number {
  if (ours.length === 0 || theirs.length === 0) return -1
  const shared = ours.filter((number) => theirs.includes(number)).length
  if (shared === 0) return street.different
  const few = Math.min(ours.length, theirs.length)
  if (few > 2 && shared === few) return street.close
  // 223 and 1011 are a house and its flat; 4 and 25 are any.
  const digits = ours.reduce((sum, number) => sum + (theirs.includes(number) ? number.length : 0), 0)
  if (few === 2 && shared === 2) return digits > 4 ? street.close : -1
  return few > 2 && shared < few - 1 ? street.different : -1
}

/** One house where all numbers of the one are numbers of the other: 2-30-6 is not 2-23-2, and may be 2-30-6 with flat 802. */
function compareNumbers(ours: readonly string[], theirs: readonly string[]): 'one' | 'two' | null {
  if (ours.length === 0 || theirs.length === 0) return null
  const [few, many] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours]
  const left = [...many]
  for (const number of few) {
    const at = left.indexOf(number)
    if (at === -1) return 'two'
    left.splice(at, 1)
  }
  return 'one'
}

const isEastern = (text: string) => text.charCodeAt(0) > 0x2e7f
const place = { same: 0, postal: 1, slip: 2, city: 3, close: 4, region: 5, different: 6 }

/** Postal code, city and region are one statement: where. */
export function comparePlaces(one: PreparedAddress, other: PreparedAddress): Found {
  const postal = comparePostal(one.postalCode, other.postalCode)
  const city = compareCities(one.city, other.city)
  const isComparable = one.region !== '' && other.region !== '' && isEastern(one.region) === isEastern(other.region)
  const region = isComparable ? (one.region === other.region ? 'same' : 'two') : null
  if (postal === 'same') return { level: city === 'two' ? place.postal : place.same, value: one.postalCode }
  if (postal === 'near') return { level: city === 'two' ? place.close : place.slip, value: null }
  if (city === 'same') return { level: place.city, value: null }
  if (city === 'near') return { level: place.close, value: null }
  if (postal === null && city === null && region !== 'same') return { level: -1, value: null }
  return { level: region === 'same' ? place.region : place.different, value: null }
}

type Likeness = 'same' | 'near' | 'two' | null

function comparePostal(one: string, other: string): Likeness {
  if (one === '' || other === '') return null
  if (one === other) return 'same'
  if (Math.min(one.length, other.length) > 3 && isOneEditApart(one, other)) return 'near'
  // Of one district: tq13 8df and tq13 8hu; 90210-1234 and 90210.
  const beginning = Math.max(4, Math.min(one.length, other.length) - 2)
  return one.slice(0, beginning) === other.slice(0, beginning) ? 'near' : 'two'
}

function compareCities(one: string, other: string): Likeness {
  if (one === '' || other === '') return null
  if (one === other) return 'same'
  if (Math.min(one.length, other.length) > 3 && isOneEditApart(one, other)) return 'near'
  if (isEastern(one) !== isEastern(other)) return null
  return jaroWinkler(one, other) > 0.9 ? 'near' : 'two'
}
