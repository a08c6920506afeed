import type { ImportSettings } from '../../../shared/importing/import-settings.ts'
import { countriesByName } from '../../words/countries.ts'

/** What every record of a file says where its own cells say nothing. */
export const DefaultsFields = ({ defaults = {} }: { defaults?: ImportSettings['defaults'] }) => (
  <details class="defaults" open={Object.keys(defaults).length > 0}>
    <summary>Add to every record</summary>
    <div class="defaults-fields">
      <label class="field">
        <span class="label">Owner</span>
        <input class="input" name="owner" value={defaults.owner ?? ''} maxlength={255} autocomplete="off" />
      </label>
      <label class="field">
        <span class="label">Source</span>
        <input class="input" name="source" value={defaults.source ?? ''} maxlength={255} autocomplete="off" />
      </label>
      <label class="field">
        <span class="label">Country</span>
        <select class="select" name="country">
          <option value="">None</option>
          {countriesByName.map(([code, name]) => (
            <option value={code} selected={code === defaults.country_code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="label">Tags, with commas between them</span>
        <input class="input" name="tags" value={(defaults.tags ?? []).join(', ')} autocomplete="off" />
      </label>
    </div>
    <p class="hint">Owner, source and country fill what is blank and replace nothing. Tags are added.</p>
  </details>
)

/** Whether to stop when everything is decided. */
export const PreviewCheck = ({ isOn }: { isOn: boolean }) => (
  <label class="check">
    <input type="hidden" name="preview" value="no" />
    <input type="checkbox" name="preview" value="yes" checked={isOn} />
    <span>Look before anything is written</span>
  </label>
)
