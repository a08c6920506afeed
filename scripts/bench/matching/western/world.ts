import { present } from '../present.ts'
import type { Address, Firm, Given, Person } from './model.ts'
import { newPhone } from './phones.ts'
import type { Random } from './rng.ts'
import { canBeWrittenOut, withoutMarks, writtenOut } from './spelling.ts'
import { DEMONYMS, FANTASY, FANTASY_ENDS, FANTASY_HEADS, FIRMS, LEGAL_FORMS } from './words-firms.ts'
import { type Lang, NAMES, NICKNAMES } from './words-names.ts'
import { type City, COUNTRIES, type Country } from './words-places.ts'

/** Mailboxes that say nothing of their owner: "sunnybird77". */
const HANDLE_HEADS = ['sunny', 'lucky', 'mad', 'el', 'top', 'big']
const HANDLE_ENDS = ['bird', 'cat', 'star', 'wolf', 'rider', 'garden']
const LINKING_WORDS = ['und', 'and', 'et', 'y', 'en', 'i', 'de', 'van', 'den', 'der', 'la']

/** Polish surnames have a form for each sex: Kowalski and Kowalska. */
function inGender(last: string, lang: Lang, female: boolean): string {
  if (lang !== 'pl') return last
  return female ? last.replace(/([sc]k)i(?=$|-)/g, '$1a') : last.replace(/([sc]k)a(?=$|-)/g, '$1i')
}

/** Makes people, firms and addresses, and sees to it that no two share a number or mailbox by chance. */
export class World {
  readonly random: Random
  readonly firms: Firm[] = []
  private phones = new Set<string>()
  private mails = new Set<string>()
  private domains = new Set<string>()
  private cores = new Set<string>()

  constructor(random: Random) {
    this.random = random
  }

  country(): Country {
    return this.random.weighted(COUNTRIES, (country) => country.weight)
  }

  city(country: Country): City {
    return this.random.zipf(country.cities)
  }

  address(country: Country, city = this.city(country)): Address {
    const { random } = this
    const number = String(random.chance(0.8) ? random.int(1, 120) : random.int(121, 999))
    return {
      street: random.pick(country.streets),
      number: country.number === 'after' && random.chance(0.1) ? number + random.pick(['a', 'b', 'c']) : number,
      postal: random.fill(random.pick(city.postal)),
      city,
      country,
    }
  }

  mobile(country: Country) {
    return newPhone(this.random, this.phones, country, country.mobile)
  }

  landline(address: Address) {
    return newPhone(this.random, this.phones, address.country, address.city.landline)
  }

  firstName(lang: Lang, female: boolean): string {
    const name = this.random.zipf(female ? NAMES[lang].female : NAMES[lang].male)
    if (lang === 'fr' && !female && this.random.chance(0.12))
      return `Jean-${this.random.pick(['Pierre', 'Luc', 'Paul', 'Marc', 'François', 'Claude'])}`
    return name
  }

  lastName(lang: Lang, female: boolean): string {
    const { random } = this
    const table = NAMES[lang]
    const one = (): string =>
      random.chance(0.28) ? random.pick(table.heads) + random.pick(table.ends) : random.zipf(table.last)
    let name = one()
    if (lang === 'es' && random.chance(0.55)) name += ` ${one()}`
    else if (random.chance(female ? 0.06 : 0.02)) name += `-${one()}`
    return name
  }

  birthday(from = 1942, to = 2003): string {
    const two = (value: number): string => String(value).padStart(2, '0')
    return `${this.random.int(from, to)}-${two(this.random.int(1, 12))}-${two(this.random.int(1, 28))}`
  }

  /** A language spoken by names in the country: its own mostly, now and then a newcomer's. */
  language(country: Country): Lang {
    const { random } = this
    if (random.chance(0.04)) return random.pick(Object.keys(NAMES) as Lang[])
    return present(random.chance(0.85) ? country.langs[0] : random.pick(country.langs))
  }

  person(given: Given<Person> = {}): Person {
    const { random } = this
    const home = given.home ?? this.address(given.job?.firm.address.country ?? this.country())
    const lang = given.lang ?? this.language(home.country)
    const female = given.female ?? random.chance(0.5)
    const first = given.first ?? this.firstName(lang, female)
    const last = inGender(given.last ?? this.lastName(lang, female), lang, female)
    const born = given.born ?? this.birthday()
    return {
      first,
      last,
      female,
      lang,
      born,
      home,
      middle: given.middle ?? this.firstName(lang, female),
      suffix: given.suffix ?? '',
      mail: given.mail ?? this.privateMail(first, last, born, home.country),
      mobile: given.mobile ?? this.mobile(home.country),
      job: given.job,
    }
  }

  /** A new member of staff, living near by, whose full name nobody else there has. */
  employee(firm: Firm, given: Given<Person> = {}): Person {
    const { random } = this
    const { country, city } = firm.address
    const home = this.address(country, random.chance(0.8) ? city : this.city(country))
    let person = this.person({ home, ...given })
    while (!given.first && firm.staff.some((other) => other.first === person.first && other.last === person.last)) {
      person = this.person({ home, ...given })
    }
    this.hire(person, firm)
    return person
  }

  hire(person: Person, firm: Firm, title = this.random.pick(FIRMS[firm.lang].jobs)): void {
    person.job = {
      firm,
      title,
      mail: this.officeMail(person, firm, firm.mailScheme),
      direct: this.landline(firm.address),
    }
    firm.staff.push(person)
  }

  firm(country = this.country(), given: Given<Firm> = {}): Firm {
    const { random } = this
    const lang = given.lang ?? present(random.chance(0.9) ? country.langs[0] : random.pick(country.langs))
    const address = given.address ?? this.address(country)
    const core = given.core ?? this.firmName(lang, address.city)
    const domain = given.domain ?? this.domain(core, country, lang)
    const info = random.pick(
      lang === 'de'
        ? ['info', 'kontakt', 'info']
        : lang === 'fr'
          ? ['contact', 'info']
          : ['info', 'office', 'sales', 'hello'],
    )
    const firm: Firm = {
      core,
      lang,
      domain,
      address,
      legal: given.legal ?? random.zipf(present(LEGAL_FORMS[country.code])),
      infoMail: given.infoMail ?? `${info}@${domain}`,
      switchboard: given.switchboard ?? this.landline(address),
      mailScheme: random.int(0, 4),
      staff: [],
    }
    this.firms.push(firm)
    return firm
  }

  private firmName(lang: Lang, city: City): string {
    const { random } = this
    const surname = (): string =>
      lang === 'es'
        ? random.zipf(NAMES.es.last)
        : random.chance(0.35)
          ? random.pick(NAMES[lang].heads) + random.pick(NAMES[lang].ends)
          : random.zipf(NAMES[lang].last)
    for (;;) {
      const pattern = random.pick(FIRMS[lang].patterns)
      const place = lang === 'de' ? DEMONYMS[city.name] : city.name.split(' ')[0]
      if (pattern.includes('{C}') && !place) continue
      const name = pattern
        .replace('{S}', surname)
        .replace('{T}', surname)
        .replace('{C}', place ?? '')
        .replace('{B}', () => random.pick(FIRMS[lang].trades))
        .replace('{F}', () =>
          random.chance(0.5) ? random.pick(FANTASY) : random.pick(FANTASY_HEADS) + random.pick(FANTASY_ENDS),
        )
      if (this.cores.has(name)) continue
      this.cores.add(name)
      return name
    }
  }

  domain(core: string, country: Country, lang: Lang): string {
    const { random } = this
    const parts = this.ascii(core, lang)
      .replace(/&/g, ' ')
      .split(/[^a-z0-9]+/)
      .filter((part) => part && !LINKING_WORDS.includes(part))
    const stems = [parts.join(''), parts.join('-'), parts.slice(0, 2).join('-'), parts.slice(0, 2).join('')]
    for (let attempt = 0; ; attempt++) {
      const domain = random.pick(stems) + (attempt > 8 ? String(attempt) : '') + random.pick(country.tlds)
      if (this.domains.has(domain)) continue
      this.domains.add(domain)
      return domain
    }
  }

  private ascii(text: string, lang: Lang): string {
    const germanic = ['de', 'da', 'no'].includes(lang) && canBeWrittenOut(text)
    return (germanic ? writtenOut(text) : withoutMarks(text)).toLowerCase().replace(/['’]/g, '')
  }

  private unique(local: string, domain: string, more: () => string): string {
    let mail = `${local}@${domain}`
    while (this.mails.has(mail)) mail = `${local}${more()}@${domain}`
    this.mails.add(mail)
    return mail
  }

  /** The mailbox at work by the firm's scheme; number 5 and up are older schemes. */
  officeMail(person: Person, firm: Firm, scheme: number): string {
    const first = this.ascii(person.first, person.lang).replace(/[^a-z-]/g, '')
    const last = this.ascii(person.last, person.lang).replace(/[^a-z-]/g, '')
    const local = [
      `${first}.${last}`,
      `${first[0]}.${last}`,
      `${first[0]}${last}`,
      last,
      `${first}.${last}`,
      first,
      `${last}.${first}`,
      `${last}${first[0]}`,
    ][scheme]
    let number = 1
    return this.unique(present(local), firm.domain, () => String(++number))
  }

  familyMail(word: string, last: string, country: Country): string {
    const family = withoutMarks(last)
      .toLowerCase()
      .replace(/[^a-z]/g, '')
    const local = this.random.pick([`${word}.${family}`, `${family}.${word}`, `${word}${family}`])
    return this.unique(local, this.random.zipf(country.freemail), () => String(this.random.int(1, 99)))
  }

  privateMail(first: string, last: string, born: string, country: Country): string {
    const { random } = this
    const plain = (text: string): string =>
      withoutMarks(text)
        .toLowerCase()
        .replace(/[^a-z]/g, '')
    const given = plain(random.chance(0.2) ? (NICKNAMES[first]?.[0] ?? first) : first)
    const family = plain(last)
    const year = random.chance(0.5) ? born.slice(2, 4) : born.slice(0, 4)
    const local = random.pick([
      `${given}.${family}`,
      `${given}.${family}`,
      `${given}${family}`,
      `${given}${family}${year}`,
      `${given[0]}${family}`,
      `${given}_${family}`,
      `${family}.${given}`,
      `${given}${year}`,
      `${given[0]}.${family}${year}`,
      random.pick(HANDLE_HEADS) + random.pick(HANDLE_ENDS) + String(random.int(10, 999)),
    ])
    return this.unique(local, random.zipf(country.freemail), () => String(random.int(1, 99)))
  }
}
