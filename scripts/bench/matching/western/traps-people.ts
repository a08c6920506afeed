import { present } from '../present.ts'
import type { Column, Firm, Given, Person, View } from './model.ts'
import type { Pool } from './pool.ts'
import { FIRMS } from './words-firms.ts'
import type { Lang } from './words-names.ts'
import type { Country } from './words-places.ts'
import type { World } from './world.ts'

const GENERATIONS: Partial<Record<Lang, [string, string]>> = {
  en: ['Sr.', 'Jr.'],
  de: ['sen.', 'jun.'],
  fr: ['père', 'fils'],
  nl: ['sr.', 'jr.'],
  da: ['sen.', 'jun.'],
  sv: ['sr', 'jr'],
  no: ['sr.', 'jr.'],
  pl: ['senior', 'junior'],
  it: ['senior', 'junior'],
}
/** Parents are born before, so that their children are of age. */
const PARENT_YEAR = 1968
const FAMILY_MAILBOX: Record<string, string> = {
  de: 'familie',
  fr: 'famille',
  en: 'family',
  es: 'familia',
  it: 'famiglia',
  nl: 'familie',
  pl: 'rodzina',
  sv: 'familjen',
  da: 'familien',
  no: 'familien',
}

/** Relatives and namesakes: different people, each with something a reader can tell them apart by. */
export class PeopleTraps {
  private pool: Pool
  private world: World

  constructor(pool: Pool) {
    this.pool = pool
    this.world = pool.world
  }

  /** Two people of one household: one address, one landline, now and then one mailbox. */
  private household(kind: string, relative: (one: Person) => Given<Person>, keep: Column[], youngest = 1998): void {
    const { world } = this
    const one = world.person({ born: world.birthday(1940, youngest) })
    const other = world.person({ home: one.home, lang: one.lang, last: one.last, ...relative(one) })
    const phone = world.landline(one.home)
    const email = world.random.chance(0.2)
      ? world.familyMail(present(FAMILY_MAILBOX[one.lang]), one.last, one.home.country)
      : undefined
    const view = (): View =>
      this.pool.view(
        { office: false, phone: world.random.chance(0.85) ? phone : undefined, email },
        'address',
        'city',
        'phone',
        ...keep,
      )
    this.pool.mark(kind, [this.pool.addPerson(one, view()), this.pool.addPerson(other, view())])
  }

  spouses(): void {
    this.household(
      'spouses',
      (one) => ({
        female: !one.female,
        born: this.near(one.born, -6, 6),
        first: this.pool.anotherFirst(one, !one.female, this.world.random.chance(0.35)),
      }),
      [],
    )
  }

  siblings(): void {
    const { random } = this.world
    this.household(
      'siblings',
      (one) => {
        const female = random.chance(0.5) ? one.female : !one.female
        return {
          female,
          born: this.near(one.born, 1, 6),
          first: this.pool.anotherFirst(one, female, random.chance(0.5)),
        }
      },
      ['date_of_birth'],
    )
  }

  parents(): void {
    const { random } = this.world
    this.household(
      'parent_child',
      (one) => {
        const female = random.chance(0.6) ? one.female : !one.female
        return {
          female,
          born: this.near(one.born, 22, 36),
          first: this.pool.anotherFirst(one, female, random.chance(0.4)),
        }
      },
      random.chance(0.6) ? ['date_of_birth'] : [],
      PARENT_YEAR,
    )
  }

  twins(): void {
    this.household(
      'twins',
      (one) => ({
        female: one.female,
        born: one.born,
        first: this.pool.anotherFirst(one, one.female, this.world.random.chance(0.6)),
      }),
      ['date_of_birth', 'email'],
    )
  }

  /** Father and son of one name: told apart by "Sr." and "Jr.", by birthday, or both. */
  generations(): void {
    const { world } = this
    const lang = world.random.pick(Object.keys(GENERATIONS) as Lang[])
    const [old, young] = world.random.chance(0.6) ? present(GENERATIONS[lang]) : ['', '']
    const country = this.countryOf(lang)
    const one = world.person({
      home: world.address(country),
      lang,
      female: false,
      suffix: old,
      born: world.birthday(1934, PARENT_YEAR),
    })
    const other = world.person({
      ...one,
      suffix: young,
      born: this.near(one.born, 22, 36),
      mail: undefined,
      mobile: undefined,
    })
    const phone = world.landline(one.home)
    const keep: Column[] = old && world.random.chance(0.3) ? [] : ['date_of_birth']
    const view = (): View =>
      this.pool.view(
        { office: false, phone: world.random.chance(0.8) ? phone : undefined },
        'address',
        'city',
        'phone',
        ...keep,
      )
    this.pool.mark('senior_junior', [this.pool.addPerson(one, view()), this.pool.addPerson(other, view())])
  }

  private near(born: string, from: number, to: number): string {
    const year = Number(born.slice(0, 4)) + this.world.random.int(from, to)
    return this.world.birthday(year, year)
  }

  private countryOf(lang: Lang): Country {
    let country = this.world.country()
    while (country.langs[0] !== lang) country = this.world.country()
    return country
  }

  namesakesInCity(): void {
    const { world } = this
    const country = world.country()
    const city = world.city(country)
    const name = this.pool.commonName(country)
    if (world.random.chance(0.55)) {
      const group = [0, 1].map(() => world.person({ ...name, home: world.address(country, city) }))
      this.pool.mark(
        'namesakes_same_city',
        group.map((person) =>
          this.pool.addPerson(
            person,
            this.pool.view(
              { office: false },
              'city',
              'date_of_birth',
              ...(world.random.chance(0.5) ? ['address' as const] : []),
            ),
          ),
        ),
      )
    } else {
      const group = [0, 1].map(() =>
        world.employee(world.firm(country, { address: world.address(country, city) }), name),
      )
      this.pool.mark(
        'namesakes_same_city',
        group.map((person) =>
          this.pool.addPerson(
            person,
            this.pool.view({ desk: 'direct', privateMail: false }, 'city', 'company', 'email', 'phone'),
          ),
        ),
      )
    }
  }

  namesakesElsewhere(): void {
    const { world } = this
    const country = world.country()
    const name = this.pool.commonName(country)
    const [one, other] = world.random.shuffle([...country.cities])
    const group = [one, other].map((city) => world.person({ ...name, home: world.address(country, city) }))
    this.pool.mark(
      'namesakes_other_city',
      group.map((person) =>
        this.pool.addPerson(
          person,
          this.pool.view({ office: false }, 'city', world.random.chance(0.5) ? 'email' : 'phone', 'address'),
        ),
      ),
    )
  }

  /** One name twice in a large company: other post, other mailbox, other telephone. */
  namesakesAtFirm(firm: Firm): void {
    const { world } = this
    const name = this.pool.commonName(firm.address.country)
    if (
      firm.staff.some(
        (person) => person.first === name.first && person.last.slice(0, 5) === present(name.last).slice(0, 5),
      )
    )
      return
    const group = [0, 1].map(() => world.employee(firm, name))
    while (present(present(group[0]).job).title === present(present(group[1]).job).title)
      present(present(group[1]).job).title = world.random.pick(FIRMS[firm.lang].jobs)
    const keep: Column[] = world.random.chance(0.4) ? ['date_of_birth'] : []
    this.pool.mark(
      'namesakes_same_firm',
      group.map((person) =>
        this.pool.addPerson(
          person,
          this.pool.view({ desk: 'direct', privateMail: false }, 'company', 'email', 'job_title', 'phone', ...keep),
        ),
      ),
    )
  }
}
