import { present } from '../present.ts'
import { toFullWidth } from './name-forms.ts'
import type { PersonName } from './names.ts'
import type { Random } from './prng.ts'
import { toSimplified } from './tables-chinese.ts'
import { BUILDINGS, PLACES, type Place } from './tables-places.ts'
import type { Region, Script } from './types.ts'

const COUNTRY_CODE: Record<Region, string> = { HK: '852', CN: '86', TW: '886', JP: '81', KR: '82' }

/** A telephone number in the groups people write it in, without the trunk zero. */
export interface Phone {
  region: Region
  groups: string[]
  /** The zero before an area code inside the country. */
  trunk: boolean
  extension: string
}

export function makeMobile(region: Region, rng: Random): Phone {
  const d = (count: number): string => rng.digits(count)
  switch (region) {
    case 'HK':
      return { region, groups: [rng.pick(['5', '6', '9', '9']) + d(3), d(4)], trunk: false, extension: '' }
    case 'CN':
      return {
        region,
        groups: [rng.pick(['138', '139', '136', '150', '158', '186', '189', '177']), d(4), d(4)],
        trunk: false,
        extension: '',
      }
    case 'TW':
      return { region, groups: [`9${d(2)}`, d(3), d(3)], trunk: true, extension: '' }
    case 'JP':
      return { region, groups: [rng.pick(['90', '80', '70']), d(4), d(4)], trunk: true, extension: '' }
    case 'KR':
      return { region, groups: ['10', String(rng.int(2, 9)) + d(3), d(4)], trunk: true, extension: '' }
  }
}

export function makeLandline(place: Place, rng: Random): Phone {
  const { region, area } = place
  const d = (count: number): string => rng.digits(count)
  if (region === 'HK') return { region, groups: [rng.pick(['2', '2', '3']) + d(3), d(4)], trunk: false, extension: '' }
  const first =
    region === 'CN'
      ? [String(rng.int(2, 8)) + d(7)]
      : [String(rng.int(2, 8)) + d(area.length > 1 && region === 'JP' ? 2 : region === 'KR' ? 2 : 3), d(4)]
  return { region, groups: [area, ...first], trunk: true, extension: '' }
}

/** The digits alone, with the country code: one text for one number, extension aside. */
export const phoneKey = (phone: Phone): string => COUNTRY_CODE[phone.region] + phone.groups.join('')

export function writePhone(phone: Phone, rng: Random): string {
  const { groups, region } = phone
  const code = COUNTRY_CODE[region]
  const local = (separator: string): string => (phone.trunk ? '0' : '') + groups.join(separator)
  const separator = { HK: ' ', CN: phone.trunk ? '-' : '', TW: '-', JP: '-', KR: '-' }[region]
  const style = rng.int(0, 11)
  let text = local(separator)
  if (style >= 4 && style <= 5) text = local('')
  else if (style === 6) text = `+${code} ${groups.join(' ')}`
  else if (style === 7) text = `+${code}-${groups.join('-')}`
  else if (style === 8) text = `+${code}${groups.join('')}`
  else if (style === 9) text = region === 'HK' ? `(852) ${groups.join(' ')}` : `00${code} ${groups.join(' ')}`
  else if (style === 10)
    text = phone.trunk && groups.length > 2 ? `(0${groups[0]})${groups.slice(1).join('-')}` : local('-')
  else if (style === 11) text = rng.chance(0.5) ? toFullWidth(local('-')) : local(' ')
  if (!phone.extension) return text
  const mark = {
    HK: [' ext. ', ' 內線 ', ' x'],
    CN: ['转', '-', ' ext. '],
    TW: [' 分機 ', '#'],
    JP: [' 内線', ' ext. '],
    KR: [' 내선 ', ' ext. '],
  }[region]
  return text + rng.pick(mark) + phone.extension
}

const FREE_MAIL: Record<Region, string[]> = {
  HK: ['gmail.com', 'gmail.com', 'yahoo.com.hk', 'hotmail.com', 'netvigator.com', 'outlook.com'],
  CN: ['qq.com', 'qq.com', '163.com', '126.com', 'foxmail.com', 'sina.com'],
  TW: ['gmail.com', 'yahoo.com.tw', 'hotmail.com'],
  JP: ['gmail.com', 'yahoo.co.jp', 'docomo.ne.jp', 'ezweb.ne.jp', 'icloud.com'],
  KR: ['naver.com', 'naver.com', 'gmail.com', 'hanmail.net', 'daum.net', 'nate.com'],
}

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '')

/** The part before the @ as firms form it. */
export function workMailbox(name: PersonName, rng: Random): string {
  const surname = letters(present(name.surnameRoman[0]))
  const given = name.givenRoman.map((spellings) => letters(present(spellings[0])))
  const whole = given.join('')
  const short = given.map((syllable) => syllable[0]).join('')
  const options = [
    `${whole}.${surname}`,
    `${surname}.${whole}`,
    `${short}${surname}`,
    `${surname}${short}`,
    `${surname}_${whole}`,
    whole,
  ]
  if (name.english)
    options.push(letters(name.english) + surname, `${letters(name.english)}.${surname}`, letters(name.english))
  return rng.pick(options)
}

/** A private address; digits keep it one person's own. */
export function makeFreeMail(name: PersonName, rng: Random): string {
  const domain = rng.pick(FREE_MAIL[name.region])
  if (domain === 'qq.com') return `${rng.int(1, 9)}${rng.digits(rng.int(7, 9))}@qq.com`
  if (rng.chance(0.25)) {
    const word = rng.pick([
      'sky',
      'lucky',
      'happy',
      'star',
      'blue',
      'rain',
      'dragon',
      'moon',
      'cat',
      'coffee',
      'snow',
      'tiger',
    ])
    return `${word}${rng.pick(['', '.', '_'])}${rng.pick(['boy', 'girl', 'day', 'light', 'home', 'bear', 'tree'])}${rng.digits(3)}@${domain}`
  }
  return `${workMailbox(name, rng)}${rng.pick(['', '', '_', '.'])}${rng.digits(rng.int(2, 4))}@${domain}`
}

/** A postal address; every part has both scripts. */
export interface Address {
  place: Place
  district: Place['districts'][number]
  building: [string, string]
  number: number
  block: number
  lot: number
  floor: number
  unit: string
  postal: string
}

export const pickPlace = (region: Region, rng: Random): Place =>
  rng.weighted(
    PLACES.filter((place) => place.region === region),
    (place) => place.weight,
  )

export function makeAddress(place: Place, rng: Random): Address {
  const length = { HK: 0, CN: 6, TW: 3, JP: 7, KR: 5 }[place.region]
  const digits = place.postal + rng.digits(Math.max(0, length - place.postal.length))
  const postal = place.region === 'JP' ? `${digits.slice(0, 3)}-${digits.slice(3)}` : digits
  return {
    place,
    postal,
    district: rng.pick(place.districts),
    building: rng.pick(BUILDINGS[place.region]),
    number: rng.int(1, place.region === 'JP' ? 5 : 480),
    block: rng.int(1, 30),
    lot: rng.int(1, 20),
    floor: rng.int(2, 28),
    unit:
      place.region === 'HK'
        ? rng.pick([...'ABCDEFGH', '01', '02', '03', '05', '08', '12'])
        : String(rng.int(1, 12)).padStart(2, '0'),
  }
}

function hongKong(a: Address, script: Script, rng: Random): string {
  const [district, districtEnglish, street, streetEnglish] = a.district
  const letter = /[A-Z]/.test(a.unit)
  const [building, buildingEnglish] = a.building
  if (script === 'native') {
    const flat = letter ? `${a.floor}樓${a.unit}${rng.pick(['室', '座'])}` : `${a.floor}${a.unit}室`
    return `${rng.pick([a.place.native, '香港', ''])}${district}${street}${a.number}號${building}${flat}`
  }
  const flat = letter
    ? rng.pick([`Flat ${a.unit}, ${a.floor}/F`, `${a.unit}, ${a.floor}/F.`, `Flat ${a.unit} ${a.floor}/F`])
    : rng.pick([`Rm ${a.floor}${a.unit}`, `Room ${a.floor}${a.unit}`, `Unit ${a.floor}${a.unit}`])
  const road = rng.chance(0.3) ? streetEnglish.replace(/Road$/, 'Rd').replace(/Street$/, 'St') : streetEnglish
  const parts = [flat, buildingEnglish, `${rng.pick(['', '', 'No. '])}${a.number} ${road}`, districtEnglish]
  if (rng.chance(0.5)) parts.push(rng.pick([a.place.english, 'Hong Kong', 'H.K.']))
  return parts.join(', ')
}

function mainland(a: Address, script: Script, rng: Random): string {
  const [district, districtEnglish, street, streetEnglish] = a.district
  const room = `${a.floor}${a.unit}`
  if (script === 'native')
    return toSimplified(
      `${rng.pick([`${a.place.native}市`, a.place.native, ''])}${district}${street}${a.number}號${a.building[0]}${room}${rng.pick(['室', '', '房'])}`,
    )
  return `${rng.pick(['Room', 'Rm.', 'Unit'])} ${room}, ${a.building[1]}, ${rng.pick(['No. ', 'No.', ''])}${a.number} ${streetEnglish}, ${districtEnglish}, ${a.place.english}`
}

function taiwan(a: Address, script: Script): string {
  const [district, districtEnglish, street, streetEnglish] = a.district
  if (script === 'native') return `${a.place.native}${district}${street}${a.number}號${a.floor}樓之${Number(a.unit)}`
  return `${a.floor}F.-${Number(a.unit)}, No. ${a.number}, ${streetEnglish}, ${districtEnglish}, ${a.place.english} City`
}

function japan(a: Address, script: Script, rng: Random): string {
  const [ward, wardEnglish, town, townEnglish] = a.district
  const room = a.building[0] ? `${(a.floor % 9) + 1}${a.unit}` : ''
  if (script === 'native') {
    const lot = rng.pick([
      `${a.number}-${a.block}-${a.lot}`,
      `${a.number}丁目${a.block}番${a.lot}号`,
      `${a.number}丁目${a.block}-${a.lot}`,
      toFullWidth(`${a.number}-${a.block}-${a.lot}`),
    ])
    return `${rng.pick([a.place.native, ''])}${ward}${town}${lot}${room && ` ${a.building[0]}${room}`}`
  }
  return `${room && `${a.building[1]} ${room}, `}${a.number}-${a.block}-${a.lot} ${townEnglish}, ${wardEnglish}, ${a.place.english}`
}

function korea(a: Address, script: Script, rng: Random): string {
  const [gu, guEnglish, dong, dongEnglish] = a.district
  const flat = a.building[0]
    ? [`${a.building[0]} ${100 + a.lot}동 ${a.floor}${a.unit}호`, `${a.building[1]} ${100 + a.lot}-${a.floor}${a.unit}`]
    : [`${a.floor}층`, `${a.floor}F`]
  const lot = `${a.number}-${a.block}`
  if (script === 'native')
    return `${rng.pick([a.place.native, a.place.native === '서울' ? '서울특별시' : `${a.place.native}광역시`, ''])} ${gu} ${dong} ${lot} ${flat[0]}`.trim()
  return `${flat[1]}, ${lot} ${dongEnglish}, ${guEnglish}, ${a.place.english}`
}

export function writeAddress(a: Address, script: Script, rng: Random): string {
  switch (a.place.region) {
    case 'HK':
      return hongKong(a, script, rng)
    case 'CN':
      return mainland(a, script, rng)
    case 'TW':
      return taiwan(a, script)
    case 'JP':
      return japan(a, script, rng)
    case 'KR':
      return korea(a, script, rng)
  }
}

export function writeCity(place: Place, script: Script, rng: Random): string {
  if (place.region === 'HK')
    return script === 'native'
      ? rng.pick(['香港', '香港', place.native])
      : rng.pick(['Hong Kong', 'Hong Kong', place.english])
  if (script === 'english') return place.english
  const native = place.region === 'CN' ? toSimplified(place.native) + rng.pick(['', '市']) : place.native
  return place.native === '서울' && rng.chance(0.3) ? '서울특별시' : native
}
