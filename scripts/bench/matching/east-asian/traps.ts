// Customers who look alike and are not the same.

import { present } from '../present.ts'
import { makeAddress, makeLandline, makeMobile, pickPlace } from './contacts.ts'
import type { Entity, EntityMaker, PersonWish } from './entities.ts'
import type { NameForm } from './name-forms.ts'
import { farApart, makeName, type PersonName, romanKey } from './names.ts'
import { COMMON_NAMES as COMMON_CHINESE, GIVEN, SURNAMES, toSimplified } from './tables-chinese.ts'
import { AGENCIES, CREATOR_WORDS, TRADES } from './tables-firms.ts'
import * as japanese from './tables-japanese.ts'
import * as korean from './tables-korean.ts'
import type { Region, Sex } from './types.ts'
import type { View } from './view.ts'

type Trap = (maker: EntityMaker) => Entity[]

const CHINESE: Region[] = ['HK', 'HK', 'CN', 'TW']
const fix = (entity: Entity, fixed: Partial<View>): Entity =>
  Object.assign(entity, { fixed: { ...entity.fixed, ...fixed } })

/** One full form of the name for all, so that the records can be compared. */
const sameForm = (maker: EntityMaker): { name: NameForm; script: View['script'] } =>
  maker.rng.chance(0.6) ? { name: 'native', script: 'native' } : { name: 'surname-first', script: 'english' }

/** People with different surnames and different names in Latin letters. */
function strangers(maker: EntityMaker, wish: PersonWish, count: number): Entity[] {
  const seen = new Set<string>()
  const people: Entity[] = []
  while (people.length < count) {
    const name = makeName({ region: wish.region, ...wish.name }, maker.rng)
    const surnames = [...name.surnameRoman, name.mandarin?.surname ?? ''].filter(Boolean).map((s) => s.toLowerCase())
    if (surnames.some((s) => seen.has(s))) continue
    for (const s of surnames) seen.add(s)
    people.push(maker.person({ ...wish, ready: name }))
  }
  return people
}

/** Several people at one desk: one switchboard, one domain, one address. */
const colleagues: Trap = (maker) => {
  const { rng } = maker
  const firm = maker.firms.make(maker.region())
  return strangers(maker, { region: firm.region, firm }, rng.int(3, 6)).map((person) =>
    fix(person, {
      ...sameForm(maker),
      firm: rng.chance(0.5) ? 'native' : 'english',
      address: rng.chance(0.6) ? 'office' : '',
      ...(rng.chance(0.6) ? { phone: 'sharedPhone', phoneInNotes: false } : {}),
    }),
  )
}

function family(maker: EntityMaker, region: Region, names: PersonName[], years: number[]): Entity[] {
  const { rng } = maker
  const home = makeAddress(pickPlace(region, rng), rng)
  const homePhone = rng.chance(0.6) ? makeLandline(home.place, rng) : makeMobile(region, rng)
  const shown = sameForm(maker)
  const phone = rng.chance(0.75)
  return names.map((ready, i) => {
    const person = maker.person({ region, ready, firm: null, home, homePhone, birthYear: years[i] })
    return fix(Object.assign(person, { crowded: true }), {
      ...shown,
      address: 'home',
      ...(phone ? { phone: 'sharedPhone', phoneInNotes: false } : {}),
    })
  })
}

/** Another name of the same family, in the tables' script. */
function relative(maker: EntityMaker, of: PersonName, sex: Sex, generation?: string): PersonName {
  const { region } = of
  const surname =
    region === 'CN'
      ? of.surnameOther
      : region === 'JP'
        ? present(japanese.SURNAMES.find((s) => s.kanji.includes(of.surname))).kanji[0]
        : of.surname
  for (;;) {
    const name = makeName({ region, sex, surname, generation }, maker.rng)
    Object.assign(name, {
      surname: of.surname,
      surnameOther: of.surnameOther,
      surnameRoman: of.surnameRoman,
      joiner: of.joiner,
    })
    const shares = region === 'KR' ? name.given[0] === of.given[0] || maker.rng.chance(0.05) : true
    if (shares && name.given !== of.given && farApart(romanKey(name), romanKey(of))) return name
  }
}

/** Brothers and sisters: one surname, one generation character, one home. */
const siblings: Trap = (maker) => {
  const { rng } = maker
  const region = maker.region()
  const sex = (): Sex => (rng.chance(0.5) ? 'm' : 'f')
  const generation = CHINESE.includes(region) ? rng.pick(GIVEN.filter((g) => g.sex === 'u')).native : undefined
  const first = makeName({ region, sex: sex(), generation }, rng)
  const names = [first, relative(maker, first, first.sex, generation)]
  const year = rng.int(1960, 1998)
  const people = family(maker, region, names, [year, year + rng.int(1, 5)])
  const areTwins = rng.chance(0.25)
  if (areTwins)
    for (const person of people) fix(Object.assign(person, { birth: present(people[0]).birth }), { birth: true })
  return people
}

const spouses: Trap = (maker) => {
  const { rng } = maker
  const region = maker.region()
  const husband = makeName({ region, sex: 'm' }, rng)
  let wife = region === 'JP' ? relative(maker, husband, 'f') : makeName({ region, sex: 'f' }, rng)
  while (romanKey(wife) === romanKey(husband)) wife = makeName({ region, sex: 'f' }, rng)
  const year = rng.int(1955, 1992)
  const people = family(maker, region, [husband, wife], [year, year + rng.int(-3, 3)])
  if (rng.chance(0.35)) {
    const mailbox = `${present(husband.surnameRoman[0])
      .toLowerCase()
      .replace(/[^a-z]/g, '')}family${rng.digits(5)}@${rng.pick(['gmail.com', 'yahoo.com', 'hotmail.com'])}`
    for (const person of people) fix(Object.assign(person, { sharedEmail: mailbox }), { email: 'sharedEmail' })
  }
  return people
}

const sharedInbox: Trap = (maker) => {
  const { rng } = maker
  const firm = maker.firms.make(maker.region())
  const mailbox = `${rng.pick(['info', 'sales', 'office', 'admin'])}@${firm.domain}`
  return strangers(maker, { region: firm.region, firm }, rng.int(2, 4)).map((person) =>
    fix(Object.assign(person, { sharedEmail: mailbox }), { ...sameForm(maker), email: 'sharedEmail' }),
  )
}

const chainBranches: Trap = (maker) => {
  const { rng } = maker
  const mail = rng.chance(0.5)
  return maker.firms.makeChain(maker.region(), rng.int(3, 6)).map((firm) =>
    fix(maker.company(firm), {
      address: 'office',
      firm: 'native',
      firmEnglish: '',
      phone: 'mobile',
      phoneInNotes: false,
      ...(mail ? { email: 'email' } : {}),
    }),
  )
}

const commonNames = (region: Region): string[] =>
  region === 'JP' ? japanese.COMMON_NAMES : region === 'KR' ? korean.COMMON_NAMES : COMMON_CHINESE[region]

const sexOf = (region: Region, given: string): Sex => {
  if (region === 'JP') return japanese.GIVEN.find((g) => g.kanji === given)?.sex ?? 'm'
  if (region === 'KR') return korean.GIVEN.f.includes(given) ? 'f' : 'm'
  return GIVEN.find((g) => g.native === given.slice(-1))?.sex === 'f' ? 'f' : 'm'
}

/** Namesakes in one city who have nothing else in common. */
const commonName: Trap = (maker) => {
  const { rng } = maker
  const region = maker.region()
  const [surname = '', given = ''] = rng.pick(commonNames(region)).split(' ')
  const place = pickPlace(region, rng)
  return Array.from({ length: rng.int(2, 4) }, () => {
    const person = maker.person({ region, place, name: { surname, given, sex: sexOf(region, given) } })
    const chat = rng.chance(0.4)
    return fix(Object.assign(person, { commonName: true, crowded: true }), {
      name: rng.chance(0.7) ? 'native' : 'surname-first',
      phone: 'mobile',
      phoneInNotes: false,
      email: 'email',
      city: true,
      ...(person.firm ? { firm: 'native' } : { birth: true }),
      ...(chat ? { chat } : {}),
    })
  })
}

/** Two names that are one in Latin letters: 陳偉文 and 陳慧敏 are both Chan Wai Man. */
function homophones(maker: EntityMaker, region: Region): [PersonName, PersonName] {
  const { rng } = maker
  for (;;) {
    const first = makeName({ region, english: region === 'HK' ? true : undefined }, rng)
    if (region === 'JP') {
      const twin = japanese.GIVEN.find((g) => g.kana === present(first.kana)[1] && g.kanji !== first.given)
      if (!twin) continue
      const second = makeName(
        {
          region,
          surname: present(japanese.SURNAMES.find((s) => s.kana === present(first.kana)[0])).kanji[0],
          given: twin.kanji,
        },
        rng,
      )
      return [first, Object.assign(second, { surnameRoman: first.surnameRoman })]
    }
    const key = region === 'HK' ? 'hongKong' : 'pinyin'
    const traditional = region === 'CN' ? first.surnameOther : first.surname
    const surname = present(SURNAMES.find((s) => s.native === traditional))
    const surnames = SURNAMES.filter((s) =>
      key === 'hongKong' ? s.hongKong[0] === surname.hongKong[0] : s.pinyin === surname.pinyin,
    )
    const chars = [...(region === 'CN' ? first.givenOther : first.given)].map((native) => {
      const own = present(GIVEN.find((g) => g.native === native))
      return GIVEN.filter((g) => g[key] === own[key])
    })
    const given = chars.map((options) => rng.pick(options).native).join('')
    const last = present(GIVEN.find((g) => g.native === given.slice(-1)))
    const second = makeName(
      {
        region,
        surname: rng.pick(surnames).native,
        given,
        sex: last.sex === 'u' ? first.sex : last.sex,
        english: region === 'HK' ? true : undefined,
      },
      rng,
    )
    const distinct =
      second.given !== first.given &&
      toSimplified(second.given) !== toSimplified(first.given) &&
      second.english !== first.english
    if (distinct || (region !== 'HK' && second.given !== first.given)) return [first, second]
  }
}

const sameRomanisation: Trap = (maker) => {
  const { rng } = maker
  const region = rng.pick<Region>(['HK', 'HK', 'HK', 'CN', 'CN', 'TW', 'JP', 'JP'])
  const place = pickPlace(region, rng)
  const firm = rng.chance(0.45) ? maker.firms.make(region, { office: makeAddress(place, rng) }) : undefined
  const english = region === 'HK' && rng.chance(0.4)
  return homophones(maker, region).map((ready) =>
    fix(Object.assign(maker.person({ region, ready, place, ...(firm && { firm }) }), { crowded: true }), {
      name: english ? 'english-full' : 'native',
      english: english ? '' : rng.chance(0.5) ? 'surname-first' : '',
      city: true,
      email: 'email',
      ...(firm ? { firm: 'native' } : {}),
      ...(rng.chance(0.6) ? { phone: 'mobile', phoneInNotes: false } : {}),
    }),
  )
}

/** Two namesakes in one firm, told apart by date of birth, e-mail and post. */
const namesakeColleagues: Trap = (maker) => {
  const { rng } = maker
  const region = rng.pick<Region>(['KR', 'KR', 'CN', 'JP', 'HK'])
  const [surname = '', given = ''] = rng.pick(commonNames(region)).split(' ')
  const firm = maker.firms.make(region)
  const note = {
    HK: '同名同姓,另有一位',
    CN: '公司有同名者,勿混淆',
    TW: '',
    JP: '同姓同名の方あり',
    KR: '동명이인 주의',
  }[region]
  const year = rng.int(1960, 1975)
  return [year, year + rng.int(8, 25)].map((birthYear) =>
    fix(
      Object.assign(maker.person({ region, firm, birthYear, name: { surname, given, sex: sexOf(region, given) } }), {
        crowded: true,
        commonName: true,
      }),
      {
        name: 'native',
        firm: 'native',
        birth: true,
        email: 'email',
        title: true,
        note: rng.chance(0.5) ? note : '',
      },
    ),
  )
}

/** An agency's telephone on the records of its clients. */
const agencyPhone: Trap = (maker) => {
  const { rng } = maker
  const region = maker.region()
  const stem = rng.pick(AGENCIES[region])
  const phone = makeLandline(pickPlace(region, rng), rng)
  const mailbox = `${rng.pick(['clients', 'visa', 'booking', 'case'])}@${maker.firms.make(region, { stem, trade: ['', ''] }).domain}`
  const mail = rng.chance(0.4)
  return strangers(maker, { region, firm: null }, rng.int(5, 8)).map((person) =>
    fix(Object.assign(person, { sharedPhone: phone, sharedEmail: mailbox, ambiguous: new Set(['mobile']) }), {
      ...sameForm(maker),
      phone: 'sharedPhone',
      phoneInNotes: false,
      note: rng.chance(0.4) ? `via ${region === 'CN' ? toSimplified(stem[0]) : stem[0]}` : '',
      ...(mail ? { email: 'sharedEmail' } : {}),
    }),
  )
}

/** A secretary's number and address stand for several directors. */
const secretary: Trap = (maker) => {
  const { rng } = maker
  const region = maker.region()
  const firm = maker.firms.make(region)
  const phone = { ...firm.switchboard, extension: rng.digits(3) }
  const mailbox = `${rng.pick(['secretary', 'pa', 'office.ceo', 'amy.lam', 'assistant'])}@${firm.domain}`
  return strangers(maker, { region, firm }, rng.int(2, 4)).map((person) =>
    fix(Object.assign(person, { sharedPhone: phone, sharedEmail: mailbox }), {
      ...sameForm(maker),
      phone: 'sharedPhone',
      phoneInNotes: false,
      email: 'sharedEmail',
      firm: 'native',
    }),
  )
}

const similarFirms: Trap = (maker) => {
  const { rng } = maker
  const place = pickPlace(maker.region(), rng)
  const one = maker.firms.make(place.region, { office: makeAddress(place, rng) })
  const trade = rng.pick(TRADES[place.region].filter(([native]) => !one.core[0].endsWith(native)))
  const two = maker.firms.make(place.region, { stem: one.stem, trade, office: makeAddress(place, rng) })
  const form = rng.chance(0.5) ? 'native' : 'english'
  return [one, two].map((firm) =>
    fix(maker.company(firm), {
      firm: form,
      phone: 'mobile',
      phoneInNotes: false,
      address: rng.chance(0.6) ? 'office' : '',
    }),
  )
}

/** Different firms at one address and number: a business centre. */
const businessCentre: Trap = (maker) => {
  const { rng } = maker
  const office = makeAddress(pickPlace(maker.region(), rng), rng)
  const phone = makeLandline(office.place, rng)
  return Array.from({ length: rng.int(2, 4) }, () => {
    const firm = { ...maker.firms.make(office.place.region, { office }), switchboard: phone, branch: false }
    const company = Object.assign(maker.company(firm), { ambiguous: new Set(['mobile']) })
    return fix(company, {
      firm: 'native',
      firmEnglish: '',
      phone: 'mobile',
      phoneInNotes: false,
      address: 'office',
      email: 'email',
    })
  })
}

const fatherAndSon: Trap = (maker) => {
  const { rng } = maker
  const region = maker.region()
  const father = makeName({ region, sex: 'm' }, rng)
  const son = relative(maker, father, 'm')
  const native = region === 'CN' ? father.surnameOther : father.surname
  const roman = father.surnameRoman[0]
  const mark: Record<Region, [string, string]> = {
    HK: ['記', 'Kee'],
    CN: ['氏', 'Shi'],
    TW: ['家', 'Jia'],
    JP: ['', ''],
    KR: ['가네', ' Gane'],
  }
  const first = region === 'CN' ? father.givenOther[0] : father.given[0]
  const own = CHINESE.includes(region) ? [first, `${present(father.givenRoman[0])[0]} `] : ['', '']
  const firm = maker.firms.make(region, {
    stem: [native + own[0] + mark[region][0], `${roman} ${own[1]}${mark[region][1]}`.trim()],
  })
  const year = rng.int(1945, 1962)
  const shown = sameForm(maker)
  const births = rng.chance(0.6)
  return [father, son].map((ready, i) => {
    const person = maker.person({ region, ready, firm, birthYear: year + i * rng.int(24, 34) })
    return fix(Object.assign(person, { crowded: true }), {
      ...shown,
      firm: 'native',
      phone: 'sharedPhone',
      phoneInNotes: false,
      ...(births ? { birth: true } : {}),
    })
  })
}

/** A mobile number given to somebody else after its first holder gave it up. */
const recycledNumber: Trap = (maker) => {
  const region = maker.region()
  const people = strangers(maker, { region }, 2)
  return people.map((person) =>
    fix(Object.assign(person, { mobile: present(people[0]).mobile, ambiguous: new Set(['mobile']) }), {
      ...sameForm(maker),
      phone: 'mobile',
      phoneInNotes: false,
      email: 'email',
    }),
  )
}

const handleAlike: Trap = (maker) => {
  const { rng } = maker
  const region = maker.region()
  const word = rng.pick(CREATOR_WORDS[region])
  const place = pickPlace(region, rng)
  return [0, 1].map(() =>
    fix(maker.creator(region, word, place), {
      name: rng.chance(0.5) ? 'handle' : 'native',
      website: true,
      email: 'email',
      phone: 'mobile',
      phoneInNotes: false,
    }),
  )
}

/** Every kind of trap and how many to set among 4,200 customers. */
export const TRAPS: { kind: string; count: number; make: Trap }[] = [
  { kind: 'colleagues', count: 72, make: colleagues },
  { kind: 'siblings', count: 95, make: siblings },
  { kind: 'spouses', count: 85, make: spouses },
  { kind: 'shared-inbox', count: 42, make: sharedInbox },
  { kind: 'chain-branches', count: 26, make: chainBranches },
  { kind: 'common-name', count: 120, make: commonName },
  { kind: 'same-romanisation', count: 115, make: sameRomanisation },
  { kind: 'namesake-colleagues', count: 40, make: namesakeColleagues },
  { kind: 'agency-phone', count: 9, make: agencyPhone },
  { kind: 'secretary', count: 26, make: secretary },
  { kind: 'similar-firms', count: 90, make: similarFirms },
  { kind: 'business-centre', count: 26, make: businessCentre },
  { kind: 'father-and-son', count: 70, make: fatherAndSon },
  { kind: 'recycled-number', count: 40, make: recycledNumber },
  { kind: 'handle-alike', count: 40, make: handleAlike },
]
