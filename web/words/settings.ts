import type {
  FieldRule,
  ImportMode,
  ImportSettings,
  MatchKey,
  RuledField,
} from '../../shared/importing/import-settings.ts'
import { defaultSettings, ruledFields } from '../../shared/importing/import-settings.ts'
import { countryName, fieldLabel } from './labels.ts'

export const modeLabels: Readonly<Record<ImportMode, string>> = {
  both: 'Create new customers and update those among the customers',
  create: 'Only create new customers',
  update: 'Only update customers among the customers',
}

export const modeHints: Readonly<Record<ImportMode, string>> = {
  both: 'Every record finds its place.',
  create: 'A record of somebody who is already a customer is skipped.',
  update: 'A record of somebody who is not among the customers are skipped.',
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

/** How an import meets the customers, as labels and sentences; only what is not as usual, and without its mode. */
export function settingsWords(settings: ImportSettings): readonly (readonly [label: string, sentence: string])[] {
  const { keys, rules, emptyCells, protectEdits, defaults } = settings
  const said = [
    ['Known by', keyWords(keys)],
    ['Fields', `${ruleWords(rules, 'fill')} ${ruleWords(rules, 'never')}`.trim()],
    ['Empty cells', emptyCells === 'clear' ? 'An empty cell empties its field.' : ''],
    ['Edits by people', protectEdits ? 'What a person was the last to write stays as it is.' : ''],
    ['Every record', defaultWords(defaults)],
  ] as const
  return said.filter(([, sentence]) => sentence !== '')
}

function keyWords(keys: readonly MatchKey[]): string {
  if (keys.join() === defaultSettings.keys.join()) return ''
  const names = keys.map((key) => keyLabels[key].toLowerCase().replace('youtube', 'YouTube'))
  const then = names.length === 0 ? 'by nothing else' : `then by ${names.join(', then by ')}`
  return `A customer is known again by the Harbour id, ${then}.`
}

function defaultWords({ owner, source, country_code, tags }: ImportSettings['defaults']): string {
  const given = [
    owner && `owner ${owner}`,
    source && `source ${source}`,
    country_code && `country ${countryName(country_code)}`,
    tags && `tags ${tags.join(', ')}`,
  ].filter((one) => one !== undefined)
  return given.length === 0 ? '' : `Added to every record: ${given.join('; ')}.`
}

const ruleSentences: Readonly<Record<Exclude<FieldRule, 'overwrite'>, (fields: string) => string>> = {
  fill: (fields) => `Only blanks are filled in ${fields}.`,
  never: (fields) => `Of customers among the customers, never changed: ${fields}.`,
}

function ruleWords(rules: ImportSettings['rules'], rule: Exclude<FieldRule, 'overwrite'>): string {
  const fields = ruledFields.filter((field) => rules[field] === rule)
  if (fields.length === 0) return ''
  const others = ruledFields.filter((field) => rules[field] !== rule).map(ruledLabel)
  if (others.length === 0) return ruleSentences[rule]('any field')
  const names = fields.map(ruledLabel)
  return ruleSentences[rule](others.length < names.length ? `any field but ${others.join(', ')}` : names.join(', '))
}
