const letters = [...'abcdefghijklmnopqrstuvwxyz']
const twoLetters = letters.flatMap((one) => letters.map((other) => one + other))
const threeLetters = twoLetters.flatMap((two) => letters.map((other) => two + other))
const units = 'day hour minute second month year week meter kilometer liter gram kilogram celsius percent'.split(' ')

/** The words that CLDR has in a language, as often as it uses them, in lower case. */
export function listWords(language: string): string[] {
  const places = name(
    language,
    'region',
    twoLetters.map((code) => code.toUpperCase()),
  )
  const days = dates(language)
  const texts = [
    // Places and days are more like what stands in a list of customers than names of languages are.
    ...[places, places, places, days, days, days].flat(),
    ...name(language, 'language', [...twoLetters, ...threeLetters]),
    ...name(language, 'currency', Intl.supportedValuesOf('currency')),
    ...units.map((unit) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(5)),
  ]
  return texts.flatMap((text) => text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []).map(toLower)
}

/** A capital that has no small letter of its own stays. */
const toLower = (word: string): string =>
  [...word].map((letter) => (letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter)).join('')

function name(language: string, type: Intl.DisplayNamesType, codes: readonly string[]): string[] {
  const names = new Intl.DisplayNames(language, { type, fallback: 'none' })
  return codes.flatMap((code) => {
    try {
      return names.of(code) ?? []
    } catch {
      return []
    }
  })
}

function dates(language: string): string[] {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1 + month * 2)))
  const long = new Intl.DateTimeFormat(language, { dateStyle: 'full' })
  const month = new Intl.DateTimeFormat(language, { month: 'long' })
  return days.flatMap((day) => [long.format(day), month.format(day)])
}
