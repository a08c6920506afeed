/** The offset after the end of the tag, comment, CDATA or instruction that starts here; -1 when it has not come yet. */
export function findTagEnd(xml: string, start: number): number {
  const second = xml.charCodeAt(start + 1)
  if (second === 63) return findEnd(xml, '?>', start + 2)
  if (second === 33) {
    if (xml.startsWith('<!--', start)) return findEnd(xml, '-->', start + 4)
    if (xml.startsWith('<![CDATA[', start)) return findEnd(xml, ']]>', start + 9)
    if (xml.length - start < 9) return -1
  }
  // A `>` may stand inside an attribute's quotes.
  let quote = 0
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 34 || code === 39) quote = code
    else if (code === 62) return at + 1
  }
  return -1
}

function findEnd(xml: string, end: string, from: number): number {
  const found = xml.indexOf(end, from)
  return found === -1 ? -1 : found + end.length
}

/** Of what stands inside a tag: a name, then nothing or attributes, and no `<` anywhere. */
export const isWellFormed = (tag: string): boolean => /^[^\s<>/!?"'=]+(?:\s[^<]*)?$/.test(tag)

/** The name that a tag begins with. */
export function nameOf(tag: string): string {
  for (let i = 0; i < tag.length; i++) if (tag.charCodeAt(i) <= 32) return tag.slice(0, i)
  return tag
}

/** `s:row` is `row`. */
export function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}
