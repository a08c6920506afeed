/**
 * A key of how a romanised East Asian word sounds, the same for its usual romanisations: Pinyin, Wade–Giles, the ways of
 * Hong Kong, Revised Romanisation, McCune–Reischauer and Hepburn. It unites more than it should (b and p are one), so it
 * only serves where two names stand in different scripts or spellings.
 *
 * @param word in Latin letters, lower case, without blanks
 */
export function romanKey(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  let key = word
  for (const [from, to] of rules) key = key.replace(from, to)
  if (known.size < knownMax) known.set(word, key)
  return key
}

const known = new Map<string, string>()
const knownMax = 100_000

/** Ohno is Ono and Ohyama is Oyama; in Jeehyun and Sohyun it begins a syllable. */
const lengthening = /(?<=[aeiou])h(?![aeiouy])|(?<=o)h(?=ya)/g

const rules: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]+/g, ''],
  [lengthening, ''],
  [/v/g, 'u'],
  [/you(?=n)/g, 'yu'],
  // Before a vowel the sounds of c, ch, ts, tz, j, q, z and zh are written in each other's place.
  [/tsze?(?![aeiou])/g, 'ci'],
  [/sze?(?![aeiou])/g, 'si'],
  [/ts(?=[aeiouz])|tz|zh|ch|[jqz]/g, 'c'],
  [/hs|sz|sh|x/g, 's'],
  [/ng(?=[aeiouw])(?<=^ng)/g, ''],
  [/(?<=[^aeiou])w(?!u|oo)/g, ''],
  [/ien/g, 'ian'],
  [/k/g, 'g'],
  [/p/g, 'b'],
  [/t/g, 'd'],
  [/yeo|eo/g, (found: string) => (found === 'yeo' ? 'yu' : 'u')],
  [/ee|ei/g, 'i'],
  [/oo|ue|eu/g, 'u'],
  [/ou|aw|or(?![aeiouy])|oh(?![aeiou])/g, 'o'],
  [/ui/g, 'i'],
  [/oy(?![aeiou])/g, 'oi'],
  [/ay(?![aeiou])/g, 'ai'],
  [/ow/g, 'au'],
  [/aa/g, 'a'],
  [/wu|woo/g, 'u'],
  [/yi(?![aeou])/g, 'i'],
  [/yu/g, 'u'],
  [/ung/g, 'ong'],
  [lengthening, ''],
  [/ieh/g, 'i'],
  [/l/g, 'r'],
  [/(.)\1+/g, '$1'],
] as never
