/**
 * The value of an attribute of a tag, as it stands there. A name without a prefix goes before one with a prefix.
 *
 * @param tag what stands between `<` and `>`
 */
export function readAttribute(tag: string, wanted: string): string | undefined {
  if (!tag.includes(wanted)) return undefined
  let prefixed: string | undefined
  let at = 0
  for (;;) {
    const equals = tag.indexOf('=', at)
    if (equals === -1) return prefixed
    const open = skipBlanks(tag, equals + 1)
    const quote = tag[open]
    const close = quote === '"' || quote === "'" ? tag.indexOf(quote, open + 1) : -1
    if (close !== -1) {
      const before = beforeName(tag, equals, wanted)
      if (before === ':') prefixed ??= tag.slice(open + 1, close)
      else if (before !== undefined) return tag.slice(open + 1, close)
    }
    at = close === -1 ? equals + 1 : close + 1
  }
}

/** What may stand before a name. */
const separators = ' \t\r\n:"\''

function skipBlanks(tag: string, from: number): number {
  let at = from
  while (tag.charCodeAt(at) <= 32) at++
  return at
}

/** The character before the name that ends at the equals sign, if it is the wanted one and no part of a longer one. */
function beforeName(tag: string, equals: number, wanted: string): string | undefined {
  let end = equals
  while (tag.charCodeAt(end - 1) <= 32) end--
  if (!tag.endsWith(wanted, end)) return undefined
  const before = tag[end - wanted.length - 1]
  return before !== undefined && separators.includes(before) ? before : undefined
}
