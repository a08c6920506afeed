import type { Random } from './rng.ts'
import type { Country } from './words-places.ts'

export interface Phone {
  calling: string
  trunk: string
  /** The national number without the trunk '0', as usually grouped. */
  groups: string[]
  extension?: string
}

/** The number as a machine would compare it, extension apart. */
export const phoneKey = (phone: Phone): string => phone.calling + phone.groups.join('')

/** A number nobody else in this set has. */
export function newPhone(random: Random, taken: Set<string>, country: Country, patterns: string[]): Phone {
  for (let attempt = 0; attempt < 900; attempt++) {
    const source = attempt < 200 ? patterns : attempt < 500 ? country.mobile : random.pick(country.cities).landline
    const phone = {
      calling: country.calling,
      trunk: country.trunk,
      groups: random.fill(random.pick(source)).split(' '),
    }
    if (taken.has(phoneKey(phone))) continue
    taken.add(phoneKey(phone))
    return phone
  }
  throw new Error(`No free phone numbers left in ${country.code}`)
}

type Style = (phone: Phone) => string

const INTERNATIONAL: Style[] = [
  (p) => `+${p.calling} ${p.groups.join(' ')}`,
  (p) => `+${p.calling}${p.groups.join('')}`,
  (p) => `00${p.calling} ${p.groups.join(' ')}`,
  (p) => `+${p.calling}-${p.groups.join('-')}`,
]
const WITH_TRUNK: Style[] = [
  (p) => `+${p.calling} (0)${p.groups.join(' ')}`,
  (p) => `0${p.groups.join(' ')}`,
  (p) => `0${p.groups.join(' ')}`,
  (p) => `0${p.groups.join('')}`,
  (p) => `0${p.groups[0]}/${p.groups.slice(1).join('')}`,
  (p) => `(0${p.groups[0]}) ${p.groups.slice(1).join(' ')}`,
  (p) => `0${p.groups[0]}-${p.groups.slice(1).join(' ')}`,
]
const WITHOUT_TRUNK: Style[] = [
  (p) => p.groups.join(' '),
  (p) => p.groups.join(' '),
  (p) => p.groups.join(''),
  (p) => p.groups.join('-'),
  (p) => `(${p.groups[0]}) ${p.groups.slice(1).join(' ')}`,
]
const NORTH_AMERICAN: Style[] = [
  (p) => `(${p.groups[0]}) ${p.groups[1]}-${p.groups[2]}`,
  (p) => `(${p.groups[0]}) ${p.groups[1]}-${p.groups[2]}`,
  (p) => p.groups.join('-'),
  (p) => p.groups.join('.'),
  (p) => p.groups.join(''),
  (p) => `1-${p.groups.join('-')}`,
  (p) => `+1 ${p.groups.join(' ')}`,
  (p) => `+1${p.groups.join('')}`,
]

/** Writes the number in one of the spellings used in its country. */
export function spellPhone(random: Random, phone: Phone): string {
  const national = phone.calling === '1' ? NORTH_AMERICAN : phone.trunk ? WITH_TRUNK : WITHOUT_TRUNK
  const style = phone.calling !== '1' && random.chance(0.4) ? random.pick(INTERNATIONAL) : random.pick(national)
  const tail = phone.extension ? random.pick([' ext. ', ' x', ' ext ', ' Ext. ']) + phone.extension : ''
  return style(phone) + tail
}
