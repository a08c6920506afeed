// biome-ignore format: a list
/** Endings that the world uses for something else than their country. */
const elsewhere: ReadonlySet<string> = new Set([
  'ac', 'ai', 'am', 'as', 'be', 'cc', 'cd', 'co', 'dj', 'eu', 'fm', 'gg', 'im', 'io', 'la', 'ly', 'me', 'mu', 'nu', 'pw', 'sc', 'sh', 'st',
  'tk', 'to', 'tv', 'vc', 'ws',
])

/** The country in whose domain an e-mail or web address ends, as its ISO 3166-1 alpha-2 code; null where none is said. */
export function countryOfHost(address: string): string | null {
  const ending = /\.([a-z]{2})(?:[:/?#]|$)/.exec(
    address
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, ''),
  )?.[1]
  if (ending === undefined || elsewhere.has(ending)) return null
  return ending === 'uk' ? 'GB' : ending.toUpperCase()
}
