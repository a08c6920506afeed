/** A postal code and its town in a line of an address; either may be empty. */
export interface TownLine {
  readonly code: string
  readonly town: string
}

const longest = 160
const name = "\\p{L}[\\p{L}\\p{M}.'’ -]{1,40}"
/** `8950-434 Castro Marim`, `SE-654 21 Karlstad`, `〒231-0001 横浜市` */
const codeInFront = new RegExp(
  `(?:^|[,;/|\\n]\\s*|\\s[–—-]\\s)(?:〒\\s*)?(?<code>(?:[A-Z]{1,2}-)?\\d{4}-\\d{3}|(?:[A-Z]{1,2}-)?\\d{3}[ -]\\d{2,4}|(?:[A-Z]{1,2}-)?\\d{2}-\\d{3}|\\d{4} ?[A-Z]{2}|(?:[A-Z]{1,2}-)?\\d{4,6})\\s+(?<town>${name})`,
  'gu',
)
/** `… No: 9 Muratpaşa/ANTALYA`, `Hauptstr. 5, Linz` */
const townAtEnd = new RegExp(`\\d.*[,/;|–-]\\s*(?<town>${name})$`, 'u')

/** What a line says of its town, as people write it: behind its postal code, or at the end of a line with a number. */
export function readTownLine(line: string): readonly TownLine[] {
  const text = line.trim()
  if (text.length > longest || !/\d/.test(text) || /@|:\/\//.test(text)) return []
  const found = [...text.matchAll(codeInFront)].map(({ groups }) => ({
    code: groups?.code ?? '',
    town: groups?.town?.trim() ?? '',
  }))
  const { town } = townAtEnd.exec(text)?.groups ?? {}
  return town === undefined ? found : [...found, { code: '', town: town.trim() }]
}
