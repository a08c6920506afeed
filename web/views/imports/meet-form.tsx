import { fieldRules, importModes, matchKeys, ruledFields } from '../../../shared/importing/import-settings.ts'
import { useMessages } from '../../messages/messages.ts'
import { ruledLabel } from '../../words/settings.ts'

/** How the records of a file meet the existing customers. Left alone, it says the usual. `settingsInput` reads it. */
export const MeetForm = () => {
  const { imports, words } = useMessages()
  const { matching: t, shared } = imports
  return (
    <details class="meet">
      <summary>{shared.matching}</summary>
      <fieldset class="policies">
        <legend class="label">{t.mode}</legend>
        {importModes.map((mode, index) => (
          <label class="check">
            <input type="radio" name="mode" value={mode} checked={index === 0} />
            <span>
              {words.settings.modes[mode]}
              <span class="hint">{words.settings.modeHints[mode]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Keys />
      <Fields />
      <fieldset class="policies">
        <legend class="label">{t.care}</legend>
        <label class="check">
          <input type="checkbox" name="protectEdits" value="yes" />
          <span>
            {t.protectEdits}
            <span class="hint">{t.protectEditsHint}</span>
          </span>
        </label>
        <label class="check">
          <input type="checkbox" name="emptyCells" value="clear" />
          <span>
            {t.clearEmpty}
            <span class="hint">{t.clearEmptyHint}</span>
          </span>
        </label>
      </fieldset>
    </details>
  )
}

const keysMax = 4

const Keys = () => {
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
                <option value={key} selected={key === matchKeys[index]}>
                  {words.settings.keys[key]}
                </option>
              ))}
              <option value="">{t.noKey}</option>
            </select>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

const Fields = () => {
  const messages = useMessages()
  const t = messages.imports.matching
  return (
    <fieldset>
      <legend class="label">{t.rules}</legend>
      <p class="hint">{t.rulesHint}</p>
      <div class="meet-grid">
        <div class="field">
          <label for="rule">{t.allFields}</label>
          <select class="select" id="rule" name="rule">
            {fieldRules.map((rule) => (
              <option value={rule}>{messages.words.settings.rules[rule]}</option>
            ))}
          </select>
        </div>
      </div>
      <details>
        <summary>{t.someFields}</summary>
        <div class="meet-grid">
          {ruledFields.map((field) => (
            <div class="field">
              <label for={`rule-${field}`}>{ruledLabel(field, messages)}</label>
              <select class="select select-s" id={`rule-${field}`} name={`rule.${field}`}>
                <option value="">{t.asAllFields}</option>
                {fieldRules.map((rule) => (
                  <option value={rule}>{messages.words.settings.rules[rule]}</option>
                ))}
              </select>
            </div>
          ))}
        </div>
      </details>
    </fieldset>
  )
}
