import type { Mutation } from './mutation.ts'

/** What is looked for in SQL, in lower case as ours is written, and what it becomes. */
const changes: readonly (readonly [operator: string, pattern: RegExp, replacement: string])[] = [
  ['where dropped', /\bwhere (?=\S)/g, 'where true or '],
  ['and exchanged', /(?<!between \S+ )\band\b/g, 'or'],
  ['or exchanged', /\bor\b(?! replace)/g, 'and'],
  ['not exists turned', /\bnot exists\b/g, 'exists'],
  ['exists turned', /(?<!not )(?<!if )\bexists\b(?= ?\()/g, 'not exists'],
  ['distinct turned', /\bis not distinct from\b/g, 'is distinct from'],
  ['distinct turned', /\bis distinct from\b/g, 'is not distinct from'],
  ['null turned', /\bis not null\b/g, 'is null'],
  ['null turned', /\bis null\b/g, 'is not null'],
  ['boundary moved', /(?<=\s)<(?=\s)/g, '<='],
  ['boundary moved', /(?<=\s)<=(?=\s)/g, '<'],
  ['boundary moved', /(?<=\s)>(?=\s)/g, '>='],
  ['boundary moved', /(?<=\s)>=(?=\s)/g, '>'],
  ['equality turned', /(?<=\s)<>(?=\s)/g, '='],
  ['order turned', /\bdesc\b/g, 'asc'],
  ['order turned', /(?<=order by [\w.]+)(?= *[\n)`,])/g, ' desc'],
  ['aggregate exchanged', /\bmin\(/g, 'max('],
  ['aggregate exchanged', /\bmax\(/g, 'min('],
  ['negation dropped', /\bnot (?!exists|null|materialized|distinct|valid)/g, ''],
]

/**
 * Every mutation of a piece of SQL.
 *
 * @param offset where the piece begins in its file
 */
export function mutateSql(path: string, text: string, offset: number): Mutation[] {
  const code = blankComments(text)
  return changes.flatMap(([operator, pattern, replacement]) =>
    [...code.matchAll(pattern)].map((match) => {
      const start = offset + match.index
      return { path, operator: `SQL: ${operator}`, start, end: start + match[0].length, replacement }
    }),
  )
}

/** Comments and texts in quotes become blanks, so that every offset stays. */
const blankComments = (text: string) =>
  text.replace(/--[^\n]*|\/\*[\s\S]*?\*\/|'[^'\n]*'/g, (found) => ' '.repeat(found.length))
