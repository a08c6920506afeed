import { areExchanged } from './are-exchanged.ts'
import { mayBeNamesakes } from './are-namesakes.ts'
import { compareAlphabetic, type NameConflict, noConflict } from './compare-alphabetic.ts'
import { compareChannels } from './compare-channels.ts'
import { compareEastAsian, type EastAsianName, readEastAsianName, readEastAsianParts } from './compare-east-asian.ts'
import { areComparable, areTwoFirms } from './compare-firms.ts'
import { readGenerationApart } from './generation-apart.ts'
import { type NameForm, readFullName, readParts } from './name-form.ts'
import type { Person } from './person.ts'
import { type NameText, textsByScript } from './texts-by-script.ts'

/** In what two can't be one person. */
export interface PeopleConflict {
  readonly given: boolean
  readonly family: boolean
  readonly suffix: boolean
  /** One of them alone has a suffix: a father or son of the other, or the same. */
  readonly oneSuffix: boolean
  readonly channel: boolean
  /** Neither is called by a name, and they are two firms. */
  readonly firm: boolean
  /** They are called the same, and may be two at one desk. */
  readonly namesake: boolean
  /**
   * Of what both say something differs or, as names in two scripts, can't be compared, and nothing agrees: not name, e-mail
   * address, phone, firm or channel.
   */
  readonly all: boolean
}

/**
 * In what two people who share a key differ, given name, family name, suffix and channel apart. A short form, an initial,
 * accents, capitals, the order of the words, another script and what only one of them has are no conflict.
 */
export function comparePeople(one: Person, other: Person): PeopleConflict {
  const { doAgree, areApart, ...names } = compareNames(one, other)
  const channel = compareChannels(one, other)
  const areNameless = fullName(one) === '' && fullName(other) === '' && !hasChannel(one) && !hasChannel(other)
  const firms = compareFirms(one.company_primary, other.company_primary)
  const reach = [compareLists(one.emails, other.emails), compareLists(one.phones, other.phones), firms]
  const agrees = doAgree || reach.includes('one') || (!channel && isSameChannel(one, other))
  return {
    ...names,
    channel,
    firm: areNameless && firms === 'two',
    namesake: doAgree && !isSameChannel(one, other) && mayBeNamesakes(one, other),
    all: !agrees && (channel || areApart || reach.includes('two')),
  }
}

type Known = string | null | undefined
/** Whether two say one thing or two; null where one of them says nothing. */
type Compared = 'one' | 'two' | null

const compareLists = (ours: readonly string[] = [], theirs: readonly string[] = []): Compared =>
  ours.length === 0 || theirs.length === 0 ? null : ours.some((one) => theirs.includes(one)) ? 'one' : 'two'

const compareFirms = (one: Known, other: Known): Compared => {
  if (!one || !other) return null
  return areTwoFirms(one, other) ? 'two' : areComparable(one, other) ? 'one' : null
}

const hasChannel = ({ youtube_handle, youtube_channel_url }: Person) =>
  youtube_handle !== null || youtube_channel_url !== null

const isSameChannel = (one: Person, other: Person) =>
  (['youtube_handle', 'youtube_channel_url'] as const).some((by) => one[by] !== null && one[by] === other[by])

/** Whether anything at all makes them two. */
export const isAnother = ({ given, family, suffix, channel, firm }: PeopleConflict): boolean =>
  given || family || suffix || channel || firm

/**
 * The same for two that share an address or a number, as father and son may: a suffix that only one has makes them two as
 * well, and so does what tells two of one name at one desk apart.
 */
export const isAnotherOfKey = (conflict: PeopleConflict): boolean =>
  isAnother(conflict) || conflict.oneSuffix || conflict.namesake

/** Whether they are two although another system has one id for them: that a name of the family or firm changes, it may know. */
export const isAnotherOfId = ({ given, suffix, all }: PeopleConflict): boolean => given || suffix || all

interface NameConflicts extends Pick<PeopleConflict, 'given' | 'family' | 'suffix' | 'oneSuffix'> {
  /** They are called the same, or at least by one given name. */
  readonly doAgree: boolean
  /** Both have a name, and none in a script in which the other has one too. */
  readonly areApart: boolean
}

function compareNames(one: Person, other: Person): NameConflicts {
  if (fullName(one) === fullName(other))
    return { ...noConflict, suffix: false, oneSuffix: false, doAgree: fullName(one) !== '', areApart: false }
  const [a, b] = [readName(one), readName(other)]
  const suffix = isApart(a.generation, b.generation)
  const isManAndWoman = isApart(a.gender, b.gender)
  const found = [...a.alphabetic].flatMap(([script, forms]) =>
    leastOf(forms, b.alphabetic.get(script), compareAlphabetic),
  )
  const eastAsian = [...a.eastAsian].flatMap(([script, names]) =>
    leastOf(names, b.eastAsian.get(script), compareEastAsian),
  )
  const compared = least([...found, ...eastAsian])
  const names = areExchanged(one, other) ? exchanged : (compared ?? noConflict)
  // What they are called tells more than a title does.
  const areAlike = compared !== undefined && !names.given && !names.family
  const oneSuffix = areAlike && (a.generation === null) !== (b.generation === null)
  const given = names.given || (isManAndWoman && !(a.hasGiven && b.hasGiven))
  const haveGiven = eastAsian.length > 0 || (a.hasGiven && b.hasGiven)
  return {
    ...names,
    given,
    suffix,
    oneSuffix,
    doAgree: compared !== undefined && !given && (!names.family || haveGiven),
    areApart: compared === undefined && areInTwoScripts(a, b),
  }
}

const exchanged: NameConflict = { given: true, family: true }

const fullName = ({ display_name, first_name, last_name }: Person) =>
  display_name ?? [first_name, last_name].filter(Boolean).join(' ')

/** A person's name in all the ways in which it is written. */
interface Name {
  readonly alphabetic: ReadonlyMap<string, readonly NameForm[]>
  readonly eastAsian: ReadonlyMap<string, readonly EastAsianName[]>
  readonly generation: number | null
  readonly gender: 'm' | 'f' | null
  readonly hasGiven: boolean
}

const eastAsianScripts: readonly string[] = ['han', 'hangul', 'kana']

function readName(person: Person): Name {
  const texts = [...textsByScript(person)]
  const alphabetic = texts
    .filter(([script]) => !eastAsianScripts.includes(script))
    .map(([script, all]) => [script, all.map(toForm)] as const)
  const eastAsian = texts
    .filter(([script]) => eastAsianScripts.includes(script))
    .map(([script, all]) => [script, all.map(toEastAsianName)] as const)
  const [forms, names] = [alphabetic.flatMap(([, all]) => all), eastAsian.flatMap(([, all]) => all)]
  return {
    // A title or suffix beside a name in another script is no name.
    alphabetic: new Map(alphabetic.map(([script, all]) => [script, all.filter((form) => form.all.length > 0)])),
    eastAsian: new Map(eastAsian),
    generation:
      forms.find((form) => form.generation !== null)?.generation ??
      readGenerationApart(person.display_name ?? '') ??
      readGenerationApart(person.last_name ?? '') ??
      readGenerationApart(person.first_name ?? ''),
    gender: [...forms, ...names].find(({ gender }) => gender !== null)?.gender ?? null,
    hasGiven: forms.some(({ given }) => given.length > 0),
  }
}

/** A reading in kana is of the name in Chinese characters. */
function areInTwoScripts(one: Name, other: Name): boolean {
  const [ours, theirs] = [scriptsOf(one), scriptsOf(other)]
  const isReading = [...ours, ...theirs].every((script) => script === 'han' || script === 'kana')
  return ours.length > 0 && theirs.length > 0 && !isReading
}

const scriptsOf = ({ alphabetic, eastAsian }: Name): string[] =>
  [...alphabetic, ...eastAsian].flatMap(([script, forms]) => (forms.length > 0 ? [script] : []))

const toForm = ({ full, first, last }: NameText): NameForm =>
  full === null ? readParts(first, last) : readFullName(full)
const toEastAsianName = ({ full, first, last }: NameText): EastAsianName =>
  full === null ? readEastAsianParts(first, last) : readEastAsianName(full)

const isApart = <T>(one: T | null, other: T | null) => one !== null && other !== null && one !== other

/** What speaks least against one person, over all ways in which the two write their names in one script. */
function leastOf<T>(
  ours: readonly T[],
  theirs: readonly T[] | undefined,
  compare: (one: T, other: T) => NameConflict,
): NameConflict[] {
  const found = least(ours.flatMap((a) => (theirs ?? []).map((b) => compare(a, b))))
  return found === undefined ? [] : [found]
}

/** A given name that differs weighs more than a family name. */
const least = (all: readonly NameConflict[]): NameConflict | undefined =>
  all.toSorted((a, b) => Number(a.given) - Number(b.given) || Number(a.family) - Number(b.family)).at(0)
