/** What the reader of a workbook's XML tells; names are without their prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: XmlAttributes): void
  /** A long text may come in several pieces. */
  text?(text: string): void
  close?(name: string): void
}

/** Reads attributes when they are asked for; most never are. */
export type XmlAttributes = (name: string) => string | undefined

/** A tag, or a text, that is longer than this is cut here: workbooks have none, and memory stays bounded. */
const pendingMax = 1024 * 1024

/**
 * Reads XML as programs write it into workbooks, piece by piece. It is lenient: what is not well-formed is skipped,
 * and there are no entities but the five of XML, so nothing can be expanded.
 */
export class XmlReader {
  readonly #handlers: XmlHandlers
  readonly #decoder = new TextDecoder()
  #pending = ''

  constructor(handlers: XmlHandlers) {
    this.#handlers = handlers
  }

  push(bytes: Uint8Array): void {
    this.#read(this.#pending + this.#decoder.decode(bytes, { stream: true }))
  }

  end(): void {
    this.#read(this.#pending + this.#decoder.decode())
    this.#pending = ''
  }

  #read(xml: string): void {
    let at = 0
    for (;;) {
      const tag = xml.indexOf('<', at)
      if (tag === -1) break
      if (tag > at) this.#text(xml.slice(at, tag))
      const end = endOfTag(xml, tag)
      if (end === -1) {
        at = tag
        break
      }
      this.#tag(xml, tag, end)
      at = end
    }
    this.#keep(xml.slice(at))
  }

  #keep(rest: string): void {
    this.#pending = rest.length > pendingMax ? '' : rest
    if (rest.length > pendingMax && rest[0] !== '<') this.#text(rest)
  }

  #text(text: string): void {
    this.#handlers.text?.(decodeEntities(text))
  }

  #tag(xml: string, start: number, end: number): void {
    const second = xml[start + 1]
    if (second === '?') return
    if (second === '!') {
      if (xml.startsWith('<![CDATA[', start)) this.#handlers.text?.(xml.slice(start + 9, end - 3))
      return
    }
    if (second === '/') {
      this.#handlers.close?.(localName(xml.slice(start + 2, end - 1).trim()))
      return
    }
    const isEmpty = xml[end - 2] === '/'
    const inside = xml.slice(start + 1, end - (isEmpty ? 2 : 1))
    const name = localName(firstWord(inside))
    this.#handlers.open?.(name, (wanted) => attributeOf(inside, wanted))
    if (isEmpty) this.#handlers.close?.(name)
  }
}

/** The offset after the `>` of the tag, comment or CDATA that starts here; -1 when it has not come yet. */
function endOfTag(xml: string, start: number): number {
  if (xml.charCodeAt(start + 1) === 33) {
    if (xml.startsWith('<!--', start)) return after(xml, '-->', start)
    if (xml.startsWith('<![CDATA[', start)) return after(xml, ']]>', start)
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

function after(xml: string, end: string, start: number): number {
  const found = xml.indexOf(end, start)
  return found === -1 ? -1 : found + end.length
}

function firstWord(text: string): string {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) <= 32) return text.slice(0, i)
  return text
}

const localName = (name: string): string => {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

const isUsual = (tag: string, at: number, length: number): boolean =>
  tag.charCodeAt(at - 1) === 32 && tag.charCodeAt(at + length) === 61 && tag.charCodeAt(at + length + 1) === 34

/** As programs write it, ` name="value"`; else by looking closely, which also finds a prefixed name. */
function attributeOf(tag: string, wanted: string): string | undefined {
  let usual = tag.indexOf(wanted)
  while (usual !== -1 && !isUsual(tag, usual, wanted.length)) usual = tag.indexOf(wanted, usual + 1)
  if (usual !== -1) {
    const start = usual + wanted.length + 2
    const end = tag.indexOf('"', start)
    return decodeEntities(tag.slice(start, end === -1 ? undefined : end))
  }
  if (!tag.includes(`:${wanted}`) && !tag.includes("'")) return undefined
  for (const [, name, double, single] of tag.matchAll(/[\s"'](?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === wanted) return decodeEntities(double ?? single ?? '')
  }
  return undefined
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** Excel writes what XML can't hold, and `_x` itself, as `_x000D_`. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
