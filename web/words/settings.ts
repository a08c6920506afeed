import type {
  FieldRule,
  ImportMode,
  ImportSettings,
  MatchKey,
  RuledField,
} from '../../shared/importing/import-settings.ts'
import { defaultSettings, fieldRules, ruledFields } from '../../shared/importing/import-settings.ts'
import { fieldLabel } from './labels.ts'

export const modeLabels: Readonly<Record<ImportMode, string>> = {
  both: 'Create new customers and update those in the book',
  create: 'Only create new customers',
  update: 'Only update customers in the book',
}

export const modeHints: Readonly<Record<ImportMode, string>> = {
  both: 'Every record finds its place.',
  create: 'A record of somebody who is in the book already is skipped.',
  update: 'A record of somebody who is not in the book is skipped.',
}

export const keyLabels: Readonly<Record<MatchKey, string>> = {
  external_id: 'External id',
  email: 'E-mail',
  youtube: 'YouTube handle or channel',
  phone: 'Phone, with the same name',
}

export const ruleLabels: Readonly<Record<FieldRule, string>> = {
  overwrite: 'Overwrite',
  fill: 'Fill blanks only',
  never: 'Never change',
}

export const ruledLabel = (field: RuledField): string => (field === 'extra' ? 'Columns of your own' : fieldLabel(field))

/** How an import meets the book, in sentences; only what is not as usual. */
export function settingsWords(settings: ImportSettings): string[] {
  return [
    ...(settings.mode === 'both' ? [] : [`${modeLabels[settings.mode]}. ${modeHints[settings.mode]}`]),
    ...keyWords(settings.keys),
    ...fieldRules.filter((rule) => rule !== 'overwrite').flatMap((rule) => ruleWords(settings.rules, rule)),
    ...(settings.emptyCells === 'clear' ? ['An empty cell empties its field.'] : []),
    ...(settings.protectEdits ? ['What a person was the last to write stays as it is.'] : []),
  ]
}

function keyWords(keys: readonly MatchKey[]): string[] {
  if (keys.join() === defaultSettings.keys.join()) return []
  const names = keys.map((key) => keyLabels[key].toLowerCase().replace('youtube', 'YouTube'))
  const then = names.length === 0 ? 'by nothing else' : `then by ${names.join(', then by ')}`
  return [`A customer is known again by the Harbour id, ${then}.`]
}

const ruleSentences: Readonly<Record<Exclude<FieldRule, 'overwrite'>, (fields: string) => string>> = {
  fill: (fields) => `Only blanks are filled in ${fields}.`,
  never: (fields) => `Of customers in the book, never changed: ${fields}.`,
}

function ruleWords(rules: ImportSettings['rules'], rule: FieldRule): string[] {
  if (rule === 'overwrite') return []
  const fields = ruledFields.filter((field) => rules[field] === rule)
  if (fields.length === 0) return []
  const others = ruledFields.filter((field) => rules[field] !== rule).map(ruledLabel)
  if (others.length === 0) return [ruleSentences[rule]('any field')]
  const names = fields.map(ruledLabel)
  return [ruleSentences[rule](others.length < names.length ? `any field but ${others.join(', ')}` : names.join(', '))]
}
