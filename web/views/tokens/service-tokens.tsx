import type { listServiceTokens } from '../../../functions/tokens/list-service-tokens.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { Icon } from '../parts/icon.tsx'
import { SettingsTabs } from '../parts/settings-tabs.tsx'
import { TokenList } from './token-list.tsx'

/** The tokens of services, for administrators. */
export const serviceTokensScreen = ({ items }: Output<typeof listServiceTokens>, request: PageRequest): Screen => ({
  title: request.messages.tokens.services,
  section: 'settings',
  main: <Page items={items} />,
})

const Page = ({ items }: Output<typeof listServiceTokens>) => {
  const t = useMessages().tokens
  return (
    <>
      <SettingsTabs here="tokens" />
      <div class="head">
        <h1>{t.services}</h1>
        <span class="sub">{t.servicesAbout}</span>
        <div class="actions">
          <a class="btn btn-primary" href="/settings/tokens/new">
            <Icon name="plus" />
            {t.makeService}
          </a>
        </div>
      </div>
      <TokenList tokens={items} path="/settings/tokens" />
    </>
  )
}
