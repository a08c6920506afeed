import type { LabelledSet } from '../labelled-set.ts'
import { present } from '../present.ts'
import { choosePhoneForms, Duplicator } from './duplicator.ts'
import { ALIKE, Index, isFair } from './fairness.ts'
import { COLUMNS, type Entity, type Entry, type Trap } from './model.ts'
import { Pool } from './pool.ts'
import { Random } from './rng.ts'
import { disguise } from './singles.ts'
import { FirmTraps } from './traps-firms.ts'
import { PeopleTraps } from './traps-people.ts'
import { baseEntry } from './views.ts'
import { World } from './world.ts'

const times = (count: number, action: () => void): void => {
  for (let i = 0; i < count; i++) action()
}

function populate(pool: Pool, total: number): void {
  const { world } = pool
  const { random } = world
  const people = new PeopleTraps(pool)
  const firms = new FirmTraps(pool)
  const share = total / 4200
  const some = (count: number, action: () => void): void => times(Math.round(count * share), action)
  some(110, () => people.spouses())
  some(60, () => people.siblings())
  some(60, () => people.parents())
  some(65, () => people.generations())
  some(50, () => people.twins())
  some(90, () => firms.colleagues(2))
  some(50, () => firms.colleagues(3))
  some(25, () => firms.colleagues(random.int(4, 8)))
  some(60, () => firms.familyBusiness())
  some(50, () => firms.sharedInfoMailbox(random.int(2, 4)))
  some(55, () => firms.successors())
  some(30, () => firms.firmAndContact())
  some(40, () => firms.branches(random.int(2, 4)))
  some(70, () => firms.similarFirms())
  some(35, () => firms.sisterFirms())
  some(24, () => firms.agency(random.int(3, 7)))
  some(110, () => people.namesakesInCity())
  some(90, () => people.namesakesElsewhere())
  const large = Array.from({ length: 9 }, () => world.firm())
  some(70, () => people.namesakesAtFirm(random.pick(large)))
  while (pool.entities.length < total) {
    const kind = random.next()
    if (kind < 0.33) pool.addPerson(world.person(), pool.view({ office: false }))
    else if (kind < 0.8) pool.addPerson(world.employee(world.firm()), pool.view())
    else if (kind < 0.86) pool.addPerson(world.employee(random.pick(large)), pool.view())
    else pool.addFirm(world.firm(), {})
  }
}

/** Gives about three in ten customers one to four more rows. */
function duplicate(world: World, entities: Entity[]): void {
  const duplicator = new Duplicator(world)
  for (const entity of world.random.shuffle([...entities])) {
    if (!world.random.chance(0.3)) continue
    const rows = world.random.weighted([1, 2, 3, 4], (_, rank) => [64, 24, 8, 4][rank] ?? 0)
    times(rows, () => duplicator.add(entity))
  }
}

/** Drops what no reader could decide: doubtful duplicates, and customers who by chance look like another. */
function keepFair(entities: Entity[], traps: Trap[]): Entity[] {
  const trapped = new Set(traps.flatMap(({ a, b }) => [a, b]))
  const index = new Index(entities)
  const gone = new Set<Entity>()
  for (const entity of entities) {
    const rival = index.rival(entity, present(entity.base))
    if (!trapped.has(entity) && rival.points >= ALIKE && !gone.has(present(rival.entity))) {
      gone.add(entity)
    }
    entity.duplicates = entity.duplicates.filter(({ entry }) => isFair(index, entity, entry))
  }
  return entities.filter((entity) => !gone.has(entity))
}

function numberRows(world: World, entities: Entity[]): Entry[] {
  const entries = entities.flatMap((entity) => [present(entity.base), ...entity.duplicates.map((one) => one.entry)])
  world.random.shuffle(entries).forEach((entry, place) => {
    entry.row.id = String(100001 + place)
  })
  return entries
}

function pairsOf(entities: Entity[]): string[][] {
  const kinds: string[][] = []
  for (const { base, duplicates } of entities) {
    duplicates.forEach((one, place) => {
      kinds.push([...ordered(present(base), one.entry), one.kind, one.also.join(';'), one.evidence])
      for (const other of duplicates.slice(place + 1))
        kinds.push([...ordered(one.entry, other.entry), 'indirect', `${one.kind};${other.kind}`, ''])
    })
  }
  return kinds.sort(byIds)
}

const ordered = (one: Entry, other: Entry): string[] => [one.row.id, other.row.id].sort()
const byIds = (one: string[], other: string[]): number =>
  present(one[0]) + present(one[1]) < present(other[0]) + present(other[1]) ? -1 : 1

/**
 * Customers from Western Europe, North America and Australia. The same seed gives the same set. Telephone numbers are from
 * the ranges kept for fiction where a country has such.
 *
 * @param total how many customers, before those are left out of whom nobody could tell
 */
export function makeWestern(seed: number, total = 4_200): LabelledSet {
  const world = new World(new Random(seed))
  const pool = new Pool(world)
  populate(pool, total)
  duplicate(world, pool.entities)
  for (const entity of pool.entities) {
    entity.base = baseEntry(world.random, entity)
    if (!entity.duplicates.length && !entity.view.keep.size) disguise(world.random, entity)
    choosePhoneForms(world, entity)
  }
  const fair = keepFair(pool.entities, pool.traps)
  const entries = numberRows(world, fair)
  const traps = pool.traps.filter(({ a, b }) => fair.includes(a) && fair.includes(b))
  return {
    columns: COLUMNS,
    rows: entries.map(({ row }) => COLUMNS.map((column) => row[column])),
    pairs: pairsOf(fair),
    traps: traps.map(({ a, b, kind }) => [...ordered(present(a.base), present(b.base)), kind]).sort(byIds),
  }
}
