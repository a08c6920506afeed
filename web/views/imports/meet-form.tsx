import { fieldRules, importModes, matchKeys, ruledFields } from '../../../shared/importing/import-settings.ts'
import { keyLabels, modeHints, modeLabels, ruledLabel, ruleLabels } from '../../words/settings.ts'

/** How the records of a file meet the existing customers. Left alone, it says the usual. `settingsInput` reads it. */
export const MeetForm = () => (
  <details class="meet">
    <summary>How it meets existing customers</summary>
    <fieldset class="policies">
      <legend class="label">What it may do</legend>
      {importModes.map((mode, index) => (
        <label class="check">
          <input type="radio" name="mode" value={mode} checked={index === 0} />
          <span>
            {modeLabels[mode]}
            <span class="hint">{modeHints[mode]}</span>
          </span>
        </label>
      ))}
    </fieldset>
    <Keys />
    <Fields />
    <fieldset class="policies">
      <legend class="label">Care</legend>
      <label class="check">
        <input type="checkbox" name="protectEdits" value="yes" />
        <span>
          Leave what people have edited
          <span class="hint">A field that a person was the last to write stays as it is.</span>
        </span>
      </label>
      <label class="check">
        <input type="checkbox" name="emptyCells" value="clear" />
        <span>
          Empty cells empty the field
          <span class="hint">
            But for the keys above, the type, the status and do not contact, which a file can only set. Otherwise an
            empty cell says nothing.
          </span>
        </span>
      </label>
    </fieldset>
  </details>
)

const order = ['First by', 'Then by', 'Then by', 'Then by'] as const

const Keys = () => (
  <fieldset>
    <legend class="label">How a customer is known again</legend>
    <p class="hint">The Harbour id comes before all of them. What is not chosen matches nobody.</p>
    <div class="meet-grid meet-keys">
      {order.map((word, index) => (
        <div class="field">
          <label for={`key-${index + 1}`}>{word}</label>
          <select class="select" id={`key-${index + 1}`} name={`key.${index + 1}`}>
            {matchKeys.map((key) => (
              <option value={key} selected={key === matchKeys[index]}>
                {keyLabels[key]}
              </option>
            ))}
            <option value="">Nothing</option>
          </select>
        </div>
      ))}
    </div>
  </fieldset>
)

const Fields = () => (
  <fieldset>
    <legend class="label">When a customer among the customers have a value already</legend>
    <p class="hint">A new customer gets all that the record says. Tags and further phones are added, not replaced.</p>
    <div class="meet-grid">
      <div class="field">
        <label for="rule">Every field</label>
        <select class="select" id="rule" name="rule">
          {fieldRules.map((rule) => (
            <option value={rule}>{ruleLabels[rule]}</option>
          ))}
        </select>
      </div>
    </div>
    <details>
      <summary>Otherwise for some fields</summary>
      <div class="meet-grid">
        {ruledFields.map((field) => (
          <div class="field">
            <label for={`rule-${field}`}>{ruledLabel(field)}</label>
            <select class="select select-s" id={`rule-${field}`} name={`rule.${field}`}>
              <option value="">As above</option>
              {fieldRules.map((rule) => (
                <option value={rule}>{ruleLabels[rule]}</option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </details>
  </fieldset>
)
