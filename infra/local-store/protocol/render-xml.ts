/** What an element may hold: text, named children, or (as an array) the same element several times. */
export type XmlContent =
  | string
  | number
  | boolean
  | undefined
  | readonly XmlContent[]
  | { readonly [name: string]: XmlContent }

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/'

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
  return text.replace(/[&<>"\u0000-\u001f]/g, (char) => escapes[char] ?? `&#x${char.charCodeAt(0).toString(16)};`)
}
