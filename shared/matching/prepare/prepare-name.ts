import { readEastAsianName, readEastAsianParts } from '../../customers/people/compare-east-asian.ts'
import { readGivenName } from '../../customers/people/given-names.ts'
import { type NameForm, readFullName, readParts } from '../../customers/people/name-form.ts'
import { type NameText, textsByScript } from '../../customers/people/texts-by-script.ts'
import type { MatchRecord } from '../match-record.ts'
import { readingsOfJapaneseFamily } from '../sounds/japanese-families.ts'
import { readLatin, readNative } from './name-readings.ts'
import { joinSyllables, orderHyphened, orderRomanized } from './order-romanized.ts'
import type { PreparedName } from './prepared.ts'

const wordsMax = 8
const lengthMax = 200
const noChannel = { youtube_handle: null, youtube_channel_url: null }

const namesMax = 4

/** The ways in which somebody is called: one a script, and others with other words. */
export function prepareNames(
  { display_name, first_name, last_name }: MatchRecord['name'],
  others: readonly string[] = [],
): PreparedName[] {
  const cut = (text: string | null) => (text === null ? null : text.slice(0, lengthMax))
  const person = { display_name: cut(display_name), first_name: cut(first_name), last_name: cut(last_name) }
  const names: PreparedName[] = []
  const add = (texts: ReturnType<typeof textsByScript>, isFurther: boolean) => {
    for (const [script, found] of texts) {
      const name = prepareScript(plainScript(script), found)
      if (name === null || names.length === namesMax) continue
      if (!names.some((one) => one.script === name.script && (!isFurther || lettersOf(one) === lettersOf(name))))
        names.push(name)
    }
  }
  add(textsByScript({ ...person, ...noChannel }), false)
  for (const other of others)
    add(textsByScript({ display_name: cut(other), first_name: null, last_name: null, ...noChannel }), true)
  return names
}

/** The same for a name in another order, and with its syllables apart. */
const lettersOf = ({ given, family }: PreparedName): string => [...[...given, ...family].join('')].sort().join('')

const plainScript = (script: string) => (script === 'cyrillic' || script === 'greek' ? 'latin' : script)
const eastAsian: ReadonlySet<string> = new Set(['han', 'hangul', 'kana'])

/** Parts tell more than one text does; what the text has besides is further words. */
function prepareScript(script: string, texts: readonly NameText[]): PreparedName | null {
  const parts = texts.find(({ full }) => full === null)
  const whole = texts.find(({ full }) => full !== null)
  if (eastAsian.has(script)) return prepareEastAsian(script, parts ?? whole)
  const told = parts === undefined ? null : readParts(parts.first, parts.last)
  const read = whole?.full == null ? null : readFullName(whole.full)
  const form = told !== null && told.all.length > 0 ? told : read
  if (form === null || form.all.length === 0) return null
  const hyphened = form === read && script === 'latin' ? orderHyphened(whole?.full ?? '', form.all) : null
  return fromForm(
    script,
    hyphened === null ? form : { ...form, ...hyphened },
    read?.all ?? [],
    told?.generation ?? read?.generation ?? null,
    form.gender ?? read?.gender ?? null,
    form === told || hyphened !== null,
  )
}

function fromForm(
  script: string,
  form: NameForm,
  whole: readonly string[],
  generation: number | null,
  gender: PreparedName['gender'],
  isInColumns: boolean,
): PreparedName {
  const isOpen = form.given.length + form.family.length === 0
  const read = {
    given: (isOpen ? form.all.slice(0, -1) : form.given).slice(0, wordsMax),
    family: (isOpen ? form.all.slice(-1) : form.family).slice(0, wordsMax),
  }
  const parts = script === 'latin' ? orderRomanized(read, isInColumns) : read
  const joined = script === 'latin' ? joinSyllables(parts) : null
  const given = joined ?? parts.given
  const known = new Set([...given, ...parts.given, ...parts.family])
  const further = whole.filter((word) => !known.has(word))
  return {
    ...toParts(script, given, parts.family),
    isRomanized: joined !== null,
    // The syllables of a given name are one name.
    more: joined === null ? [...given.slice(1), ...further].slice(0, wordsMax) : [],
    generation,
    gender,
    readings: script === 'latin' ? readLatin(isInColumns ? [...read.given, ...read.family] : form.all, parts) : [],
  }
}

/** The words of a name, and what follows from them. */
export function toParts(script: string, given: readonly string[], family: readonly string[]) {
  const familyText = family.join('')
  const familyAsGiven = readGivenName(familyText)
  return {
    script,
    given,
    family,
    givenText: given.join(''),
    familyText,
    firstGiven: readGivenName(given[0] ?? ''),
    familySound: familyAsGiven.sound,
    familyAsGiven,
  }
}

/** A known Japanese family name in front, whatever is behind it; else as most names of two to four characters are cut. */
function splitUnknown(script: string, whole: string): { readonly family: string; readonly given: string } | undefined {
  if (script !== 'han') return undefined
  for (const length of [3, 2]) {
    const family = whole.slice(0, length)
    const given = whole.slice(length)
    if (given.length > 0 && given.length < 4 && readingsOfJapaneseFamily(family).length > 0) return { family, given }
  }
  const length = whole.length === 4 ? 2 : 1
  return whole.length > 1 && whole.length < 5
    ? { family: whole.slice(0, length), given: whole.slice(length) }
    : undefined
}

function prepareEastAsian(script: string, text: NameText | undefined): PreparedName | null {
  if (text === undefined) return null
  const name = text.full === null ? readEastAsianParts(text.first, text.last) : readEastAsianName(text.full)
  if (name.whole === '') return null
  const parts = name.parts ?? (text.full === null ? undefined : splitUnknown(script, name.whole))
  const isOnePart = parts === undefined
  const isGiven = isOnePart && text.full === null && text.first !== ''
  const given = isOnePart ? (isGiven ? name.whole : '') : parts.given
  const family = isOnePart ? (isGiven ? '' : name.whole) : parts.family
  return {
    ...toParts(script, given === '' ? [] : [given], family === '' ? [] : [family]),
    isRomanized: false,
    more: [],
    generation: null,
    gender: name.gender,
    readings: readNative(script, given, family),
  }
}
