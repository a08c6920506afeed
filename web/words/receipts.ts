import type { StepName } from '../../shared/importing/import.ts'
import { defaultSettings, type ImportSettings } from '../../shared/importing/import-settings.ts'
import { countryName, fieldLabel } from './labels.ts'

export const stepLabels: Readonly<Record<StepName, string>> = {
  plan: 'Read and cut',
  clean: 'Cleaned',
  resolve: 'Decided',
  apply: 'Written',
  finish: 'Counted',
  undo: 'Taken back',
}

const modeWords: Readonly<Record<ImportSettings['mode'], string>> = {
  both: 'create and update customers',
  create: 'create customers, update none',
  update: 'update customers, create none',
}

const ruleWords = { overwrite: 'overwrite', fill: 'fill where blank', never: 'never touch' } as const

/** What was chosen for an import, as labels and words; what is as usual is left out, but for the first. */
export function chosenWords(settings: ImportSettings): readonly (readonly [label: string, words: string])[] {
  const { mode, keys, rules, emptyCells, protectEdits, defaults } = settings
  const fields = Object.entries(rules).map(([field, rule]) => `${fieldLabel(field)}: ${ruleWords[rule]}`)
  const given = [
    defaults.owner && `owner ${defaults.owner}`,
    defaults.source && `source ${defaults.source}`,
    defaults.tags && `tags ${defaults.tags.join(', ')}`,
    defaults.country_code && `country ${countryName(defaults.country_code)}`,
  ].filter((one) => one !== undefined)
  const isUsual = JSON.stringify(keys) === JSON.stringify(defaultSettings.keys)
  return [
    ['Customers', modeWords[mode]],
    ...(isUsual ? [] : [['Known by', keys.join(', then ') || 'nothing'] as const]),
    ...(fields.length === 0 ? [] : [['Fields', fields.join('; ')] as const]),
    ...(emptyCells === 'keep' ? [] : [['Empty cells', 'empty the field'] as const]),
    ...(protectEdits ? [['Edits by people', 'left as they are'] as const] : []),
    ...(given.length === 0 ? [] : [['Every record', given.join('; ')] as const]),
  ]
}
