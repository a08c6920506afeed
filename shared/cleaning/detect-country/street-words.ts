import { plainWords } from '../text/fold-key.ts'

// biome-ignore format: a table
/** What a street is called, by the languages in which it is; through `plainWords`. */
const words: Readonly<Record<string, string>> = {
  de: 'strasse, gasse, allee, platz, weg, ring, ufer',
  fr: 'rue, chemin, impasse, faubourg, lieu dit, cedex',
  es: 'calle, avenida, carrera, paseo, colonia, barrio, urbanizacion, poligono',
  pt: 'rua, travessa, alameda, rodovia, bairro, avda',
  it: 'viale, corso, piazza, vicolo, piazzale',
  nl: 'straat, laan, gracht, plein, kade',
  sv: 'gatan, vagen, grand, torget', fi: 'katu, tie, kuja', 'da no': 'gade, vej, vei, gate, veien, gata',
  pl: 'ulica, ul, aleja, aleje, osiedle, os', cs: 'namesti, ulice, trida', hu: 'utca, ut, korut, ter',
  tr: 'mahallesi, mah, caddesi, cad, sokak, sok, bulvari',
  'ms id': 'jalan, jln, taman, kampung, lorong, komplek', ro: 'strada, bulevardul, soseaua',
  vi: 'đuong, duong, phuong, quan',
}
// biome-ignore format: a table
/** What the name of a street ends in. */
const endings: readonly (readonly [ending: string, languages: string])[] = [
  ['strasse', 'de'], ['straße', 'de'], ['gasse', 'de'], ['straat', 'nl'], ['gracht', 'nl'], ['gatan', 'sv'], ['vagen', 'sv'], ['katu', 'fi'], ['vej', 'da no'], ['gade', 'da no'],
]

const byWord = new Map(
  Object.entries(words).flatMap(([languages, all]) => all.split(', ').map((word) => [word, languages] as const)),
)

/** The words for a street in a line of an address, with their languages, a space between two. */
export function wordsOfStreets(line: string): { readonly word: string; readonly languages: string }[] {
  const found = []
  for (const word of plainWords(line).split(' ')) {
    if (word.length < 2) continue
    const languages = byWord.get(word) ?? endings.find(([ending]) => word.endsWith(ending))?.[1]
    if (languages !== undefined) found.push({ word, languages })
  }
  return found
}
