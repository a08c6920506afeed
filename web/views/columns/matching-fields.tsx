import {
  type FieldRule,
  fieldRules,
  type ImportSettings,
  importModes,
  matchKeys,
  ruledFields,
} from '../../../shared/importing/import-settings.ts'
import { useMessages } from '../../messages/messages.ts'
import { ruledLabel } from '../../words/settings.ts'

interface MatchingProps {
  readonly settings: ImportSettings
}

/** How the records of a file meet the existing customers. `settingsInput` reads it. */
export const MatchingFields = ({ settings }: MatchingProps) => {
  const { imports, words } = useMessages()
  const { matching: t, shared } = imports
  return (
    <section class="meet" aria-label={shared.matching}>
      <fieldset class="policies">
        <legend class="label">{t.mode}</legend>
        {importModes.map((mode) => (
          <label class="check">
            <input type="radio" name="mode" value={mode} checked={mode === settings.mode} />
            <span>
              {words.settings.modes[mode]}
              <span class="hint">{words.settings.modeHints[mode]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Keys settings={settings} />
      <Fields settings={settings} />
      <fieldset class="policies">
        <legend class="label">{t.care}</legend>
        <label class="check">
          <input type="checkbox" name="protectEdits" value="yes" checked={settings.protectEdits} />
          <span>
            {t.protectEdits}
            <span class="hint">{t.protectEditsHint}</span>
          </span>
        </label>
        <label class="check">
          <input type="checkbox" name="emptyCells" value="clear" checked={settings.emptyCells === 'clear'} />
          <span>
            {t.clearEmpty}
            <span class="hint">{t.clearEmptyHint}</span>
          </span>
        </label>
      </fieldset>
    </section>
  )
}

const keysMax = 4

const Keys = ({ settings: { keys } }: MatchingProps) => {
  const { imports, words } = useMessages()
  const t = imports.matching
  return (
    <fieldset>
      <legend class="label">{t.keys}</legend>
      <p class="hint">{t.keysHint}</p>
      <div class="meet-grid meet-keys">
        {Array.from({ length: keysMax }, (_, index) => (
          <div class="field">
            <label for={`key-${index + 1}`}>{index === 0 ? t.firstKey : t.nextKey}</label>
            <select class="select" id={`key-${index + 1}`} name={`key.${index + 1}`}>
              {matchKeys.map((key) => (
                <option value={key} selected={key === keys[index]}>
                  {words.settings.keys[key]}
                </option>
              ))}
              <option value="" selected={keys[index] === undefined}>
                {t.noKey}
              </option>
            </select>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

/** What holds for every field that has no rule of its own. */
function ruleForAll(rules: ImportSettings['rules']): FieldRule {
  const [first] = ruledFields.map((field) => rules[field])
  return first !== undefined && ruledFields.every((field) => rules[field] === first) ? first : fieldRules[0]
}

const Fields = ({ settings: { rules } }: MatchingProps) => {
  const messages = useMessages()
  const t = messages.imports.matching
  const all = ruleForAll(rules)
  const ownOf = (field: (typeof ruledFields)[number]) => (rules[field] === all ? undefined : rules[field])
  return (
    <fieldset>
      <legend class="label">{t.rules}</legend>
      <p class="hint">{t.rulesHint}</p>
      <div class="meet-grid">
        <div class="field">
          <label for="rule">{t.allFields}</label>
          <select class="select" id="rule" name="rule">
            {fieldRules.map((rule) => (
              <option value={rule} selected={rule === all}>
                {messages.words.settings.rules[rule]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <details open={ruledFields.some((field) => ownOf(field) !== undefined)}>
        <summary>{t.someFields}</summary>
        <div class="meet-grid">
          {ruledFields.map((field) => (
            <div class="field">
              <label for={`rule-${field}`}>{ruledLabel(field, messages)}</label>
              <select class="select select-s" id={`rule-${field}`} name={`rule.${field}`}>
                <option value="">{t.asAllFields}</option>
                {fieldRules.map((rule) => (
                  <option value={rule} selected={rule === ownOf(field)}>
                    {messages.words.settings.rules[rule]}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
      </details>
    </fieldset>
  )
}
