import type { getNetworks } from '../../../functions/system/get-networks.ts'
import { isConfirmed } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import { confirmPath } from '../../request/next-path.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { FormError } from '../parts/form-error.tsx'
import { control, Labelled } from '../parts/labelled.tsx'
import { SettingsTabs } from '../parts/settings-tabs.tsx'

type Networks = Output<typeof getNetworks>
type Rule = Networks['items'][number]

/** From where Harbour may be opened, for administrators. */
export const networksScreen = (networks: Networks, request: PageRequest, error?: Refused): Screen => ({
  title: request.messages.system.networks.title,
  section: 'settings',
  main: <Page {...networks} isEditable={isConfirmed(request.call.actor)} error={error} />,
})

const Page = ({
  items,
  address,
  isEditable,
  error,
}: Networks & { isEditable: boolean; error: Refused | undefined }) => {
  const t = useMessages().system.networks
  return (
    <>
      <SettingsTabs here="networks" />
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub">{t.about}</span>
        {!isEditable && (
          <div class="actions">
            <a class="btn btn-primary" href={confirmPath('/settings/networks')}>
              {t.change}
            </a>
          </div>
        )}
      </div>
      <form class="form-narrow" method="post" action="/settings/networks">
        <FormError error={error} />
        {address !== null && <p>{t.own({ address })}</p>}
        {items.map((rule) => (
          <RuleField rule={rule} isEditable={isEditable && !rule.isSetting} errors={error?.fields ?? {}} />
        ))}
        {isEditable && (
          <div class="actions">
            <button class="btn btn-primary" type="submit">
              {t.save}
            </button>
          </div>
        )}
      </form>
    </>
  )
}

const RuleField = (props: { rule: Rule; isEditable: boolean; errors: Readonly<Record<string, string>> }) => {
  const t = useMessages().system.networks
  const { caller, networks, isSetting, by } = props.rule
  const hints = [t.hints[caller], ...(isSetting ? [t.isSetting] : []), ...(by === null ? [] : [t.changedBy({ by })])]
  const hint = hints.join(' · ')
  return (
    <Labelled name={caller} label={t.callers[caller]} hint={hint} error={props.errors[caller]}>
      <textarea
        class="textarea mono"
        rows={Math.min(8, 2 + networks.length)}
        placeholder={t.everywhere}
        spellcheck={false}
        readonly={!props.isEditable}
        {...control(props, caller, hint)}
      >
        {networks.join('\n')}
      </textarea>
    </Labelled>
  )
}
