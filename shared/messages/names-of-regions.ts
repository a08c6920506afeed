/** The countries in the words of a language, by ISO 3166-1 alpha-2 code. */
export const namesOfRegions = (locale: string) => new Intl.DisplayNames([locale], { type: 'region', style: 'short' })

/** `HK` → `Hong Kong`; a code that Intl does not know stands as it is. */
export const nameOfRegion = (code: string, names: Intl.DisplayNames): string =>
  /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code
