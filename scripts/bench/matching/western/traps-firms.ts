import { present } from '../present.ts'
import type { View } from './model.ts'
import type { Pool } from './pool.ts'
import { looseKey } from './spelling.ts'
import { FANTASY, FIRMS } from './words-firms.ts'
import type { World } from './world.ts'

/** Colleagues, branches, sister firms and clients of one agency. */
export class FirmTraps {
  private pool: Pool
  private world: World

  constructor(pool: Pool) {
    this.pool = pool
    this.world = pool.world
  }

  /** Colleagues under one switchboard, at one address. */
  colleagues(size: number): void {
    const firm = this.world.firm()
    const group = Array.from({ length: size }, () =>
      this.pool.addPerson(
        this.world.employee(firm),
        this.pool.view(this.world.random.chance(0.6) ? { desk: 'switchboard' } : {}, 'company', 'address'),
      ),
    )
    this.pool.mark('colleagues', group)
  }

  familyBusiness(): void {
    const { world } = this
    const firm = world.firm()
    const one = world.employee(firm)
    const other = world.employee(firm, {
      last: one.last,
      lang: one.lang,
      first: this.pool.anotherFirst(one, one.female, world.random.chance(0.5)),
      female: one.female,
    })
    this.pool.mark(
      'family_business',
      [one, other].map((person) =>
        this.pool.addPerson(person, this.pool.view({ desk: 'switchboard' }, 'company', 'phone')),
      ),
    )
  }

  sharedInfoMailbox(size: number): void {
    const firm = this.world.firm()
    this.pool.mark(
      'shared_info_mailbox',
      Array.from({ length: size }, () =>
        this.pool.addPerson(this.world.employee(firm), this.pool.view({ email: firm.infoMail }, 'company', 'email')),
      ),
    )
  }

  /** One left, another took over the post with its desk and telephone. */
  successors(): void {
    const { world } = this
    const firm = world.firm()
    const one = world.employee(firm)
    const other = world.employee(firm)
    present(other.job).title = present(one.job).title
    this.pool.mark(
      'successor_in_post',
      [one, other].map((person) =>
        this.pool.addPerson(
          person,
          this.pool.view({ phone: present(one.job).direct }, 'company', 'job_title', 'phone'),
        ),
      ),
    )
  }

  firmAndContact(): void {
    const firm = this.world.firm()
    const contact = this.pool.addPerson(
      this.world.employee(firm),
      this.pool.view({ desk: 'switchboard', privateMail: false }, 'company', 'phone', 'email'),
    )
    this.pool.mark('firm_and_contact', [this.pool.addFirm(firm, {}, 'phone', 'email'), contact])
  }

  branches(size: number): void {
    const { world } = this
    const head = world.firm()
    const { country } = head.address
    const cities = world.random.shuffle([...country.cities]).slice(0, size)
    const named = world.random.chance(0.6)
    const group = cities.map((city) => {
      const branch = world.firm(country, {
        core: head.core,
        lang: head.lang,
        domain: head.domain,
        legal: head.legal,
        address: world.address(country, city),
        infoMail: head.infoMail,
      })
      const email = world.random.chance(0.4) ? head.infoMail : `${looseKey(city.name)}@${head.domain}`
      return this.pool.addFirm(
        branch,
        { email, company: named ? `${head.core} ${FIRMS[head.lang].hubs} ${city.name}` : undefined },
        'city',
        'address',
        'phone',
      )
    })
    this.pool.mark('branches', group)
  }

  similarFirms(): void {
    const { world } = this
    const one = world.firm()
    const { country } = one.address
    const city = world.random.pick(country.cities.filter((other) => other !== one.address.city))
    const trade = FIRMS[one.lang].trades.find((name) => one.core.includes(name))
    const core =
      trade && world.random.chance(0.6)
        ? one.core.replace(trade, world.random.pick(FIRMS[one.lang].trades.filter((name) => name !== trade)))
        : one.core
    const near = core !== one.core && world.random.chance(0.4) ? one.address.city : city
    const other = world.firm(country, {
      core,
      lang: one.lang,
      legal: world.random.chance(0.6) ? one.legal : undefined,
      address: world.address(country, near),
    })
    this.pool.mark(
      'similar_firms',
      [one, other].map((firm) => this.pool.addFirm(firm, {}, 'city', 'phone', 'website', 'address')),
    )
  }

  sisterFirms(): void {
    const { world } = this
    const root = world.random.chance(0.5) ? world.random.pick(FANTASY) : world.lastName('de', false)
    const country = world.country()
    const lang = present(country.langs[0])
    const [tradeA, tradeB] = world.random.shuffle([...FIRMS[lang].trades])
    const one = world.firm(country, { core: `${root} ${tradeA}`, lang })
    const other = world.firm(country, {
      core: `${root} ${tradeB}`,
      lang,
      address: one.address,
      switchboard: one.switchboard,
      domain: one.domain,
      infoMail: one.infoMail,
    })
    this.pool.mark(
      'sister_firms',
      [one, other].map((firm) => this.pool.addFirm(firm, {}, 'address', 'phone')),
    )
  }

  /** An accountant's or agency's telephone and mailbox on the rows of its clients. */
  agency(size: number): void {
    const { world } = this
    const office = world.firm()
    const { country } = office.address
    const byMail = world.random.chance(0.6)
    const byPhone = !byMail || world.random.chance(0.6)
    const over = (): Partial<View> => ({
      email: byMail && world.random.chance(0.93) ? office.infoMail : undefined,
      phone: byPhone && world.random.chance(0.93) ? office.switchboard : undefined,
    })
    const group = Array.from({ length: size }, () => {
      if (world.random.chance(0.45)) return this.pool.addFirm(world.firm(country), over(), 'email', 'phone')
      const person = world.random.chance(0.5)
        ? world.employee(world.firm(country))
        : world.person({ home: world.address(country) })
      return this.pool.addPerson(
        person,
        this.pool.view({ ...over(), office: Boolean(person.job) }, 'email', 'phone', 'city'),
      )
    })
    this.pool.mark('agency_clients', group)
  }
}
