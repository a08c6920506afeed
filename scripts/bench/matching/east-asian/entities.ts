import { present } from '../present.ts'
import {
  type Address,
  makeAddress,
  makeFreeMail,
  makeLandline,
  makeMobile,
  type Phone,
  pickPlace,
  workMailbox,
} from './contacts.ts'
import { type Firm, FirmMaker } from './firms.ts'
import { makeName, type NameWish, type PersonName } from './names.ts'
import type { Random } from './prng.ts'
import { CREATOR_TOPICS, CREATOR_WORDS, JOB_TITLES } from './tables-firms.ts'
import type { Place } from './tables-places.ts'
import type { Region } from './types.ts'
import type { View } from './view.ts'

/** A customer as he, she or it is; the records show parts of this. */
export interface Entity {
  sort: 'person' | 'company' | 'creator'
  region: Region
  place: Place
  name: PersonName | null
  firm: Firm | null
  /** The employer after a change of job. */
  nextFirm: Firm | null
  title: [string, string]
  /** The customer's own numbers, now and later, and one used by others too (home, switchboard, agency). */
  mobile: Phone
  nextMobile: Phone
  sharedPhone: Phone
  /** The customer's own addresses and one used by others too (info@, a family's). */
  email: string
  otherEmail: string
  nextEmail: string
  sharedEmail: string
  /** Whether `email` is at the firm's domain. */
  emailAtFirm: boolean
  chatId: string
  birth: string
  home: Address
  nextHome: Address
  handle: string
  /** Surname taken at marriage: local script and Latin letters with a bar between. */
  spouseSurname: string
  /** Own contacts that another customer has as well, so that they prove nothing. */
  ambiguous: Set<'mobile' | 'email'>
  /** Others in the firm or house have the same surname or the same name in Latin letters. */
  crowded: boolean
  /** Many customers have this very name. */
  commonName: boolean
  /** What the first record must show. */
  fixed: Partial<View>
}

export interface PersonWish {
  region: Region
  name?: Omit<NameWish, 'region'> | undefined
  ready?: PersonName | undefined
  /** null for none. */
  firm?: Firm | null | undefined
  place?: Place | undefined
  home?: Address | undefined
  homePhone?: Phone | undefined
  birthYear?: number | undefined
}

export const REGION_SHARES: [Region, number][] = [
  ['HK', 30],
  ['CN', 25],
  ['TW', 5],
  ['JP', 21],
  ['KR', 19],
]

/** Makes customers; sees to it that no two have the same address by accident. */
export class EntityMaker {
  readonly firms: FirmMaker
  readonly rng: Random
  private readonly taken = new Set<string>()

  constructor(rng: Random) {
    this.rng = rng
    this.firms = new FirmMaker(rng)
  }

  region(): Region {
    return this.rng.weighted(REGION_SHARES, ([, share]) => share)[0]
  }

  private unique(make: () => string): string {
    for (let round = 0; ; round++) {
      let text = make()
      if (round > 5)
        text = text.includes('@') ? text.replace('@', `${this.rng.int(2, 99)}@`) : text + this.rng.int(2, 99)
      if (this.taken.has(text)) continue
      this.taken.add(text)
      return text
    }
  }

  /** A day of birth in one of ten thousand days or so. */
  birth(year = this.rng.int(1952, 2001)): string {
    return `${year}-${String(this.rng.int(1, 12)).padStart(2, '0')}-${String(this.rng.int(1, 28)).padStart(2, '0')}`
  }

  private chatId(name: PersonName): string {
    const { rng } = this
    return this.unique(() => {
      if (name.region === 'CN' && rng.chance(0.4))
        return `wxid_${Math.floor(rng.next() * 36 ** 8)
          .toString(36)
          .padStart(8, '0')}`
      const letters = workMailbox(name, rng).replace(/[._]/g, rng.pick(['', '_', '.']))
      return letters + rng.pick(['', rng.digits(2), `_${rng.digits(2)}`, rng.digits(4)])
    })
  }

  person(wish: PersonWish): Entity {
    const { rng } = this
    const { region } = wish
    const name = wish.ready ?? makeName({ region, ...wish.name }, rng)
    const firm =
      wish.firm !== undefined
        ? wish.firm
        : rng.chance(0.62)
          ? this.firms.make(region, wish.place && { office: makeAddress(wish.place, rng) })
          : null
    const place = wish.place ?? wish.home?.place ?? firm?.office.place ?? pickPlace(region, rng)
    const emailAtFirm = firm !== null && rng.chance(0.65)
    const atFirm = (): string => this.unique(() => `${workMailbox(name, rng)}@${present(firm).domain}`)
    const free = (): string => this.unique(() => makeFreeMail(name, rng))
    let married = makeName({ region, sex: 'm' }, rng)
    while (married.surnameRoman.some((s) => name.surnameRoman.includes(s)))
      married = makeName({ region, sex: 'm' }, rng)
    const sharedPhone = firm
      ? { ...firm.switchboard, extension: rng.chance(0.3) ? String(rng.int(101, 899)) : '' }
      : makeLandline(place, rng)
    return {
      sort: 'person',
      region,
      place,
      name,
      firm,
      nextFirm: null,
      emailAtFirm,
      title: rng.pick(JOB_TITLES[region]),
      mobile: makeMobile(region, rng),
      nextMobile: makeMobile(region, rng),
      sharedPhone: wish.homePhone ?? sharedPhone,
      email: emailAtFirm ? atFirm() : free(),
      otherEmail: firm && !emailAtFirm && rng.chance(0.5) ? atFirm() : free(),
      nextEmail: '',
      sharedEmail: firm ? `${rng.pick(['info', 'info', 'sales', 'enquiry'])}@${firm.domain}` : '',
      chatId: this.chatId(name),
      birth: this.birth(wish.birthYear),
      home: wish.home ?? makeAddress(place, rng),
      nextHome: makeAddress(rng.chance(0.6) ? place : pickPlace(region, rng), rng),
      handle: '',
      spouseSurname: `${married.surname}|${married.surnameRoman[0]}`,
      ambiguous: new Set(),
      crowded: false,
      commonName: false,
      fixed: {},
    }
  }

  /** Gives a person the job he or she moves to. */
  newJob(entity: Entity): void {
    if (entity.nextFirm || !entity.name) return
    entity.nextFirm = this.firms.make(entity.region, { office: makeAddress(entity.place, this.rng) })
    entity.nextEmail = `${workMailbox(entity.name, this.rng)}@${entity.nextFirm.domain}`
  }

  company(firm: Firm): Entity {
    const { rng } = this
    const base = this.person({ region: firm.region, firm, place: firm.office.place })
    const mailbox = rng.pick(['info', 'info', 'sales', 'contact', 'admin', 'cs'])
    return {
      ...base,
      sort: 'company',
      name: null,
      mobile: firm.switchboard,
      nextMobile: makeLandline(firm.office.place, rng),
      sharedPhone: firm.switchboard,
      email: `${mailbox}@${firm.domain}`,
      otherEmail: `${mailbox === 'sales' ? 'enquiry' : 'sales'}@${firm.domain}`,
      sharedEmail: `${mailbox}@${firm.domain}`,
      emailAtFirm: true,
      home: firm.office,
      ambiguous: new Set(firm.branch ? ['email'] : []),
    }
  }

  creator(region: Region, word = this.rng.pick(CREATOR_WORDS[region]), place?: Place | undefined): Entity {
    const { rng } = this
    const base = this.person({ region, firm: null, place })
    const handle = this.unique(
      () => `${word}${rng.pick(['.', '_', ''])}${rng.pick(CREATOR_TOPICS)}${rng.chance(0.3) ? rng.digits(2) : ''}`,
    )
    const domain = rng.pick(['gmail.com', 'gmail.com', 'outlook.com', 'yahoo.com'])
    const email = rng.chance(0.6)
      ? this.unique(() => `${handle}${rng.pick(['', '', '.work', '.biz'])}@${domain}`)
      : base.email
    return { ...base, sort: 'creator', handle, chatId: rng.chance(0.7) ? handle : base.chatId, email }
  }
}
