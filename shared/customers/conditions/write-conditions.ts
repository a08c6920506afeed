import { type Condition, type Operator, operators } from './condition.ts'

/**
 * Conditions as an address carries them: `owner:is:Ann|Bob;tags:empty`. A backslash stands before each of these marks that
 * is a part of a name or a value.
 */
export const writeConditions = (conditions: readonly Condition[]): string => conditions.map(writeCondition).join(';')

const writeCondition = ({ field, operator, values }: Condition): string =>
  [escapeMarks(field), operator, ...(values.length > 0 ? [values.map(escapeMarks).join('|')] : [])].join(':')

const escapeMarks = (text: string) => text.replace(/[\\:|;]/g, '\\$&')

/** What was written; null where it is written otherwise. Whether each condition makes sense is another question. */
export function readConditions(text: string): Condition[] | null {
  const conditions = text === '' ? [] : splitAt(';', text).map(readCondition)
  return conditions.includes(null) ? null : conditions.filter((condition) => condition !== null)
}

function readCondition(text: string): Condition | null {
  const [field = '', word = '', values, ...others] = splitAt(':', text)
  const operator = operators.find((one): one is Operator => one === word)
  if (operator === undefined || others.length > 0) return null
  return {
    field: unescapeMarks(field),
    operator,
    values: values === undefined ? [] : splitAt('|', values).map(unescapeMarks),
  }
}

/** Parts between marks that have no backslash before them. */
export function splitAt(mark: string, text: string): string[] {
  const parts = ['']
  for (const [piece] of text.matchAll(/\\.|./gsu)) {
    if (piece === mark) parts.push('')
    else parts.push((parts.pop() ?? '') + piece)
  }
  return parts
}

export const unescapeMarks = (text: string) => text.replace(/\\(.)/gsu, '$1')
