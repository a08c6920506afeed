import { calleeOf, type FoundText, isNode, lineOf, listWritten, type Node } from './find-texts.ts'

/**
 * What people would read in code that draws nothing: two words with a blank between them, or one that begins as a sentence
 * does. What is for no screen is left out: SQL, bugs, the log, the summary of a function, headers of HTTP.
 */
export function findSentences(path: string, source: string): readonly FoundText[] {
  return listWritten(path, source)
    .filter(({ text, node, above }) => isSentence(withNeighbours(text, node, above[0])) && !isUnseen(node, above))
    .map(({ text, node }) => ({ text: text.trim(), line: lineOf(source, node) }))
}

/** Where a value stands in a template. */
const value = '…'

/** A piece of a template: `by ${name}` is two words. */
function withNeighbours(text: string, node: Node, template: Node | undefined): string {
  const pieces = template?.type === 'TemplateLiteral' && Array.isArray(template.quasis) ? template.quasis : [node]
  return `${pieces[0] === node ? '' : value}${text}${pieces.at(-1) === node ? '' : value}`
}

/** `text/css; charset=utf-8`, `script-src 'self'`, `Bearer error="invalid_token"`. */
const header =
  /^[\w/.+="'*-]*(?:[;,] ?[\w*-]+(?:=["'\w…*-]+)?)+[;'…]*$|^[a-z]+-[a-z]+ '\w+'$|^…"; filename|^Bearer \w+=/u
/** Parts of SQL for the query builder. */
const sqlPart =
  /^[\w.]+ as \w+$|^(?:is not|not in|staged_records \(|(?:prepared_customers|match_keys) \([a-z_, ]+\)|(?:[a-z_]+, )+[a-z_]*,|(?:begin isolation level|repeatable read|read committed|read only|copy|from stdin)\b.*)$/

function isSentence(text: string): boolean {
  const bare = text.replaceAll(value, '').trim()
  if (header.test(text.trim()) || sqlPart.test(bare) || !/\p{L}/u.test(bare)) return false
  return /^\p{Lu}\p{Ll}+$|[\p{L}…]\S* +\S*[\p{L}…]/u.test(text)
}

/** Names of columns in files, which are data. */
const columnNames = /^(?:overflowName|nameExtra)$/
const logLevels = /^(?:debug|info|warn|error)$/

function isUnseen(node: Node, above: readonly Node[]): boolean {
  let inner = node
  for (const outer of above) {
    if (outer.type === 'TaggedTemplateExpression' && nameOf(outer.tag) === 'sql') return true
    if (outer.type === 'CallExpression' && (logLevels.test(calleeOf(outer)) || isRawSql(outer))) return true
    if (outer.type === 'NewExpression' && isBug(nameOf(outer.callee))) return true
    if (outer.type === 'Property' && (inner === outer.key || /^(?:summary|sameSite)$/.test(nameOf(outer.key))))
      return true
    if (outer.type === 'PropertyDefinition' && nameOf(outer.key) === 'name') return true
    if (/^(?:VariableDeclarator|FunctionDeclaration)$/.test(outer.type) && columnNames.test(nameOf(outer.id)))
      return true
    inner = outer
  }
  return false
}

const isBug = (name: string) => name.endsWith('Error') && name !== 'AppError'

const isRawSql = ({ callee }: Node) =>
  isNode(callee) && nameOf(callee.object) === 'sql' && nameOf(callee.property) === 'raw'

const nameOf = (node: unknown): string => (isNode(node) ? String(node.name ?? node.value ?? '') : '')
