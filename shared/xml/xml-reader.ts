import { cutBeforeEntity, decodeEntities } from './decode-entities.ts'
import { readAttribute } from './read-attribute.ts'
import { findTagEnd, isWellFormed, localName, nameOf } from './tags.ts'

/** What the reader tells; names are without their prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: XmlAttributes): void
  /** A long text may come in several pieces. */
  text?(text: string): void
  close?(name: string): void
  /** What is not well-formed, or could be used to expand entities. A reader that is strict throws; without it, it is skipped. */
  fault?(fault: XmlFault): void
}

/** Reads attributes when they are asked for; most never are. */
export type XmlAttributes = (name: string) => string | undefined

export type XmlFault = 'document-type' | 'entity' | 'tag' | 'cut-off' | 'too-long'

/** A tag of more characters is left out, so that memory stays bounded. */
const pendingMax = 1024 * 1024

/**
 * Reads XML piece by piece, as programs write it. It knows the five entities of XML and character references, and
 * nothing else: document types are never read, so nothing can be expanded. It keeps no stack, so depth costs nothing;
 * whether each end belongs to its start is for the handlers to say.
 */
export class XmlReader {
  readonly #handlers: XmlHandlers
  readonly #decoder = new TextDecoder()
  readonly #onUnknown = () => this.#handlers.fault?.('entity')
  readonly #decode = (text: string): string => decodeEntities(text, this.#onUnknown)
  #pending = ''

  constructor(handlers: XmlHandlers) {
    this.#handlers = handlers
  }

  /** @param piece text, or bytes in UTF-8, which may be cut anywhere; not both in one document */
  push(piece: string | Uint8Array): void {
    const text = typeof piece === 'string' ? piece : this.#decoder.decode(piece, { stream: true })
    // A tag without its `>` has no end yet; to look again each time would take time by the square.
    const isUnended = this.#pending[0] === '<' && !text.includes('>')
    this.#keep(isUnended ? this.#pending + text : this.#read(this.#pending + text))
  }

  end(): void {
    const rest = this.#read(this.#pending + this.#decoder.decode())
    this.#pending = ''
    if (rest[0] === '<') this.#handlers.fault?.('cut-off')
    else if (rest !== '') this.#text(rest)
  }

  /** @returns what has no end yet */
  #read(xml: string): string {
    let at = 0
    for (;;) {
      const tag = xml.indexOf('<', at)
      if (tag === -1) return xml.slice(at)
      if (tag > at) this.#text(xml.slice(at, tag))
      const end = findTagEnd(xml, tag)
      if (end === -1) return xml.slice(tag)
      this.#tag(xml, tag, end)
      at = end
    }
  }

  #keep(rest: string): void {
    const isTag = rest[0] === '<'
    const known = isTag ? 0 : cutBeforeEntity(rest)
    if (known > 0) this.#text(rest.slice(0, known))
    this.#pending = rest.length - known > pendingMax ? '' : rest.slice(known)
    if (isTag && this.#pending === '') this.#handlers.fault?.('too-long')
  }

  #text(text: string): void {
    this.#handlers.text?.(this.#decode(text))
  }

  #tag(xml: string, start: number, end: number): void {
    const second = xml[start + 1]
    if (second === '?') return
    if (second === '!') this.#declaration(xml, start, end)
    else if (second === '/') this.#close(xml.slice(start + 2, end - 1))
    else this.#open(xml.slice(start + 1, end - 1))
  }

  #declaration(xml: string, start: number, end: number): void {
    if (xml.startsWith('<![CDATA[', start)) this.#handlers.text?.(xml.slice(start + 9, end - 3))
    else if (!xml.startsWith('<!--', start)) this.#handlers.fault?.('document-type')
  }

  #close(inside: string): void {
    this.#check(inside)
    this.#handlers.close?.(localName(inside.trim()))
  }

  #open(inside: string): void {
    const isEmpty = inside.endsWith('/')
    const tag = isEmpty ? inside.slice(0, -1) : inside
    this.#check(tag)
    const name = localName(nameOf(tag))
    this.#handlers.open?.(name, (wanted) => this.#attribute(tag, wanted))
    if (isEmpty) this.#handlers.close?.(name)
  }

  #attribute(tag: string, wanted: string): string | undefined {
    const value = readAttribute(tag, wanted)
    return value === undefined ? undefined : this.#decode(value)
  }

  #check(tag: string): void {
    if (this.#handlers.fault !== undefined && !isWellFormed(tag)) this.#handlers.fault('tag')
  }
}
