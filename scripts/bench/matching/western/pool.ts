import { present } from '../present.ts'
import type { Column, Entity, Firm, Given, Person, Trap, View } from './model.ts'
import { distance, looseKey } from './spelling.ts'
import { type Lang, NAMES, NICKNAMES } from './words-names.ts'
import type { Country } from './words-places.ts'
import type { World } from './world.ts'

/** Gathers customers, and the pairs among them that look alike and are not the same. */
export class Pool {
  readonly entities: Entity[] = []
  readonly traps: Trap[] = []
  readonly world: World

  constructor(world: World) {
    this.world = world
  }

  view(over: Partial<View> = {}, ...keep: Column[]): View {
    const { random } = this.world
    return {
      office: true,
      desk: random.weighted(
        ['mobile', 'switchboard', 'direct', 'extension'] as const,
        (_, rank) => [40, 28, 20, 12][rank] ?? 0,
      ),
      privateMail: random.chance(0.16),
      ...over,
      keep: new Set(keep),
    }
  }

  addPerson(person: Person, view: View): Entity {
    const entity: Entity = { person, view: { ...view, office: view.office && Boolean(person.job) }, duplicates: [] }
    this.entities.push(entity)
    return entity
  }

  addFirm(firm: Firm, over: Partial<View>, ...keep: Column[]): Entity {
    const entity: Entity = { firm, view: this.view(over, 'company', ...keep), duplicates: [] }
    this.entities.push(entity)
    return entity
  }

  /** All pairs of a group; of a large group only a chain, so that no one firm outweighs the rest. */
  mark(kind: string, group: Entity[]): void {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) {
        if (group.length <= 4 || j === i + 1) this.traps.push({ a: present(group[i]), b: present(group[j]), kind })
      }
    }
  }

  /** Another given name, never one that could pass for a short form or a slip of the first: Anna and Antonella, Lea and Lena. */
  anotherFirst(person: { first: string; lang: Lang }, female: boolean, sameInitial = false): string {
    const old = looseKey(person.first)
    const shorts = (name: string): string[] => [name, ...(NICKNAMES[name] ?? [])].map(looseKey)
    const names = (female ? NAMES[person.lang].female : NAMES[person.lang].male).filter((name) => {
      const key = looseKey(name)
      return (
        key.slice(0, 3) !== old.slice(0, 3) &&
        distance(key, old) > 2 &&
        !shorts(name).some((short) => shorts(person.first).includes(short))
      )
    })
    const like = names.filter((name) => name[0] === person.first[0])
    return this.world.random.pick(sameInitial && like.length ? like : names)
  }

  /** A name that many share. */
  commonName(country: Country): Given<Person> {
    const { random } = this.world
    const lang = present(country.langs[0])
    const female = random.chance(0.5)
    return {
      lang,
      female,
      first: random.pick((female ? NAMES[lang].female : NAMES[lang].male).slice(0, 14)),
      last: random.pick(NAMES[lang].last.slice(0, 14)),
    }
  }
}
