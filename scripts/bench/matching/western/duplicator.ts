import { present } from '../present.ts'
import { KINDS } from './duplicates.ts'
import { EVIDENCE_COLUMNS } from './kinds.ts'
import type { Entity } from './model.ts'
import { phoneKey, spellPhone } from './phones.ts'
import type { World } from './world.ts'

/** Hands out duplicates so that every kind gets its share. */
export class Duplicator {
  private counts: Record<string, number> = Object.fromEntries(Object.keys(KINDS).map((name) => [name, 0]))
  private world: World

  constructor(world: World) {
    this.world = world
  }

  add(entity: Entity): void {
    const { random } = this.world
    const used = new Set(entity.duplicates.map((duplicate) => duplicate.kind))
    const open = Object.keys(KINDS)
      .filter((name) => present(KINDS[name]).fits(entity) && (!used.has(name) || entity.firm))
      .map((name) => ({ name, rank: (present(this.counts[name]) + random.next() * 4) / present(KINDS[name]).share }))
      .sort((one, other) => one.rank - other.rank)
    for (const { name } of open) {
      const draft = present(KINDS[name]).make(this.world, entity)
      if (!draft) continue
      this.counts[name] = present(this.counts[name]) + 1
      for (const column of EVIDENCE_COLUMNS[draft.evidence]) entity.view.keep.add(column)
      entity.duplicates.push({ entry: draft.entry, kind: name, also: draft.also ?? [], evidence: draft.evidence })
      return
    }
  }
}

/** The number must really be written another way where that is the point. */
export function choosePhoneForms(world: World, entity: Entity): void {
  const base = present(entity.base)
  for (const { kind, entry } of entity.duplicates) {
    if (kind !== 'phone_form' || !base.phone || !entry.phone || phoneKey(base.phone) !== phoneKey(entry.phone)) continue
    const digits = (text: string): string => text.replace(/\D/g, '')
    for (let attempt = 0; attempt < 40 && digits(entry.row.phone) === digits(base.row.phone); attempt++) {
      entry.row.phone = spellPhone(world.random, entry.phone)
    }
  }
}
