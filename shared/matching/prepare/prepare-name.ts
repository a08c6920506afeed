import { japaneseReadings } from '../../cleaning/names/words/japanese-readings.ts'
import { readEastAsianName, readEastAsianParts } from '../../customers/people/compare-east-asian.ts'
import { readGivenName } from '../../customers/people/given-names.ts'
import { type NameForm, readFullName, readParts } from '../../customers/people/name-form.ts'
import { type NameText, textsByScript } from '../../customers/people/texts-by-script.ts'
import type { MatchRecord } from '../match-record.ts'
import { cantoneseKey, mandarinKey } from '../sounds/read-han.ts'
import { readHangul, readHangulFamily } from '../sounds/read-hangul.ts'
import { readKana } from '../sounds/read-kana.ts'
import { romanKey } from '../sounds/roman-key.ts'
import { joinSyllables, orderRomanized } from './order-romanized.ts'
import type { PreparedName } from './prepared.ts'

const wordsMax = 8
const lengthMax = 200
const noChannel = { youtube_handle: null, youtube_channel_url: null }

/** The ways in which somebody is called, one a script. */
export function prepareNames({ display_name, first_name, last_name }: MatchRecord['name']): PreparedName[] {
  const cut = (text: string | null) => (text === null ? null : text.slice(0, lengthMax))
  const person = { display_name: cut(display_name), first_name: cut(first_name), last_name: cut(last_name) }
  const names: PreparedName[] = []
  for (const [script, texts] of textsByScript({ ...person, ...noChannel })) {
    const name = prepareScript(plainScript(script), texts)
    if (name === null) continue
    const same = names.findIndex((one) => one.script === name.script)
    if (same === -1) names.push(name)
  }
  return names
}

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
  return fromForm(
    script,
    form,
    read?.all ?? [],
    told?.generation ?? read?.generation ?? null,
    form.gender ?? read?.gender ?? null,
    form === told,
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
    romanGiven: script === 'latin' ? keysOf([given[0] ?? '', given.join('')]) : [],
    romanFamily: script === 'latin' ? keysOf([parts.family.join('')]) : [],
  }
}

function toParts(script: string, given: readonly string[], family: readonly string[]) {
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

function prepareEastAsian(script: string, text: NameText | undefined): PreparedName | null {
  if (text === undefined) return null
  const name = text.full === null ? readEastAsianParts(text.first, text.last) : readEastAsianName(text.full)
  if (name.whole === '') return null
  const isOnePart = name.parts === undefined
  const isGiven = isOnePart && text.full === null && text.first !== ''
  const given = isOnePart ? (isGiven ? name.whole : '') : name.parts.given
  const family = isOnePart ? (isGiven ? '' : name.whole) : name.parts.family
  return {
    ...toParts(script, given === '' ? [] : [given], family === '' ? [] : [family]),
    isRomanized: false,
    more: [],
    generation: null,
    gender: name.gender,
    ...romanize(script, given, family),
  }
}

/** How a name may be written in Latin letters. How Japanese reads a given name in Han characters, nobody can tell. */
function romanize(script: string, given: string, family: string): Pick<PreparedName, 'romanGiven' | 'romanFamily'> {
  if (script === 'hangul')
    return {
      romanGiven: keysOf([readHangul(given)]),
      romanFamily: keysOf(family === '' ? [] : readHangulFamily(family)),
    }
  if (script === 'kana') return { romanGiven: keysOf([readKana(given)]), romanFamily: keysOf([readKana(family)]) }
  const japanese = japaneseReadings.get(family)
  if (japanese !== undefined) return { romanGiven: [], romanFamily: keysOf(japanese.map(readKana)) }
  return { romanGiven: bothKeys(given), romanFamily: bothKeys(family) }
}

const bothKeys = (word: string): string[] =>
  [...new Set([mandarinKey(word), cantoneseKey(word)])].filter((key) => key !== '')
const keysOf = (words: readonly string[]): string[] => [...new Set(words.map(romanKey))].filter((key) => key !== '')
