const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Puts in what XML's five entities and the references to characters stand for. Any other `&` stays as it is.
 *
 * @param onUnknown called for each of those
 */
export function decodeEntities(text: string, onUnknown?: () => void): string {
  return text.replaceAll(/&([^;&]*)(;?)/g, (whole: string, name: string, end: string) => {
    const value = end === '' ? undefined : meaningOf(name)
    if (value === undefined) onUnknown?.()
    return value ?? whole
  })
}

/** How much of a text may be decoded before the rest of it has come: all, unless it may end within an entity. */
export function cutBeforeEntity(text: string): number {
  const tail = text.slice(-entityLengthMax)
  const start = tail.lastIndexOf('&')
  return start === -1 || tail.includes(';', start) ? text.length : text.length - tail.length + start
}

/** `&#1114111;` and `&#x10ffff;` are the longest. */
const entityLengthMax = 10

function meaningOf(name: string): string | undefined {
  if (Object.hasOwn(entities, name)) return entities[name]
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? []
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
