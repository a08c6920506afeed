import { StoreError } from '../store-error.ts'

/** What an element may hold: text, named children, or (as an array) the same element several times. */
export type XmlContent =
  | string
  | number
  | boolean
  | undefined
  | readonly XmlContent[]
  | { readonly [name: string]: XmlContent }

export type XmlElement = { readonly name: string; readonly text: string; readonly children: readonly XmlElement[] }

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/'
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const deepest = 20

/** An S3 answer document. Errors carry no namespace, as on AWS. */
export function renderXml(root: string, content: XmlContent): string {
  const attributes = root === 'Error' ? '' : ` xmlns="${namespace}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${attributes}>${renderContent(content)}</${root}>`
}

function renderContent(content: XmlContent): string {
  if (content === undefined) return ''
  if (typeof content !== 'object') return escapeText(String(content))
  return Object.entries(content)
    .map(([name, value]) => renderElement(name, value))
    .join('')
}

function renderElement(name: string, content: XmlContent): string {
  if (content === undefined) return ''
  if (Array.isArray(content)) return content.map((one) => renderElement(name, one)).join('')
  return `<${name}>${renderContent(content)}</${name}>`
}

function escapeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: keys may hold control characters, sent as references
  return text.replace(/[&<>"\u0000-\u001f]/g, (char) => {
    const name = Object.keys(entities).find((entity) => entities[entity] === char)
    return name ? `&${name};` : `&#x${char.charCodeAt(0).toString(16)};`
  })
}

/**
 * Parses the small XML documents of S3 requests: elements and text; attributes are skipped, namespaces dropped,
 * document types refused (no entities can be declared). Throws MalformedXML.
 */
export function parseXml(source: string): XmlElement {
  const stack: { name: string; text: string; children: XmlElement[] }[] = [{ name: '', text: '', children: [] }]
  const token =
    /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)(?=[\s/>])([^<>]*?)(\/?)>|([^<]+)/y
  while (token.lastIndex < source.length) {
    const match = token.exec(source)
    const top = stack.at(-1)
    if (!match || !top) throw malformed()
    const [, cdata, closing, opening, , empty, text] = match
    if (cdata !== undefined) top.text += cdata
    if (text !== undefined) top.text += decodeText(text)
    if (opening !== undefined) {
      const element = { name: localName(opening), text: '', children: [] }
      top.children.push(element)
      if (!empty) stack.push(element)
      if (stack.length > deepest) throw malformed()
    }
    if (closing !== undefined && (stack.length === 1 || stack.pop()?.name !== localName(closing))) throw malformed()
  }
  const [document] = stack
  const [root, second] = document?.children ?? []
  if (stack.length !== 1 || !root || second || document?.text.replace(/^\ufeff/, '').trim()) throw malformed()
  return root
}

/** The text of the first child of this name, or undefined. */
export function childText(element: XmlElement, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.text
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function decodeText(text: string): string {
  return text.replace(/&([^;&]*)(;?)/g, (_, name: string, end: string) => {
    const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name)
    const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : -1
    if (end && code && point <= 0x10ffff) return String.fromCodePoint(point)
    const value = Object.hasOwn(entities, name) ? entities[name] : undefined
    if (!end || value === undefined) throw malformed()
    return value
  })
}

function malformed(): StoreError {
  return new StoreError('MalformedXML', 'The XML you provided was not well-formed or did not validate.')
}
