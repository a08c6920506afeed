import { cutBeforeReference, decodeHtml } from './decode-html.ts'

/** What the reader tells; names are in lower case. */
export interface HtmlHandlers {
  open(name: string, attribute: HtmlAttributes): void
  /** Decoded, with its white space as it stands. A long text may come in several pieces. */
  text(text: string): void
  close(name: string): void
}

/** The value of an attribute, decoded; empty where it has none. Its name is in lower case. */
export type HtmlAttributes = (name: string) => string | undefined

/** A tag of more characters is left out, so that memory stays bounded. */
const pendingMax = 1024 * 1024

/** Elements whose content is no text that a page shows. */
const unseen = new Set(['script', 'style', 'title', 'template', 'noscript', 'noframes', 'xml'])

/**
 * Reads HTML piece by piece, as browsers cut it into tags and texts. Comments and what no page shows are left out. It
 * keeps no stack: which end belongs to which start is for the handlers to say.
 */
export class HtmlReader {
  readonly #handlers: HtmlHandlers
  #pending = ''
  /** What the reader is in the middle of, and passes over up to this text. */
  #until = ''

  constructor(handlers: HtmlHandlers) {
    this.#handlers = handlers
  }

  push(text: string): void {
    // A tag without its `>` has no end yet; to look again each time would take time by the square.
    const isUnended = this.#until === '' && this.#pending[0] === '<' && !text.includes('>')
    this.#keep(isUnended ? this.#pending + text : this.#read(this.#pending + text))
  }

  end(): void {
    const rest = this.#read(this.#pending)
    this.#pending = ''
    if (this.#until === '' && rest !== '' && !/^<[a-zA-Z/!?]/.test(rest)) this.#handlers.text(decodeHtml(rest))
  }

  /** @returns what has no end yet */
  #read(html: string): string {
    let at = 0
    for (;;) {
      if (this.#until !== '') {
        at = this.#passOver(html, at)
        if (at === -1) return html.slice(-this.#until.length)
      }
      const tag = html.indexOf('<', at)
      if (tag === -1) return html.slice(at)
      if (tag > at) this.#handlers.text(decodeHtml(html.slice(at, tag)))
      const end = this.#take(html, tag)
      if (end === -1) return html.slice(tag)
      at = end
    }
  }

  /** @returns where the passed over part ends; -1 when it goes on */
  #passOver(html: string, from: number): number {
    const found = this.#until === commentEnd ? html.indexOf(commentEnd, from) : indexOfAnyCase(html, this.#until, from)
    if (found === -1) return -1
    const end = this.#until === commentEnd ? found + commentEnd.length : found
    this.#until = ''
    return end
  }

  /** @returns the offset after what starts at this `<`; -1 when it has not all come yet */
  #take(html: string, start: number): number {
    if (start + 1 === html.length) return -1
    const isEnd = html[start + 1] === '/'
    if (html[start + 1] === '!' || html[start + 1] === '?') return this.#declaration(html, start)
    if (!/[a-zA-Z]/.test(html[start + (isEnd ? 2 : 1)] ?? '')) {
      if (isEnd && start + 2 === html.length) return -1
      this.#handlers.text('<')
      return start + 1
    }
    const end = findTagEnd(html, start)
    if (end === -1) return -1
    const tag = html.slice(start + (isEnd ? 2 : 1), end - 1)
    const name = (/^[^\s/]+/.exec(tag)?.[0] ?? '').toLowerCase()
    if (isEnd) this.#handlers.close(name)
    else this.#open(name, tag)
    return end
  }

  #open(name: string, tag: string): void {
    if (unseen.has(name)) {
      if (!tag.endsWith('/')) this.#until = `</${name}`
      return
    }
    let found: ReadonlyMap<string, string> | undefined
    this.#handlers.open(name, (wanted) => {
      found ??= readAttributes(tag)
      return found.get(wanted)
    })
  }

  #declaration(html: string, start: number): number {
    if (html.startsWith('<!--', start)) {
      this.#until = commentEnd
      return start + 4
    }
    if ('<!--'.startsWith(html.slice(start))) return -1
    const end = html.indexOf('>', start)
    return end === -1 ? -1 : end + 1
  }

  #keep(rest: string): void {
    if (rest[0] === '<' || this.#until !== '') {
      this.#pending = rest.length > pendingMax ? '' : rest
      return
    }
    const known = cutBeforeReference(rest)
    if (known > 0) this.#handlers.text(decodeHtml(rest.slice(0, known)))
    this.#pending = rest.slice(known)
  }
}

const commentEnd = '-->'

/** The end of what a page does not show, whose name may be written in any case. */
function indexOfAnyCase(html: string, wanted: string, from: number): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    if (html.slice(at, at + wanted.length).toLowerCase() === wanted) return at
  }
  return -1
}

/** The offset after the `>` of a tag; a `>` may stand inside the quotes of a value, and a quote inside a value without. */
function findTagEnd(html: string, start: number): number {
  for (let at = start + 1; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code === 62) return at + 1
    if (code !== 61) continue
    while (html.charCodeAt(at + 1) <= 32) at++
    const quote = html[at + 1]
    if (quote !== '"' && quote !== "'") continue
    at = html.indexOf(quote, at + 2)
    if (at === -1) return -1
  }
  return -1
}

/** Of two attributes of one name the first counts. */
function readAttributes(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single, bare] of tag.matchAll(attributes)) {
    const key = name.toLowerCase()
    if (!found.has(key)) found.set(key, decodeHtml(double ?? single ?? bare ?? ''))
  }
  return found
}

const attributes = /(?<=[\s"'/])([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/g
