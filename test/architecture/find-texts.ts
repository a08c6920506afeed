import { parseAst } from 'vitest/node'

/** A node of the syntax tree: what it is, and its parts by name. */
interface Node {
  readonly type: string
  readonly start: number
  readonly [part: string]: unknown
}

/** A text in a source file, and where it begins. */
export interface FoundText {
  readonly text: string
  readonly line: number
}

/** All that is written in a source file between quotes, in templates and between tags, with the nodes above each. */
function listStrings(path: string, source: string): { text: string; node: Node; above: readonly Node[] }[] {
  const strings: { text: string; node: Node; above: readonly Node[] }[] = []
  const visit = (value: unknown, above: readonly Node[]): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, above)
    if (!isNode(value) || value.type.startsWith('TS')) return visitInside(value, above)
    const text = textOf(value)
    if (text !== undefined) strings.push({ text, node: value, above })
    const isModule = /^(?:Import|ExportAll|ExportNamed)/.test(value.type)
    for (const [name, part] of Object.entries(value))
      if (!(isModule && name === 'source')) visit(part, [value, ...above])
  }
  // Of types there is nothing to read; an expression inside `x as T` or `x satisfies T` is none.
  const visitInside = (value: unknown, above: readonly Node[]) => {
    if (isNode(value) && 'expression' in value) visit(value.expression, above)
  }
  visit(parseAst(source, { lang: path.endsWith('x') ? 'tsx' : path.endsWith('.js') ? 'js' : 'ts' }).body, [])
  return strings
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function textOf(node: Node): string | undefined {
  if (node.type === 'Literal' || node.type === 'JSXText') return typeof node.value === 'string' ? node.value : undefined
  const { value } = node
  const isChunk = node.type === 'TemplateElement' && typeof value === 'object' && value !== null && 'cooked' in value
  return isChunk ? String(value.cooked) : undefined
}

/** Everything that is written in a file of a catalogue. */
export const listTexts = (path: string, source: string): readonly string[] =>
  listStrings(path, source).map(({ text }) => text)

/** What people would read, where no catalogue has it: text between tags, in a label or a title, or a sentence anywhere. */
export function findTexts(path: string, source: string): readonly FoundText[] {
  return listStrings(path, source)
    .filter(
      ({ text, node, above }) =>
        hasLetter(text) && (isShown(node, above) || (isProse(text) && !isTechnical(node, above))),
    )
    .map(({ text, node }) => ({ text: text.trim(), line: source.slice(0, node.start).split('\n').length }))
}

const hasLetter = (text: string) => /\p{L}/u.test(text)

/** Two words or more, or one that begins as a sentence does; class names have hyphens: `btn btn-primary`. */
function isProse(text: string): boolean {
  const words = text.trim().split(/\s+/)
  const areClasses = words.every((word) => /^[a-z][a-z\d-]*$/.test(word)) && words.some((word) => word.includes('-'))
  return !areClasses && (/\p{L}\S*\s+\p{L}/u.test(text) || /^\p{Lu}\p{Ll}/u.test(text.trim()))
}

const shownNames =
  /^(?:title|label|hint|alt|placeholder|word|words|says|sub|summary|note|aria-(?:label|description|placeholder|roledescription|valuetext))$/
const codeTags = /^(?:code|kbd|pre|script|style)$/

/** Between tags, or the value of what is shown or read aloud. Before a comparison or in a call it is no value. */
function isShown(node: Node, above: readonly Node[]): boolean {
  let inner = node
  for (const outer of above) {
    if (outer.type === 'JSXElement') return !codeTags.test(tagOf(outer))
    if (outer.type === 'JSXFragment') return true
    if (outer.type === 'JSXAttribute' || outer.type === 'Property')
      return inner === outer.value && shownNames.test(nameOf(outer))
    if (!passesOn(outer, inner)) return false
    inner = outer
  }
  return false
}

/** Whether what is in a node may be all of its value: `a ? 'x' : 'y'`, `a && 'x'`, `'x' + a`. */
function passesOn(outer: Node, inner: Node): boolean {
  if (outer.type === 'ConditionalExpression') return inner !== outer.test
  if (outer.type === 'BinaryExpression') return outer.operator === '+'
  return /^(?:JSXExpressionContainer|LogicalExpression|TemplateLiteral|ParenthesizedExpression)$/.test(outer.type)
}

const technicalNames =
  /^(?:class|id|d|viewBox|preserveAspectRatio|transform|accept|content|href|rel|for|hx-.*|aria-(?:describedby|labelledby))$/
const selectors = /^(?:querySelector|querySelectorAll|closest|matches)$/

/** Class names, drawings, addresses, selectors, what htmx is told, and what only a programmer sees. */
function isTechnical(node: Node, above: readonly Node[]): boolean {
  let inner = node
  for (const outer of above) {
    if (outer.type === 'JSXElement' && inner === node) return codeTags.test(tagOf(outer))
    if (outer.type === 'JSXAttribute' || outer.type === 'Property') {
      if (inner === outer.key || technicalNames.test(nameOf(outer))) return true
    }
    if (outer.type === 'NewExpression' && isNode(outer.callee) && outer.callee.name === 'Error') return true
    if (outer.type === 'CallExpression' && selectors.test(calleeOf(outer))) return true
    inner = outer
  }
  return false
}

function tagOf(element: Node): string {
  const opening = element.openingElement
  return isNode(opening) && isNode(opening.name) ? String(opening.name.name) : ''
}

function nameOf(named: Node): string {
  const key = named.type === 'Property' ? named.key : named.name
  return isNode(key) ? String(key.name ?? key.value) : ''
}

function calleeOf(call: Node): string {
  const { callee } = call
  return isNode(callee) && isNode(callee.property) ? String(callee.property.name) : ''
}
