interface Language {
  /** Where it is spoken, by the code of a file's other records. */
  readonly homes: readonly string[]
  /** What it calls a column of countries. */
  readonly header: RegExp
  readonly codes: Readonly<Record<string, string>>
}

// biome-ignore-start format: a table
const languages: readonly Language[] = [
  {
    homes: ['CZ', 'SK'],
    header: /(?<!\p{L})(?:stát|země|štát|krajina|zem)(?!\p{L})/iu,
    codes: { SR: 'SK', CR: 'CZ', VB: 'GB', SRN: 'DE', NSR: 'DE', RF: 'RU' },
  },
  { homes: ['PL'], header: /(?<!\p{L})(?:kraj|państwo|panstwo)(?!\p{L})/iu, codes: { RP: 'PL', RFN: 'DE', WB: 'GB' } },
  {
    homes: ['HR', 'RS', 'BA', 'ME', 'SI', 'MK'],
    header: /(?<!\p{L})(?:država|drzava|zemlja|држава|земља)(?!\p{L})/iu,
    codes: { CG: 'ME', RH: 'HR', RS: 'RS', VB: 'GB', SLO: 'SI' },
  },
  { homes: ['TR'], header: /(?<!\p{L})(?:ülke|ulke|ülkesi)(?!\p{L})/iu, codes: { TC: 'TR' } },
  { homes: ['ID', 'MY'], header: /(?<!\p{L})negara(?!\p{L})/iu, codes: { AS: 'US', RI: 'ID' } },
  { homes: ['ZA'], header: /^$/, codes: { SA: 'ZA' } },
  { homes: ['DO'], header: /^$/, codes: { RD: 'DO' } },
  { homes: ['RO', 'MD'], header: /(?<!\p{L})(?:țara|ţara|țară|ţară)(?!\p{L})/iu, codes: { RM: 'MD' } },
  { homes: ['NL', 'BE'], header: /(?<!\p{L})land(?!\p{L})/iu, codes: { VK: 'GB', VS: 'US' } },
]
// biome-ignore-end format: a table

/**
 * The country that a short form means in the language of a file, where other lists have another for it, or none: `SR` is Slovakia
 * among Czechs and Suriname by ISO 3166. Null where no language of the file has one.
 *
 * @param home where nearly all other records of the file are
 * @returns `isSure` where the column is called by a word of that language
 */
export function readByLanguage(
  raw: string,
  column: string,
  home: string | undefined,
): { code: string; isSure: boolean } | null {
  const text = raw.trim().replace(/\./g, '')
  if (!/^[A-Z]{2,3}$/.test(text)) return null
  for (const { homes, header, codes } of languages) {
    const code = codes[text]
    if (code === undefined) continue
    const isNamed = header.test(column)
    if (isNamed || (home !== undefined && homes.includes(home))) return { code, isSure: isNamed }
  }
  return null
}
