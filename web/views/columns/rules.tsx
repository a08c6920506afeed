import type { EmailPolicy } from '../../../shared/importing/import.ts'
import { defaultSettings, ImportSettings } from '../../../shared/importing/import-settings.ts'
import { useMessages } from '../../messages/messages.ts'
import { defaultsSaid } from '../../pages/columns/columns-form.ts'
import { settingsInput } from '../../pages/imports/settings-input.ts'
import type { ImportDetail } from '../import-detail.ts'
import { DefaultsFields } from './defaults-fields.tsx'
import { MatchingFields } from './matching-fields.tsx'

const offered: readonly EmailPolicy[] = ['repair', 'strict', 'keep']

interface RulesProps {
  readonly detail: ImportDetail
  /** What the form says so far. */
  readonly form: URLSearchParams
  /** How the button that shows more of them asks for the page again. */
  readonly again: Readonly<Record<string, string>>
}

/** What holds for all records of a file. Left alone, it says the usual. */
export const Rules = ({ detail, form, again }: RulesProps) => {
  const { columns, imports } = useMessages()
  const settings = settingsOf(detail, form)
  const policy = form.get('policy') ?? detail.policy
  const isMatchingShown = form.get('matching') === 'shown' || form.has('mode') || !isUsual(settings)
  const defaults = defaultsSaid(settings, form)
  const isSaid = policy !== 'repair' || Object.keys(defaults).length > 0 || isMatchingShown
  const isOpen = form.get('rules') === 'open' || isSaid
  return (
    <details class="rules-of-file" open={isOpen} data-remembers>
      <summary>{columns.rules.title}</summary>
      <input type="hidden" name="rules" value={isOpen ? 'open' : ''} />
      <div class="rules-fields">
        <Policy policy={policy} />
        <DefaultsFields defaults={defaults} />
      </div>
      {isMatchingShown ? (
        <MatchingFields settings={settings} />
      ) : (
        <p>
          <button class="btn btn-s" type="submit" name="matching" value="shown" formnovalidate {...again}>
            {imports.shared.matching}
          </button>
        </p>
      )}
    </details>
  )
}

const Policy = ({ policy }: { policy: string }) => {
  const { columns, words } = useMessages()
  return (
    <label class="field">
      <span class="label">{columns.rules.policy}</span>
      <select class="select" name="policy">
        {offered.map((one) => (
          <option value={one} selected={one === policy}>
            {words.labels.policies[one]}
          </option>
        ))}
      </select>
      <span class="hint">{words.labels.policyHints[offered.find((one) => one === policy) ?? 'repair']}</span>
    </label>
  )
}

/** As the form says, where it does and can be read. */
function settingsOf({ settings }: ImportDetail, form: URLSearchParams): ImportSettings {
  if (!form.has('mode')) return settings
  const typed = ImportSettings.safeParse(settingsInput(Object.fromEntries(form)))
  return typed.success ? typed.data : settings
}

/** Of how records meet the customers; what is added to them is shown by itself. */
const isUsual = (settings: ImportSettings): boolean =>
  JSON.stringify(ImportSettings.parse({ ...settings, defaults: {} })) === JSON.stringify(defaultSettings)
