import { present } from '../present.ts'
import { EVIDENCE_COLUMNS, type Evidence } from './kinds.ts'
import type { Entity, Entry, View } from './model.ts'
import type { Phone } from './phones.ts'
import { clear, deskPhone, fullEntry, thin, writePhone } from './views.ts'
import type { World } from './world.ts'

export const ownPhone = (entity: Entity): boolean =>
  !entity.view.phone && (!entity.view.office || entity.view.desk === 'mobile')
export const ownMail = (entity: Entity): boolean =>
  !entity.view.email && (!entity.view.office || entity.view.privateMail === true)
export const atWork = (entity: Entity): boolean =>
  Boolean(entity.person?.job && entity.view.office && !entity.view.company)

/** Another mailbox or number of the same person, so that the row no longer agrees on it. */
export function otherMail(world: World, entity: Entity): string {
  const person = present(entity.person)
  if (!entity.view.office) return world.privateMail(person.first, person.last, person.born, person.home.country)
  return entity.view.privateMail ? present(person.job).mail : person.mail
}

export function otherPhone(world: World, entity: Entity): Phone {
  const person = present(entity.person)
  if (!entity.view.office) return world.landline(person.home)
  return deskPhone(person, { ...entity.view, desk: entity.view.desk === 'mobile' ? 'direct' : 'mobile' })
}

/** Takes away most of the agreement that is not the chosen evidence. */
export function loosen(world: World, entity: Entity, entry: Entry, evidence: Evidence): void {
  const { random } = world
  if (evidence !== 'mail' && entry.row.email && random.chance(0.8)) {
    if (entity.person && random.chance(0.5)) entry.row.email = otherMail(world, entity)
    else clear(entry, 'email')
  }
  if (evidence !== 'phone' && entry.row.phone && random.chance(0.8)) {
    if (entity.person && random.chance(0.5)) writePhone(random, entry, otherPhone(world, entity))
    else clear(entry, 'phone')
  }
}

/** A second full look at the customer, thinned, holding on to the evidence. */
export function secondLook(
  world: World,
  entity: Entity,
  evidence: Evidence,
  view: Partial<View> = {},
  person = entity.person,
): Entry {
  const keep = new Set(EVIDENCE_COLUMNS[evidence])
  const entry = fullEntry(world.random, { ...entity, person }, { ...entity.view, ...view, keep })
  thin(world.random, entry, keep, 1.25)
  return entry
}

export function pickEvidence(
  world: World,
  choices: [Evidence, number][],
  possible: (evidence: Evidence) => boolean,
): Evidence | undefined {
  const open = choices.filter(([evidence]) => possible(evidence))
  return open.length ? world.random.weighted(open, ([, weight]) => weight)[0] : undefined
}

export const COMMON_CHOICES: [Evidence, number][] = [
  ['phone', 24],
  ['mail', 22],
  ['birth', 20],
  ['home', 17],
  ['firm', 24],
]

export function offers(entity: Entity, evidence: Evidence): boolean {
  switch (evidence) {
    case 'home':
      return !entity.view.office
    case 'firm':
      return atWork(entity)
    case 'mail':
      return !entity.view.email
    case 'phone':
      return !entity.view.phone
    default:
      return true
  }
}
