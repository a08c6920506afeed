import { Random } from '../east-asian/prng.ts'
import type { LabelledSet } from '../labelled-set.ts'
import * as tables from './tables.ts'

const columns = ['id', 'name', 'company', 'position', 'tel', 'email', 'address', 'city', 'country', 'birthday', 'memo']
type Row = Record<string, string>

/** The ways in which one name is written. */
interface Names {
  readonly native: readonly string[]
  readonly latin: readonly { readonly family: string; readonly given: string }[]
  readonly western: string
}
interface Firm {
  readonly native: string
  readonly latin: string
  readonly host: string
  readonly tel: string
  readonly address: Address
}
interface Address {
  readonly number: number
  readonly flat: number
  readonly street: string
  readonly city: string
}
interface Somebody {
  readonly country: (typeof tables.countries)[number]
  readonly names: Names
  readonly mobile: string
  readonly mail: string
  readonly home: Address
  readonly firm: Firm | null
  readonly birthday: string
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/**
 * Customers as offices of East Asia write them down: each copy is in one script or one romanisation, and keeps two things at
 * least that are its own. Written after the matcher, and by somebody who knows it: but with no table and no code of the others.
 */
export function makeOffices(seed: number, total = 4_000): LabelledSet {
  const rng = new Random(seed)
  const firms = tables.countries.map((country) => Array.from({ length: 120 }, () => makeFirm(rng, country)))
  const people: Somebody[] = []
  const traps: [Somebody, Somebody, string][] = []
  while (people.length < total) {
    const at = rng.int(0, tables.countries.length - 1)
    const one = makePerson(rng, at, firms[at] ?? [])
    people.push(one)
    const twin = rng.next()
    const other = makePerson(rng, at, firms[at] ?? [])
    if (twin < 0.05) trap('sibling', { ...other, names: withFamily(one.names, other.names), home: one.home })
    else if (twin < 0.1) trap('namesake', { ...other, names: one.names })
    else if (twin < 0.15 && one.firm !== null) trap('colleague', { ...other, firm: one.firm })
    function trap(kind: string, second: Somebody) {
      people.push(second)
      traps.push([one, second, kind])
    }
  }
  const rows: Row[] = []
  const first = new Map<Somebody, Row>()
  const pairs: [Row, Row, string][] = []
  for (const one of people) {
    const copies = rng.chance(0.32) ? rng.weighted([1, 2, 3], (n) => [0, 70, 22, 8][n] ?? 0) : 0
    const own = Array.from({ length: copies + 1 }, (_, n) => writeRow(rng, one, n))
    first.set(one, own[0] as Row)
    rows.push(...own)
    for (const [n, a] of own.entries())
      for (const b of own.slice(n + 1)) pairs.push([a, b, n === 0 ? 'copy' : 'indirect'])
  }
  for (const [n, row] of rng.shuffle(rows).entries()) row.id = `F${String(n + 1).padStart(5, '0')}`
  const inOrder = (all: [Row, Row, string][]) => all.map(([a, b, kind]) => [...[a.id ?? '', b.id ?? ''].sort(), kind])
  const trapped = traps.map(([a, b, kind]): [Row, Row, string] => [first.get(a) ?? {}, first.get(b) ?? {}, kind])
  return {
    columns,
    rows: rows
      .map((row) => columns.map((column) => row[column] ?? ''))
      .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
    pairs: inOrder(pairs).sort((x, y) => (x.join() < y.join() ? -1 : 1)),
    traps: inOrder(trapped).sort((x, y) => (x.join() < y.join() ? -1 : 1)),
  }
}

function makeFirm(rng: Random, country: (typeof tables.countries)[number]): Firm {
  const [a, b, trade] = [rng.pick(tables.firms), rng.pick(tables.firms), rng.pick(tables.trades)]
  const latin = `${a[1]} ${b[1]} ${trade[1]}`
  return {
    native: `${a[0]}${b[0]}${trade[0]}`,
    latin,
    host: `${latin.toLowerCase().replaceAll(' ', '')}${rng.digits(2)}.com`,
    tel: `+${country.dial}${country.office[0]}${rng.digits(country.office[1])}`,
    address: makeAddress(rng, country),
  }
}

const makeAddress = (rng: Random, country: (typeof tables.countries)[number]): Address => ({
  number: rng.int(1, 480),
  flat: rng.int(101, 2_399),
  street: rng.pick<string>(country.streets),
  city: rng.pick<string>(country.cities),
})

function makePerson(rng: Random, at: number, firms: readonly Firm[]): Somebody {
  const country = tables.countries[at] as (typeof tables.countries)[number]
  const names = makeNames(rng, country.code)
  const { family = '', given = '' } = names.latin[0] ?? {}
  const local = rng.chance(0.5)
    ? `${rng.pick(tables.mailWords)}.${rng.pick(tables.mailWords)}${rng.digits(3)}`
    : `${given.replaceAll(' ', '')}.${family}${rng.digits(rng.int(0, 4))}`
  return {
    country,
    names,
    mobile: `+${country.dial}${country.mobile[0]}${rng.digits(country.mobile[1])}`,
    mail: `${local}@${rng.pick(tables.mailHosts)}`,
    home: makeAddress(rng, country),
    firm: rng.chance(0.6) ? rng.pick(firms) : null,
    birthday: `${rng.int(1950, 2003)}-${String(rng.int(1, 12)).padStart(2, '0')}-${String(rng.int(1, 28)).padStart(2, '0')}`,
  }
}

function makeNames(rng: Random, code: string): Names {
  const western = rng.chance(0.4) ? rng.pick(tables.westernGiven) : ''
  if (code === 'JP' || code === 'KR') {
    const [families, givens] =
      code === 'JP' ? [tables.japaneseFamilies, tables.japaneseGiven] : [tables.koreanFamilies, tables.koreanGiven]
    const family = rng.pick(families)
    const given = code === 'JP' ? [rng.pick(givens)] : [rng.pick(givens), rng.pick(givens)]
    const write = (way: 'own' | 'kana' | 'usual' | 'other', between: string) =>
      given.map((one) => one[way]).join(between)
    const gap = code === 'JP' ? '' : ' '
    return {
      native:
        code === 'JP'
          ? [`${family.own} ${write('own', '')}`, `${family.kana} ${write('kana', '')}`]
          : [`${family.own}${write('own', '')}`],
      latin: [
        { family: family.usual, given: write('usual', gap) },
        { family: family.other, given: write('other', gap) },
      ],
      western: code === 'JP' ? '' : western,
    }
  }
  const [family, one, two] = [
    rng.pick(tables.chineseFamilies),
    rng.pick(tables.chineseGiven),
    rng.pick(tables.chineseGiven),
  ]
  const systems =
    code === 'HK'
      ? (['hongKong', 'hongKong', 'pinyin'] as const)
      : code === 'TW'
        ? (['wade', 'pinyin'] as const)
        : (['pinyin'] as const)
  return {
    native: [
      `${family.traditional}${one.traditional}${two.traditional}`,
      `${family.simplified}${one.simplified}${two.simplified}`,
    ],
    latin: systems.map((way) => ({
      family: family[way],
      given: way === 'pinyin' ? `${one[way]}${two[way]}` : `${one[way]} ${two[way]}`,
    })),
    western: code === 'HK' ? western : '',
  }
}

/** The family name of one with the given name of another. */
const withFamily = (family: Names, given: Names): Names => ({
  native: given.native.map((name, n) =>
    (family.native[n] ?? name).includes(' ')
      ? `${(family.native[n] ?? '').split(' ')[0]} ${name.split(' ')[1]}`
      : `${(family.native[n] ?? name).charAt(0)}${name.slice(1)}`,
  ),
  latin: given.latin.map((name, n) => ({ given: name.given, family: family.latin[n]?.family ?? name.family })),
  western: given.western,
})

const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000')

/** One copy: a script or a romanisation, what is known of it, and how it is written. */
function writeRow(rng: Random, one: Somebody, n: number): Row {
  const isNative = rng.chance(0.5)
  const firm = one.firm !== null && rng.chance(0.8) ? one.firm : null
  const hasMail = rng.chance(0.7)
  const hasMobile = !hasMail || rng.chance(0.75)
  const home = rng.chance(0.45) ? one.home : firm !== null && rng.chance(0.5) ? firm.address : null
  const [native = '', latin = ''] = (home ?? one.home).city.split(',')
  const moved = n > 0 && rng.chance(0.08)
  const row: Row = {
    name: slip(rng, isNative ? rng.pick(one.names.native) : romanise(rng, one.names), n),
    company: firm === null ? '' : writeFirm(rng, firm, isNative),
    position: rng.chance(0.2) ? rng.pick(['Manager', '經理', 'Director', '主任', 'Sales']) : '',
    tel: hasMobile
      ? writePhone(rng, one.mobile, one.country.dial)
      : firm !== null && rng.chance(0.4)
        ? writePhone(rng, firm.tel, one.country.dial)
        : '',
    email: hasMail
      ? n > 0 && rng.chance(0.12)
        ? `${rng.pick(tables.mailWords)}${rng.digits(5)}@${rng.pick(tables.mailHosts)}`
        : one.mail
      : firm !== null && rng.chance(0.3)
        ? `info@${firm.host}`
        : '',
    address:
      home === null
        ? ''
        : writeAddress(rng, moved ? { ...home, number: rng.int(1, 480), flat: rng.int(101, 2_399) } : home, isNative),
    city: rng.chance(0.7) ? (isNative ? native : latin) : '',
    country: rng.chance(0.85) ? rng.pick([one.country.name, one.country.code]) : '',
    birthday: rng.chance(0.35) ? one.birthday : '',
    memo: rng.chance(0.1) ? rng.pick(['VIP', '展覽會', 'met in May', '老客']) : '',
  }
  if (rng.chance(0.04)) for (const column of ['name', 'address', 'tel']) row[column] = wide(row[column] ?? '')
  return row
}

function romanise(rng: Random, { latin, western }: Names): string {
  const { family, given } = rng.pick(latin)
  const [own, last] = [given.split(' ').map(capital), rng.chance(0.15) ? family.toUpperCase() : capital(family)]
  const joined =
    own.length === 1
      ? (own[0] ?? '')
      : rng.pick([
          own.join(' '),
          own.join('-'),
          `${own[0]}-${own[1]?.toLowerCase()}`,
          capital(own.join('').toLowerCase()),
        ])
  if (western !== '' && rng.chance(0.5))
    return rng.pick([
      `${western} ${last} ${joined}`,
      `${last} ${joined} ${western}`,
      `${joined} ${western} ${last}`,
      `${last} ${joined}, ${western}`,
    ])
  return rng.pick([`${last} ${joined}`, `${joined} ${last}`, `${last}, ${joined}`])
}

/** A letter left out, in a few. */
function slip(rng: Random, name: string, n: number): string {
  if (n === 0 || !/^[A-Za-z ,-]{8,}$/.test(name) || !rng.chance(0.06)) return name
  const at = rng.int(1, name.length - 2)
  return `${name.slice(0, at)}${name.slice(at + 1)}`
}

const writeFirm = (rng: Random, firm: Firm, isNative: boolean): string =>
  isNative
    ? `${firm.native}${rng.pick(['有限公司', '(有限公司)', '', '股份有限公司'])}`
    : `${firm.latin}${rng.pick([' Ltd', ' Limited', ' Co., Ltd.', '', ' Company Limited'])}`

function writePhone(rng: Random, phone: string, dial: string): string {
  const bare = phone.slice(dial.length + 1)
  const national = dial === '852' ? bare : dial === '86' && bare.startsWith('1') ? bare : `0${bare}`
  const apart = (text: string) => `${text.slice(0, -4)}${rng.pick([' ', '-', ''])}${text.slice(-4)}`
  return rng.pick([`+${dial} ${apart(bare)}`, `00${dial}${bare}`, apart(national), apart(national)])
}

function writeAddress(rng: Random, { number, flat, street, city }: Address, isNative: boolean): string {
  const [native = '', latin = ''] = street.split(',')
  const [town = '', place = ''] = city.split(',')
  if (isNative) return `${rng.chance(0.5) ? town : ''}${native}${number}號${flat}室`
  return `${rng.pick(['Rm ', 'Flat ', 'Unit ', ''])}${flat}, ${rng.chance(0.3) ? 'No. ' : ''}${number} ${latin}${rng.chance(0.4) ? `, ${place}` : ''}`
}
