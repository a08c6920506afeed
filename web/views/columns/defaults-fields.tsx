import type { ImportSettings } from '../../../shared/importing/import-settings.ts'
import { useMessages } from '../../messages/messages.ts'
import { countriesByName } from '../../words/countries.ts'

/** What every record of a file says where its own cells say nothing. */
export const DefaultsFields = ({ defaults = {} }: { defaults?: ImportSettings['defaults'] }) => {
  const messages = useMessages()
  const t = messages.columns.defaults
  return (
    <fieldset class="defaults">
      <legend class="label">{t.title}</legend>
      <div class="defaults-fields">
        <label class="field">
          <span class="label">{t.owner}</span>
          <input class="input" name="owner" value={defaults.owner ?? ''} maxlength={255} autocomplete="off" />
        </label>
        <label class="field">
          <span class="label">{t.source}</span>
          <input class="input" name="source" value={defaults.source ?? ''} maxlength={255} autocomplete="off" />
        </label>
        <label class="field">
          <span class="label">{t.country}</span>
          <select class="select" name="country">
            <option value="">{t.noCountry}</option>
            {countriesByName(messages).map(([code, name]) => (
              <option value={code} selected={code === defaults.country_code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="label">{t.tags}</span>
          <input class="input" name="tags" value={(defaults.tags ?? []).join(', ')} autocomplete="off" />
        </label>
      </div>
      <p class="hint">{t.hint}</p>
    </fieldset>
  )
}
