import { AppError } from '../../../shared/errors.ts'
import { fieldRules, matchKeys, ruledFields } from '../../../shared/importing/import-settings.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { parseJson } from '../../../shared/parse-json.ts'
import { defaultsOf } from '../columns/columns-form.ts'

type Fields = Readonly<Record<string, string>>

/**
 * What a form says of how an import meets the customers, as the input of `imports.start-import`: `mode`, `keys` (names with
 * commas between them, or one a field, `key.1` first), `rule` for every field, `rule.FIELD` for one, `emptyCells`,
 * `protectEdits`, and the defaults of the batch. Or all of it as JSON, in `settings`. What is not said is left to its default.
 *
 * @throws AppError `input.invalid` when `settings` is no JSON
 */
export function settingsInput(fields: Fields): unknown {
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
