import { parseAst } from 'vitest/node'
import { mutateSql } from './mutate-sql.ts'
import type { Mutation } from './mutation.ts'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

const flipped: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
}

/** Every mutation of a TypeScript source: conditions, boundaries, constants, guards, and the SQL in its templates. */
export function mutateCode(path: string, source: string): Mutation[] {
  const found: Mutation[] = []
  const add = (operator: string, start: number, end: number, replacement: string) =>
    found.push({ path, operator, start, end, replacement })
  const visit = (value: unknown, isSql: boolean): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, isSql)
    if (
      !isNode(value) ||
      (value.type.startsWith('TS') && value.type !== 'TSAsExpression' && value.type !== 'TSSatisfiesExpression')
    )
      return
    mutateNode(value, source, add)
    const inSql =
      isSql || (value.type === 'TaggedTemplateExpression' && /^sql\b/.test(source.slice(value.start, value.end)))
    if (inSql && value.type === 'TemplateElement')
      found.push(...mutateSql(path, source.slice(value.start, value.end), value.start))
    for (const part of Object.values(value)) visit(part, inSql)
  }
  visit(parseAst(source, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }).body, false)
  return found
}

type Add = (operator: string, start: number, end: number, replacement: string) => void

function mutateNode(node: Node, source: string, add: Add): void {
  const { type, start, end } = node
  if (type === 'BinaryExpression' || type === 'LogicalExpression') flipOperator(node, source, add)
  if (type === 'IfStatement' && isNode(node.test)) {
    add('condition always false', node.test.start, node.test.end, 'false')
    add('condition always true', node.test.start, node.test.end, 'true')
  }
  if (type === 'ConditionalExpression' && isNode(node.test))
    add('condition negated', node.test.start, node.test.end, `!(${source.slice(node.test.start, node.test.end)})`)
  if (type === 'UnaryExpression' && node.operator === '!') add('negation dropped', start, start + 1, '')
  if (type === 'Literal' && typeof node.value === 'boolean') add('boolean turned', start, end, String(!node.value))
  if (type === 'Literal' && typeof node.value === 'number')
    add('number moved by one', start, end, `(${source.slice(start, end)} + 1)`)
  if (type === 'CallExpression') turnCall(node, source, add)
}

function flipOperator(node: Node, source: string, add: Add): void {
  const { left, right, operator } = node
  if (!isNode(left) || !isNode(right)) return
  const other = flipped[String(operator)]
  const at = source.indexOf(String(operator), left.end)
  if (other === undefined || at < 0 || at >= right.start) return
  // A sum of texts has no difference.
  if (operator === '+' && /['"`]/.test(source.slice(node.start, node.end))) return
  add('operator exchanged', at, at + String(operator).length, other)
}

const turned: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
}

function turnCall({ callee }: Node, source: string, add: Add): void {
  if (!isNode(callee) || callee.type !== 'MemberExpression' || !isNode(callee.property)) return
  const { start, end } = callee.property
  const name = source.slice(start, end)
  const other = Object.hasOwn(turned, name) ? turned[name] : undefined
  if (other !== undefined) add('call exchanged', start, end, other)
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
