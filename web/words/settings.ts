import type { FieldRule, ImportSettings, MatchKey, RuledField } from '../../shared/importing/import-settings.ts'
import { defaultSettings, ruledFields } from '../../shared/importing/import-settings.ts'
import type { Messages } from '../messages/messages.ts'
import { countryName, fieldLabel } from './labels.ts'

export const ruledLabel = (field: RuledField, t: Messages): string =>
  field === 'extra' ? t.words.settings.customFields : fieldLabel(field, t)

/** How an import treats existing customers, as labels and sentences; only what is not as usual, and without its mode. */
export function settingsWords(
  settings: ImportSettings,
  t: Messages,
): readonly (readonly [label: string, sentence: string])[] {
  const { keys, rules, emptyCells, protectEdits, defaults } = settings
  const w = t.words.settings
  const said = [
    [w.matchBy.label, keyWords(keys, t)],
    [w.fields.label, `${ruleWords(rules, 'fill', t)} ${ruleWords(rules, 'never', t)}`.trim()],
    [w.emptyCells.label, emptyCells === 'clear' ? w.emptyCells.clear : ''],
    [w.edits.label, protectEdits ? w.edits.protected : ''],
    [w.defaults.label, defaultWords(defaults, t)],
  ] as const
  return said.filter(([, sentence]) => sentence !== '')
}

function keyWords(keys: readonly MatchKey[], t: Messages): string {
  if (keys.join() === defaultSettings.keys.join()) return ''
  const { matchBy } = t.words.settings
  return matchBy.sentence(keys.map((key) => matchBy.keys[key]))
}

function defaultWords({ owner, source, country_code, tags }: ImportSettings['defaults'], t: Messages): string {
  const w = t.words.settings.defaults
  const given = [
    owner && w.owner(owner),
    source && w.source(source),
    country_code && w.country(countryName(country_code, t)),
    tags && w.tags(tags),
  ].filter((one) => one !== undefined)
  return given.length === 0 ? '' : w.sentence(given)
}

function ruleWords(rules: ImportSettings['rules'], rule: Exclude<FieldRule, 'overwrite'>, t: Messages): string {
  const fields = ruledFields.filter((field) => rules[field] === rule)
  if (fields.length === 0) return ''
  const w = t.words.settings.fields
  const labels = (some: readonly RuledField[]) => t.words.list(some.map((field) => ruledLabel(field, t)))
  const others = ruledFields.filter((field) => rules[field] !== rule)
  if (others.length === 0) return w[rule](w.any)
  return w[rule](others.length < fields.length ? w.anyBut(labels(others)) : labels(fields))
}
