import { present } from '../present.ts'
import type { Entity, Entry } from './model.ts'
import { phoneKey } from './phones.ts'
import { distance, looseKey } from './spelling.ts'
import { NICKNAMES } from './words-names.ts'

/**
 * A duplicate is fair when a reader who sees the whole list could tell whose it is: it must
 * agree enough with a row of its own customer, and clearly more than with anyone else's.
 * The judge knows the truth behind the spelling (which number, which firm, which house),
 * so it need not be good at reading; it only weighs what there is to be read.
 */
const ENOUGH = 3.5
const MARGIN = 1
/** From here on two different customers could honestly be taken for one. */
export const ALIKE = 5.5

const SUFFIX = /[ ,]+(sr|jr|sen|jun|senior|junior|père|fils)\.?$/i
const TITLES = [
  'prof\\. dr\\.|dipl\\.-ing\\.|dr\\.? med\\.|dr\\.?|prof\\.|mrs?|ms|rev\\.|herr|frau|mme|m\\.|me|d\\.|dña\\.|sr\\.|dott\\.|ing\\.|avv\\.|sig\\.|geom\\.',
  'drs\\.|ir\\.|dhr\\.|mevr\\.|civ\\.ing\\.|siv\\.ing\\.|cand\\.|mgr|inż\\.|pan',
]
const TITLE = new RegExp(`^(${TITLES.join('|')}) `, 'i')

interface Name {
  first: string
  last: string
  suffix: string
}

const readNames = new WeakMap<Entry, Name>()

function nameOf(entry: Entry): Name {
  const { row } = entry
  let name = readNames.get(entry)
  if (!name) {
    const last = row.last_name.replace(/, .*$/, '')
    name = {
      first: row.first_name.replace(TITLE, '').split(' ')[0] ?? '',
      last: last.replace(SUFFIX, ''),
      suffix: SUFFIX.exec(last)?.[1]?.toLowerCase()[0] ?? '',
    }
    readNames.set(entry, name)
  }
  return name
}

const SHORT_FORMS = new Map<string, Set<string>>()
for (const [full, shorts] of Object.entries(NICKNAMES)) {
  SHORT_FORMS.set(looseKey(full), new Set([...(SHORT_FORMS.get(looseKey(full)) ?? []), ...shorts.map(looseKey)]))
}

function firstNames(a: string, b: string): number {
  const [one, other] = [looseKey(a), looseKey(b)]
  if (one === other) return 3
  if (SHORT_FORMS.get(one)?.has(other) || SHORT_FORMS.get(other)?.has(one)) return 3
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 2 : 0
  return Math.min(one.length, other.length) >= 4 && distance(one, other) <= 2 && one[0] === other[0] ? 2.5 : 0
}

function lastNames(a: string, b: string): number {
  const [one, other] = [looseKey(a), looseKey(b)]
  if (one === other) return 3
  const parts = (text: string): string[] =>
    text
      .split(/[- ]/)
      .map(looseKey)
      .filter((part) => part.length > 2)
  if (parts(a).some((part) => parts(b).includes(part))) return 2.5
  return Math.min(one.length, other.length) >= 4 && distance(one, other) <= 2 ? 2.5 : 0
}

/** From 3 (the same) to -3 (another person); 0.5 where one row names nobody. */
function names(a: Entry, b: Entry): number {
  const [one, other] = [nameOf(a), nameOf(b)]
  const nobody = (name: Name): boolean => !name.first && !name.last
  if (nobody(one) && nobody(other)) return firmNames(a, b)
  if (nobody(one) || nobody(other)) return a.row.company && b.row.company ? -2 : 0.5
  const suffixes = one.suffix && other.suffix && 'sp'.includes(one.suffix) !== 'sp'.includes(other.suffix) ? -5 : 0
  const straight = [firstNames(one.first, other.first), lastNames(one.last, other.last)]
  const crossed = [firstNames(one.first, other.last), firstNames(one.last, other.first)]
  if (Math.min(...straight) > 0) return Math.min(...straight) + suffixes
  if (Math.min(...crossed) > 0) return Math.min(...crossed)
  return present(straight[0]) >= 3 ? 1 : -3
}

/** "Summit" alone may be Summit Catering or its sister Summit Motors. */
function firmsFit(a: Entry, b: Entry): boolean {
  const mayMean = (entry: Entry, core: string): boolean =>
    present(entry.firm).core === core || looseKey(core).includes(looseKey(entry.row.company))
  return mayMean(a, present(b.firm).core) || mayMean(b, present(a.firm).core)
}

function firmNames(a: Entry, b: Entry): number {
  if (a.firm && b.firm) return firmsFit(a, b) ? 2 : -2
  return 0.5
}

/** How well the mailbox of a row without a name fits the person and firm of another. */
function speakingMailbox(bare: Entry, full: Entry): number {
  if (bare.row.first_name || bare.row.last_name || !full.firm) return 0
  const [local = '', domain] = bare.row.email.toLowerCase().split('@')
  if (!domain || domain !== full.firm.domain) return 0
  const { first, last } = nameOf(full)
  const box = looseKey(local)
  if (box.includes(looseKey(last)) && box.includes(looseKey(first))) return 4
  return box.includes(looseKey(last)) && box.includes(String(looseKey(first)[0])) ? 3 : box === looseKey(first) ? 3 : 0
}

const iso = (text: string): string =>
  text
    .replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1')
    .replace(
      /^(\d+) (\w{3}) (\d{4})$/,
      (_, day, month, year) =>
        `${year}-${String('JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month) / 3 + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
    )

/** The firm's domain where the row gives it away; branches share theirs, firms of one name do not. */
function domainShown({ row, firm }: Entry): string {
  return firm && (row.website || row.email.toLowerCase().endsWith(firm.domain)) ? firm.domain : ''
}

export function likeness(a: Entry, b: Entry): number {
  let points = names(a, b) + Math.max(speakingMailbox(a, b), speakingMailbox(b, a))
  if (a.phone && b.phone && phoneKey(a.phone) === phoneKey(b.phone)) points += 3
  const [mailA, mailB] = [a.row.email.toLowerCase(), b.row.email.toLowerCase()]
  if (mailA && mailA === mailB) points += 3
  if (a.row.date_of_birth && b.row.date_of_birth)
    points += iso(a.row.date_of_birth) === iso(b.row.date_of_birth) ? 3 : -5
  if (a.address && a.address === b.address) points += 2
  if (a.firm && b.firm && a.row.company && b.row.company) points += firmsFit(a, b) ? 2 : -0.5
  if (domainShown(a) && domainShown(b) && domainShown(a) !== domainShown(b)) points -= 1
  if (a.row.city && a.row.city === b.row.city) points += 0.5
  return points
}

const blocks = (entry: Entry): string[] =>
  [
    entry.phone && `phone ${phoneKey(entry.phone)}`,
    entry.row.email && `mail ${entry.row.email.toLowerCase()}`,
    entry.row.email.includes('@') && !entry.row.last_name && `domain ${entry.row.email.toLowerCase().split('@')[1]}`,
    entry.firm && `domain ${entry.firm.domain}`,
    entry.firm && `firm ${entry.firm.core}`,
    entry.address && `house ${entry.address.street} ${entry.address.number} ${entry.address.postal}`,
    entry.row.last_name && `name ${looseKey(nameOf(entry).last)} ${looseKey(nameOf(entry).first)}`,
    entry.row.date_of_birth && `born ${iso(entry.row.date_of_birth)}`,
  ].filter((key): key is string => Boolean(key))

/** All rows by what they could be confused over. */
export class Index {
  private byBlock = new Map<string, Set<[Entity, Entry]>>()

  constructor(entities: Entity[]) {
    for (const entity of entities) {
      for (const entry of [present(entity.base), ...entity.duplicates.map((duplicate) => duplicate.entry)]) {
        for (const key of blocks(entry)) {
          if (!this.byBlock.has(key)) this.byBlock.set(key, new Set())
          present(this.byBlock.get(key)).add([entity, entry])
        }
      }
    }
  }

  /** The likest row of any other customer. */
  rival(entity: Entity, entry: Entry): { points: number; entity?: Entity } {
    let best: { points: number; entity?: Entity } = { points: -Infinity }
    for (const key of blocks(entry)) {
      for (const [other, row] of this.byBlock.get(key) ?? []) {
        if (other === entity) continue
        const points = likeness(entry, row)
        if (points > best.points) best = { points, entity: other }
      }
    }
    return best
  }
}

export function isFair(index: Index, entity: Entity, entry: Entry): boolean {
  const own = likeness(entry, present(entity.base))
  return own >= ENOUGH && own - index.rival(entity, entry).points >= MARGIN
}
