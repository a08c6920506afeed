import { present } from '../present.ts'
import { type Evidence, NAME_KINDS, respellCompany } from './kinds.ts'
import type { Entity, Entry, Person } from './model.ts'
import { atWork, COMMON_CHOICES, loosen, offers, ownMail, ownPhone, pickEvidence, secondLook } from './second-look.ts'
import { deskPhone, emptyRow, since, spellFirm, writeAddress, writePhone } from './views.ts'
import type { World } from './world.ts'

type Draft = { entry: Entry; evidence: Evidence; also?: string[] }

interface Kind {
  share: number
  fits: (entity: Entity) => boolean
  make: (world: World, entity: Entity) => Draft | undefined
}

function nameKind(name: string): Kind {
  const kind = NAME_KINDS[name]
  return {
    share: present(kind).share,
    fits: (entity) => Boolean(entity.person && present(kind).fits(entity.person)),
    make: (world, entity) => {
      const evidence = pickEvidence(
        world,
        COMMON_CHOICES,
        (one) => offers(entity, one) && !present(kind).unless?.includes(one),
      )
      if (!evidence) return undefined
      const entry = secondLook(world, entity, evidence)
      loosen(world, entity, entry, evidence)
      return present(kind).change(world.random, entry, present(entity.person)) ? { entry, evidence } : undefined
    },
  }
}

/** A row that holds hardly anything. */
function bare(world: World, entity: Entity, fill: (entry: Entry) => void): Entry {
  const entry: Entry = { row: emptyRow() }
  if (entity.person) {
    entry.row.first_name = entity.person.first
    entry.row.last_name = entity.person.last + (entity.person.suffix ? ` ${entity.person.suffix}` : '')
  }
  fill(entry)
  if (world.random.chance(0.5)) entry.row.customer_since = since(world.random)
  return entry
}

function sometimesRenamed(world: World, entry: Entry, person: Person): string[] {
  if (!world.random.chance(0.25)) return []
  const name = world.random.pick([
    'capitals',
    'title',
    'diacritics_lost',
    'middle_name',
    'typo_drop',
    'nickname',
    'typo_double',
  ])
  return present(NAME_KINDS[name]).fits(person) && present(NAME_KINDS[name]).change(world.random, entry, person)
    ? [name]
    : []
}

function withRename(world: World, entity: Entity, entry: Entry, evidence: Evidence): Draft {
  return { entry, evidence, also: entity.person ? sometimesRenamed(world, entry, entity.person) : [] }
}

const OTHER_KINDS: Record<string, Kind> = {
  married_name: {
    share: 7,
    fits: (entity) =>
      Boolean(
        entity.person && !entity.person.suffix && (entity.person.female || entity.person.last.length % 5 === 0),
      ) &&
      (ownPhone(entity) || ownMail(entity)),
    make: (world, entity) => {
      const person = present(entity.person)
      const evidence = pickEvidence(
        world,
        [
          ['mail', 1],
          ['phone', 1],
        ],
        (one) => (one === 'mail' ? ownMail(entity) : ownPhone(entity)),
      )
      const married = present(world.lastName(person.lang, person.female).split(/[- ]/).pop())
      if (!evidence || married === person.last) return undefined
      const last = world.random.chance(0.3) ? `${person.last.split('-')[0]}-${married}` : married
      const entry = secondLook(world, entity, evidence, {}, { ...person, last })
      loosen(world, { ...entity, person: { ...person, last } }, entry, evidence)
      return { entry, evidence }
    },
  },
  changed_job: {
    share: 9,
    fits: atWork,
    make: (world, entity) => {
      const person = present(entity.person)
      const evidence = pickEvidence(
        world,
        [
          ['phone', 5],
          ['mail', 4],
          ['birth', 3],
        ],
        (one) => one === 'birth' || (one === 'mail' ? ownMail(entity) : ownPhone(entity)),
      )
      if (!evidence) return undefined
      const { city, country } = present(person.job).firm.address
      const near = world.firms.filter((firm) => firm.address.city === city && firm !== present(person.job).firm)
      const firm = near.length ? world.random.pick(near) : world.firm(country)
      if (firm.staff.some((other) => other.last === person.last)) return undefined
      const later = { ...person }
      world.hire(later, firm)
      const entry = secondLook(
        world,
        entity,
        evidence,
        evidence === 'birth' ? { desk: 'direct', privateMail: false } : {},
        later,
      )
      if (!entry.firm) {
        entry.firm = firm
        entry.row.company = spellFirm(world.random, firm)
      }
      loosen(world, { ...entity, person: later }, entry, evidence)
      return withRename(world, entity, entry, evidence)
    },
  },
  changed_email: {
    share: 7,
    fits: (entity) => atWork(entity) && !entity.view.email && !entity.view.privateMail,
    make: (world, entity) => {
      const person = present(entity.person)
      const evidence = pickEvidence(
        world,
        [
          ['phone', 4],
          ['birth', 3],
          ['firm', 4],
        ],
        (one) => one !== 'phone' || (!entity.view.phone && ['mobile', 'direct'].includes(entity.view.desk)),
      )
      if (!evidence) return undefined
      const entry = secondLook(world, entity, evidence)
      loosen(world, entity, entry, evidence)
      entry.row.email = world.officeMail(
        person,
        present(person.job).firm,
        world.random.pick([0, 1, 2, 3, 6, 7].filter((scheme) => scheme !== present(person.job).firm.mailScheme)),
      )
      if (!entry.firm) {
        entry.firm = present(person.job).firm
        entry.row.company = spellFirm(world.random, entry.firm)
      }
      entity.view.keep.add('email').add('company').add('job_title')
      entry.row.job_title = present(person.job).title
      return withRename(world, entity, entry, evidence)
    },
  },
  phone_form: {
    share: 9,
    fits: (entity) => Boolean(entity.person) && !entity.view.phone,
    make: (world, entity) => {
      const entry = secondLook(world, entity, 'phone')
      loosen(world, entity, entry, 'phone')
      return withRename(world, entity, entry, 'phone')
    },
  },
  sparse_name_phone: {
    share: 6,
    fits: (entity) => Boolean(entity.person) && !entity.view.phone,
    make: (world, entity) => {
      const phone = entity.view.office ? deskPhone(present(entity.person), entity.view) : present(entity.person).mobile
      return { entry: bare(world, entity, (entry) => writePhone(world.random, entry, phone)), evidence: 'phone' }
    },
  },
  sparse_name_company: {
    share: 7,
    fits: atWork,
    make: (world, entity) => {
      const { firm } = present(present(entity.person).job)
      const entry = bare(world, entity, (one) => {
        one.firm = firm
        one.row.company = spellFirm(world.random, firm)
      })
      return withRename(world, entity, entry, 'firm')
    },
  },
  sparse_email_only: {
    share: 6,
    fits: (entity) => Boolean(entity.person) && !entity.view.email,
    make: (world, entity) => {
      const person = present(entity.person)
      const speaking = atWork(entity) && entity.view.privateMail && ![3].includes(present(person.job).firm.mailScheme)
      const mail = entity.view.office && (speaking || !entity.view.privateMail) ? present(person.job).mail : person.mail
      const entry = bare(world, entity, ({ row }) => {
        row.first_name = row.last_name = ''
        row.email = mail
      })
      return { entry, evidence: speaking ? 'mailbox-name' : 'mail' }
    },
  },
  company_form: {
    share: 9,
    fits: atWork,
    make: (world, entity) => {
      const entry = secondLook(world, entity, 'firm')
      loosen(world, entity, entry, 'firm')
      entry.row.company = respellCompany(world.random, entity)
      entry.row.job_title = present(present(entity.person).job).title
      entity.view.keep.add('job_title')
      return withRename(world, entity, entry, 'firm')
    },
  },
  moved: {
    share: 8,
    fits: (entity) => Boolean(entity.person && !entity.view.office && !entity.view.phone && !entity.view.email),
    make: (world, entity) => {
      const person = present(entity.person)
      const evidence = present(
        pickEvidence(
          world,
          [
            ['mail', 3],
            ['phone', 3],
            ['birth', 4],
          ],
          () => true,
        ),
      )
      const { country, city } = person.home
      const home = world.address(country, world.random.chance(0.5) ? city : world.city(country))
      const entry = secondLook(world, entity, evidence, {}, { ...person, home })
      if (!entry.address) writeAddress(world.random, entry, home)
      entity.view.keep.add('address')
      loosen(world, entity, entry, evidence)
      return withRename(world, entity, entry, evidence)
    },
  },
  private_and_office: {
    share: 9,
    fits: atWork,
    make: (world, entity) => {
      const evidence = pickEvidence(
        world,
        [
          ['phone', 5],
          ['mail', 4],
          ['birth', 4],
        ],
        (one) => one === 'birth' || (one === 'mail' ? ownMail(entity) : ownPhone(entity)),
      )
      if (!evidence) return undefined
      const entry = secondLook(world, entity, evidence, { office: false })
      return withRename(world, entity, entry, evidence)
    },
  },
  company_twice: {
    share: 14,
    fits: (entity) => Boolean(entity.firm),
    make: (world, entity) => {
      const evidence = present(
        pickEvidence(
          world,
          [
            ['phone', 3],
            ['mail', 2],
            ['home', 4],
            ['mailbox-name', 3],
          ],
          (one) => offers(entity, one) || one === 'home',
        ),
      )
      const entry = secondLook(world, entity, evidence)
      loosen(world, entity, entry, evidence)
      entry.row.company = respellCompany(world.random, entity)
      entry.firm = entity.firm
      entity.view.keep.add('company')
      return { entry, evidence }
    },
  },
}

export const KINDS: Record<string, Kind> = {
  ...Object.fromEntries(Object.keys(NAME_KINDS).map((name) => [name, nameKind(name)])),
  ...OTHER_KINDS,
}
