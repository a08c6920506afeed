import { parseAst } from 'vitest/node'

/** A node of the syntax tree: what it is, and its parts by name. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly [part: string]: unknown
}

/** A text in a source file, and where it begins. */
export interface FoundText {
  readonly text: string
  readonly line: number
}

export interface Written {
  readonly text: string
  readonly node: Node
  /** The nodes that it is in, innermost first. */
  readonly above: readonly Node[]
}

/** All that is written in a source file between quotes, in templates and between tags. */
export function listWritten(path: string, source: string): Written[] {
  const written: Written[] = []
  const visit = (value: unknown, above: readonly Node[]): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, above)
    if (!isNode(value)) return
    const text = textOf(value)
    if (text !== undefined) written.push({ text, node: value, above })
    for (const part of partsOf(value)) visit(part, [value, ...above])
  }
  visit(parseAst(source, { lang: langOf(path) }).body, [])
  return written
}

const langOf = (path: string) => (path.endsWith('.tsx') ? 'tsx' : path.endsWith('.js') ? 'js' : 'ts')

/** Where something may be written: not in types, except for the expression of `x as T`, and not in the path of a module. */
function partsOf(node: Node): readonly unknown[] {
  if (node.type.startsWith('TS')) return 'expression' in node ? [node.expression] : []
  const { source, ...parts } = node
  return Object.values(/^(?:Import|Export)/.test(node.type) ? parts : node)
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function textOf(node: Node): string | undefined {
  if (node.type === 'Literal' || node.type === 'JSXText') return typeof node.value === 'string' ? node.value : undefined
  const { value } = node
  const isChunk = node.type === 'TemplateElement' && typeof value === 'object' && value !== null && 'cooked' in value
  return isChunk ? String(value.cooked) : undefined
}

/** Everything that is written in a file of a catalogue. */
export const listTexts = (path: string, source: string): readonly string[] =>
  listWritten(path, source).map(({ text }) => text)

/** What people would read, where no catalogue has it: text between tags, in a label or a title, or a sentence anywhere. */
export function findTexts(path: string, source: string): readonly FoundText[] {
  return listWritten(path, source)
    .filter(
      ({ text, node, above }) =>
        hasLetter(text) && (isShown(node, above) || (isProse(text) && !isTechnical(node, above))),
    )
    .map(({ text, node }) => ({ text: text.trim(), line: lineOf(source, node) }))
}

export const lineOf = (source: string, node: Node): number => source.slice(0, node.start).split('\n').length

const hasLetter = (text: string) => /\p{L}/u.test(text.replace(/&\w+;|<![^>]*>/g, ''))

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
const questions = /^(?:querySelector|querySelectorAll|closest|matches|includes)$/

/** Class names, drawings, addresses, questions to the browser, commands, what htmx is told, and what only a programmer sees. */
function isTechnical(node: Node, above: readonly Node[]): boolean {
  let inner = node
  for (const outer of above) {
    if (outer.type === 'JSXElement' && inner === node) return codeTags.test(tagOf(outer))
    if (outer.type === 'JSXAttribute' || outer.type === 'Property') {
      if (inner === outer.key || technicalNames.test(nameOf(outer))) return true
    }
    if (outer.type === 'NewExpression' && isNode(outer.callee) && outer.callee.name === 'Error') return true
    if (outer.type === 'CallExpression' && questions.test(calleeOf(outer))) return true
    if (outer.type === 'VariableDeclarator' && isNode(outer.id) && outer.id.name === 'commandOf') return true
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

export function calleeOf(call: Node): string {
  const { callee } = call
  return isNode(callee) && isNode(callee.property) ? String(callee.property.name) : ''
}
