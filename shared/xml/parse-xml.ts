import { type XmlFault, XmlReader } from './xml-reader.ts'

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string
  /** Its own text, without that of its children. */
  readonly text: string
  readonly children: readonly XmlElement[]
}

/** A document that is not well-formed, or that goes past the bounds of `parseXml`. */
export class MalformedXml extends Error {
  override readonly name = 'MalformedXml'
  readonly fault: XmlFault | 'too-deep' | 'structure'

  constructor(fault: MalformedXml['fault']) {
    super(`The XML is not well-formed: ${fault}`)
    this.fault = fault
  }
}

const lengthMax = 4 * 1024 * 1024
const depthMax = 20

/**
 * The root of a small document: elements and their texts; attributes are skipped.
 *
 * @throws MalformedXml when it is not well-formed, has a document type, is longer than 4 Mi characters, or has elements
 * more than 20 deep
 */
export function parseXml(source: string): XmlElement {
  if (source.length > lengthMax) throw new MalformedXml('too-long')
  const tree = new TreeBuilder()
  const reader = new XmlReader(tree)
  reader.push(source)
  reader.end()
  return tree.root()
}

/** The text of the first child of this name. */
export function childText(element: XmlElement, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.text
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

interface OpenElement {
  readonly name: string
  text: string
  readonly children: OpenElement[]
}

class TreeBuilder {
  readonly #document: OpenElement = { name: '', text: '', children: [] }
  /** The elements that have begun and not ended, the innermost last. */
  readonly #open = [this.#document]

  open(name: string): void {
    const element = { name, text: '', children: [] }
    this.#open.at(-1)?.children.push(element)
    this.#open.push(element)
    if (this.#open.length - 1 > depthMax) throw new MalformedXml('too-deep')
  }

  text(text: string): void {
    const element = this.#open.at(-1) ?? this.#document
    element.text += text
  }

  close(name: string): void {
    if (this.#open.length === 1 || this.#open.pop()?.name !== name) throw new MalformedXml('structure')
  }

  fault(fault: XmlFault): void {
    throw new MalformedXml(fault)
  }

  root(): XmlElement {
    const { children, text } = this.#document
    const [root, second] = children
    const isOne = this.#open.length === 1 && second === undefined && text.trim() === ''
    if (root === undefined || !isOne) throw new MalformedXml('structure')
    return root
  }
}
