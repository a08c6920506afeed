import type { Random } from './random.ts'
import { addressesOf, buildings } from './words/addresses.ts'
import { type Country, wordsOf } from './words/countries.ts'

const digits = [...'0123456789']

/** Puts a digit for each `n` of the pattern and a letter for each `a`. */
const fillPattern = (random: Random, pattern: string): string =>
  pattern.replace(/[na]/g, (mark) => random.pick(mark === 'n' ? digits : [...'ABDEFGH']))

/** A number as it is written after the dial code, in groups. */
export const drawNational = (random: Random, country: Country): string =>
  fillPattern(random, random.pick(wordsOf(country).phones))

/** The number with its dial code, in one of the ways people write it. */
export const writeInternational = (random: Random, country: Country, national: string): string => {
  const { dial, trunk } = wordsOf(country)
  const spaced = `+${dial} ${national}`
  return random.weighted([
    [spaced, 52],
    [spaced.replaceAll(' ', '-'), 14],
    [spaced.replaceAll(' ', ''), 12],
    [`(+${dial}) ${national}`, 6],
    [trunk === '0' ? `+${dial} (0)${national}` : `+${dial}  ${national}`, 6],
    [`00${dial} ${national}`, 4],
    [`${spaced} ext. ${10 + random.below(90)}`, 3],
    [`tel: ${spaced}`, 2],
  ])
}

/** The number as it is dialled inside its country: it does not say which one that is. */
export const writeLocal = (random: Random, country: Country, national: string): string => {
  const dialled = wordsOf(country).trunk + national
  return random.pick([dialled, dialled, dialled.replaceAll(' ', '-'), dialled.replaceAll(' ', '')])
}

export interface Address {
  readonly address_line1: string
  readonly address_line2: string
  readonly city: string
  readonly state: string
  readonly postal_code: string
}

export const noAddress: Address = { address_line1: '', address_line2: '', city: '', state: '', postal_code: '' }

const drawNativeAddress = (random: Random, words: NonNullable<(typeof addressesOf)['HK']['native']>): Address => {
  const { city, state, postal } = random.pick(words.cities)
  const street = random.pick(words.streets).replace('#', String(1 + random.below(180)))
  return { ...noAddress, address_line1: street, city, state, postal_code: fillPattern(random, postal) }
}

/** An invented address. Where cities have namesakes abroad, or just often, the country ends its second line. */
export const drawAddress = (random: Random, country: Country, native: boolean): Address => {
  const words = addressesOf[country]
  if (native && words.native) return drawNativeAddress(random, words.native)
  const { city, state, postal } = random.pick(words.cities)
  const room = `${random.pick(['Room', 'Unit', 'Flat', 'Rm'])} ${101 + random.below(1800)}, ${random.pick(buildings)}`
  const street = `${1 + random.below(220)} ${random.pick(words.streets)}`
  const namesakes = ['GB', 'US', 'AU', 'FR', 'DE', 'PH'].includes(country)
  const ending = namesakes || random.chance(0.4) ? `, ${wordsOf(country).name}` : ''
  return {
    address_line1: room,
    address_line2: street + ending,
    city,
    state,
    postal_code: fillPattern(random, postal),
  }
}
