import { fieldRules, ImportSettings, importModes, matchKeys } from '../../shared/importing/import-settings.ts'
import { UsageError } from './parse-args.ts'

/** How the records of a file meet the existing customers. */
export const settingsOptions = {
  mode: { type: 'string' },
  keys: { type: 'string' },
  rule: { type: 'string', multiple: true },
  'empty-cells': { type: 'string' },
  'protect-edits': { type: 'boolean' },
} as const

interface Values {
  readonly mode?: string | undefined
  readonly keys?: string | undefined
  /** Each as `field=rule`. */
  readonly rule?: readonly string[] | undefined
  readonly 'empty-cells'?: string | undefined
  readonly 'protect-edits'?: boolean | undefined
}

/** @throws UsageError with a sentence for each option that says what can't be */
export function parseSettings(values: Values): ImportSettings {
  const { mode, keys, rule, 'empty-cells': emptyCells, 'protect-edits': protectEdits } = values
  const parsed = ImportSettings.safeParse({
    ...(mode === undefined ? {} : { mode }),
    ...(keys === undefined ? {} : { keys: keys.split(',').filter((key) => key !== '') }),
    ...(rule === undefined ? {} : { rules: Object.fromEntries(rule.map(parseRule)) }),
    ...(emptyCells === undefined ? {} : { emptyCells }),
    ...(protectEdits === undefined ? {} : { protectEdits }),
  })
  if (parsed.success) return parsed.data
  throw new UsageError([...new Set(parsed.error.issues.map(({ path }) => sentences[String(path[0])]))].join(' '))
}

const parseRule = (text: string) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)] as const

const listed = (words: readonly string[]) => new Intl.ListFormat('en', { type: 'disjunction' }).format(words)

const sentences: Readonly<Record<string, string>> = {
  mode: `--mode takes ${listed(importModes)}.`,
  keys: `--keys takes ${listed(matchKeys)}, several with commas between them, each once.`,
  rules: `--rule takes FIELD=${fieldRules.join('|')}, such as city=fill; extra stands for columns of your own.`,
  emptyCells: '--empty-cells takes keep or clear.',
}
