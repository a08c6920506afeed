import { AppError } from '../../../shared/errors.ts'
import { fieldRules, matchKeys, ruledFields } from '../../../shared/importing/import-settings.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { parseJson } from '../../../shared/parse-json.ts'
import { refuseFields } from '../../request/check-form.ts'
import { defaultsOf } from '../columns/columns-form.ts'

type Fields = Readonly<Record<string, string>>

/**
 * What a form says of how an import meets the customers, as the input of `imports.start-import`: `mode`, `keys` (names with
 * commas between them, or one a field, `key.1` first), `rule` for every field, `rule.FIELD` for one, `emptyCells`,
 * `protectEdits`, and the defaults of the batch. Or all of it as JSON, in `settings`. What is not said is left to its default.
 *
 * @throws AppError `input.invalid` when `settings` is no JSON, or something is said in two ways
 */
export function settingsInput(fields: Fields): unknown {
  refuseBoth(fields)
  if (fields.settings !== undefined) return parseSettings(fields.settings)
  return {
    ...(filled(fields.mode) && { mode: fields.mode }),
    ...keysOf(fields),
    ...rulesOf(fields),
    ...(filled(fields.emptyCells) && { emptyCells: fields.emptyCells }),
    ...(filled(fields.protectEdits) && { protectEdits: fields.protectEdits === 'yes' }),
    defaults: defaultsOf(fields),
  }
}

/** Of two ways to say the same, one would be passed over. */
function refuseBoth(fields: Fields): void {
  const isBoth = (name: string) =>
    (fields.settings !== undefined && !['settings', 'policy', 'preview'].includes(name)) ||
    (fields.keys !== undefined && name.startsWith('key.'))
  refuseFields(Object.keys(fields), (name) => [name, isBoth(name) ? textOf('forms.inBoth', { name }) : undefined])
}

const filled = (value: string | undefined): value is string => value !== undefined && value !== ''

/** A key that is chosen twice is asked once. */
function keysOf(fields: Fields) {
  if (fields.keys !== undefined) return { keys: split(fields.keys) }
  const chosen = matchKeys.map((_, index) => fields[`key.${index + 1}`])
  if (chosen.every((key) => key === undefined)) return {}
  return { keys: [...new Set(chosen.filter(filled))] }
}

const split = (text: string) => text.split(/[\s,]+/).filter((part) => part !== '')

/** Every field has the rule for all of them, unless it has one of its own; to overwrite is the default. */
function rulesOf(fields: Fields) {
  const rules = ruledFields.flatMap((field) => {
    const own = fields[`rule.${field}`]
    const rule = filled(own) ? own : fields.rule
    return filled(rule) && rule !== fieldRules[0] ? [[field, rule] as const] : []
  })
  return rules.length === 0 ? {} : { rules: Object.fromEntries(rules) }
}

function parseSettings(text: string): unknown {
  const settings = parseJson(text)
  if (settings !== undefined) return settings
  const said = textOf('requests.settingsNotJson')
  throw new AppError('input.invalid', said, { fields: { settings: said } })
}
