/** No list of addresses is this long; what is longer is refused by the e-mail rule. */
const lengthMax = 2_000

/**
 * The parts of a cell that may be several e-mail addresses, as written: between ` ::: ` (Google Contacts), semicolons,
 * commas, slashes, bars and line breaks. Whether each is an address is for its rule to say.
 */
export function splitEmails(raw: string): string[] {
  if (raw.length > lengthMax) return [raw]
  return raw
    .split(/\s:::\s|[;,|/\r\n、，；／]|\s(?:or|and|und|et|y|&)\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
