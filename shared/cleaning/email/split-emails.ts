/** No list of addresses is this long; what is longer is refused by the e-mail rule. */
const lengthMax = 2_000

const signs = /\s:::\s|[;,|/\r\n、，；／،؛｜]/
const words = /\s(?:or|and|und|oder|et|ou|y|o|e|&|и|или|eller|och|og|lub|oraz|ve|veya|atau)\s/i
// Between two addresses, without which they are letters of a name.
const joined = /(?<=@[^@\s]+\s?)(?:或者?|和|及|与|與|또는|および|または)(?=\s?[^@\s]+@)|(?<=@\S+)\s+(?=\S+@)/
const separator = new RegExp([signs, words, joined].map(({ source }) => source).join('|'), 'i')

// `ann@acme.com (assistant: bob@acme.com)`
const bracketed = /(?<=@[^@()]+)\s?[(（[]\s?([^()（）@]*[:：]\s?[^\s()（）@]+@[^\s()（）@]+)\s?[)）\]]/g

/**
 * The parts of a cell that may be several e-mail addresses, as written: between ` ::: ` (Google Contacts), semicolons,
 * commas, slashes, bars, line breaks, blanks, and words for "or" and "and". Whether each is an address is for its rule
 * to say.
 */
export function splitEmails(raw: string): string[] {
  if (raw.length > lengthMax) return [raw]
  return raw
    .replace(bracketed, '; $1')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
