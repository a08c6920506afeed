import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import countries from 'i18n-iso-countries'
import { foldWords } from '../../shared/cleaning/text/fold-key.ts'

/** A territory as one locale of CLDR calls it. */
export interface LocalName {
  readonly locale: string
  readonly code: string
  readonly name: string
}

const isCountry = (code: string): boolean => countries.isValid(code) || code === 'XK'

/** Every name of a country in every locale of CLDR, its short and other forms too. Regions and unions are none. */
export function* namesOfCldr(root: string): Iterable<LocalName> {
  const main = join(root, 'node_modules', 'cldr-localenames-full', 'main')
  for (const locale of readdirSync(main).sort()) {
    const file = join(main, locale, 'territories.json')
    if (!existsSync(file)) continue
    const { localeDisplayNames } = JSON.parse(readFileSync(file, 'utf8')).main[locale]
    for (const [key, name] of Object.entries<string>(localeDisplayNames.territories)) {
      const code = key.slice(0, key.indexOf('-') === -1 ? undefined : key.indexOf('-'))
      if (isCountry(code) && name !== code) yield { locale, code, name }
    }
  }
}

function* namesOfList(): Iterable<LocalName> {
  for (const locale of countries.getSupportedLanguages().sort()) {
    for (const [code, names] of Object.entries(countries.getNames(locale, { select: 'all' }))) {
      for (const name of names) yield { locale, code, name }
    }
  }
}

/**
 * The text of the committed table: a line a country, with its alpha-2, alpha-3 and numeric code, its English names and
 * then those of all other languages, each spelling once, as `foldWords` gives it. A name of two or three Latin letters
 * is none: it would be taken for a code.
 */
export function makeTable(root: string): string {
  const all = [...namesOfCldr(root), ...namesOfList()]
  const codes = [...new Set(all.map(({ code }) => code))].sort()
  return codes
    .map((code) => {
      const own = all.filter((name) => name.code === code)
      const english = spellings(own.filter(({ locale }) => locale === 'en'))
      const others = spellings(own).filter((name) => !english.includes(name))
      return [
        [code, countries.alpha2ToAlpha3(code), countries.alpha2ToNumeric(code)].join(' '),
        ...english,
        '',
        ...others,
      ].join('|')
    })
    .join('\n')
}

function spellings(names: readonly LocalName[]): string[] {
  const byKey = new Map<string, string>()
  for (const { name } of names) {
    const words = foldWords(name)
    const key = words.replaceAll(' ', '')
    if (!/^[a-z]{0,3}$/.test(key) && !byKey.has(key)) byKey.set(key, words)
  }
  return [...byKey.values()]
}
