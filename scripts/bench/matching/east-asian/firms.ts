import { present } from '../present.ts'
import { type Address, makeAddress, makeLandline, type Phone, pickPlace } from './contacts.ts'
import type { Random } from './prng.ts'
import { toSimplified } from './tables-chinese.ts'
import { CHAIN_ENDINGS, CHAINS, LEGAL, LEGAL_SHORT, STEMS, TRADES } from './tables-firms.ts'
import type { Region } from './types.ts'

export interface Firm {
  region: Region
  /** Stem and trade without the legal form: local script, Latin letters. */
  core: [string, string]
  stem: [string, string]
  legal: [string, string]
  domain: string
  switchboard: Phone
  office: Address
  /** A branch of a chain: shares its domain with the other branches. */
  branch: boolean
}

export type FirmForm =
  | 'native' // 永發貿易有限公司
  | 'english' // Wing Fat Trading Limited
  | 'legal-variant' // the other way to write the legal form: (株), Ltd
  | 'native-short' // 永發貿易
  | 'english-short' // Wing Fat Trading, Wing Fat
  | 'initials' // WFT
  | 'bilingual' // 永發貿易有限公司 Wing Fat Trading Limited
  | 'other-script' // in the other Chinese script

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '')
const SUFFIX: Record<Region, string[]> = {
  HK: ['.com.hk', '.hk', '.com'],
  CN: ['.cn', '.com.cn', '.com'],
  TW: ['.com.tw'],
  JP: ['.co.jp', '.jp', '.co.jp'],
  KR: ['.co.kr', '.kr', '.com'],
}

/** Makes firms, each with a name and a domain of its own. */
export class FirmMaker {
  private readonly domains = new Set<string>()
  private readonly cores = new Set<string>()
  private readonly rng: Random

  constructor(rng: Random) {
    this.rng = rng
  }

  /** A firm's own domain, made of a word that says its name or an abbreviation of it. */
  private domain(region: Region, stem: string, trade: string): string {
    const { rng } = this
    const [first, second] = [letters(stem), letters(trade)]
    const short = letters(
      stem
        .split(/[ -]/)
        .map((word) => word[0])
        .join('') +
        trade
          .split(' ')
          .map((word) => word[0])
          .join(''),
    )
    for (let round = 0; ; round++) {
      const base = rng.pick([
        first,
        first + second,
        `${first}-${second.slice(0, 4)}`,
        `${first}${rng.pick(['grp', 'corp', 'intl'])}`,
        short.length > 2 ? short : `${short}${second.slice(0, 3)}`,
      ])
      const domain = `${base.replace(/-$/, '')}${round > 6 ? rng.int(2, 99) : ''}${rng.pick(SUFFIX[region])}`
      if (this.domains.has(domain)) continue
      this.domains.add(domain)
      return domain
    }
  }

  make(region: Region, wish: { stem?: [string, string]; trade?: [string, string]; office?: Address } = {}): Firm {
    const { rng } = this
    const office = wish.office ?? makeAddress(pickPlace(region, rng), rng)
    let stem: [string, string]
    let trade: [string, string]
    let core: [string, string]
    for (let round = 0; ; round++) {
      stem = wish.stem ?? rng.pick(STEMS[region])
      trade = wish.trade ?? rng.pick(TRADES[region])
      if (region === 'CN' && !wish.stem && (round > 4 || rng.chance(0.5))) {
        const cities = [
          '深圳=Shenzhen',
          '廣東=Guangdong',
          '上海=Shanghai',
          '北京=Beijing',
          '浙江=Zhejiang',
          '四川=Sichuan',
          '華南=Huanan',
        ]
        const [native, english] = rng.pick(cities).split('=')
        stem = [`${native}${stem[0]}`, `${english} ${stem[1]}`]
      } else if (round > (wish.stem ? 12 : 4)) {
        const second = rng.pick(STEMS[region].filter(([native]) => native !== stem[0]))
        stem = [second[0] + stem[0], `${second[1]} ${stem[1]}`]
      }
      core = [stem[0] + trade[0], `${stem[1]} ${trade[1]}`.trim()]
      if (!this.cores.has(core[1])) break
    }
    this.cores.add(core[1])
    const legal = LEGAL[region]
    return {
      region,
      core,
      stem,
      office,
      branch: false,
      legal: [
        present(legal.native[rng.chance(0.65) ? 0 : rng.int(0, legal.native.length - 1)]),
        rng.pick(legal.english),
      ],
      domain: this.domain(region, stem[1], trade[1]),
      switchboard: makeLandline(office.place, rng),
    }
  }

  /** Branches of one chain in different streets: one name, one domain, different telephones. */
  makeChain(region: Region, count: number): Firm[] {
    const { rng } = this
    const known = CHAINS[region].filter((chain) => !this.cores.has(chain[1]))
    const extra = rng.pick(STEMS[region])
    const [ending, endingEnglish] = CHAIN_ENDINGS[region]
    const name: [string, string] = known.length ? rng.pick(known) : [extra[0] + ending, `${extra[1]} ${endingEnglish}`]
    const head = this.make(region, { stem: name, trade: ['', ''] })
    const places = Array.from({ length: count }, () => makeAddress(pickPlace(region, rng), rng))
    return places.map((office) => ({ ...head, office, switchboard: makeLandline(office.place, rng), branch: true }))
  }
}

const local = (firm: Firm, text: string): string => (firm.region === 'CN' ? toSimplified(text) : text)
const nativeName = (firm: Firm): string =>
  local(firm, firm.branch ? firm.core[0] : firm.legal[0].replace('~', firm.core[0]))
const englishName = (firm: Firm): string => (firm.branch ? firm.core[1] : `${firm.core[1]} ${firm.legal[1]}`)

export function writeFirm(firm: Firm, form: FirmForm, rng: Random): string {
  switch (form) {
    case 'native':
      return nativeName(firm)
    case 'english':
      return englishName(firm)
    case 'legal-variant': {
      if (firm.branch || rng.chance(0.4))
        return `${firm.core[1]} ${firm.branch ? '' : rng.pick(LEGAL[firm.region].english)}`.trim()
      const full = nativeName(firm)
      const rule = LEGAL_SHORT.find(([long]) => full.includes(long))
      return rule ? full.replace(rule[0], rng.pick(rule[1])) : full
    }
    case 'native-short':
      return local(firm, firm.core[0])
    case 'english-short':
      return rng.chance(0.75) ? firm.core[1] : firm.stem[1]
    case 'initials': {
      const short = firm.core[1]
        .split(/[ -]/)
        .map((word) => word[0])
        .join('')
        .toUpperCase()
      return short.length > 1 && !firm.branch ? short + (rng.chance(0.5) ? ` ${firm.legal[1]}` : '') : firm.core[1]
    }
    case 'bilingual':
      return rng.chance(0.5)
        ? `${nativeName(firm)} ${englishName(firm)}`
        : `${englishName(firm)} (${local(firm, firm.core[0])})`
    case 'other-script':
      return firm.region === 'CN' ? firm.legal[0].replace('~', firm.core[0]) : toSimplified(nativeName(firm))
  }
}
