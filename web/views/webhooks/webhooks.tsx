import type { listWebhooks } from '../../../functions/webhooks/list-webhooks.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { Icon } from '../parts/icon.tsx'
import { Moment } from '../parts/moments.tsx'
import { SettingsTabs } from '../parts/settings-tabs.tsx'
import { Text } from '../parts/text.tsx'

export type Webhook = Output<typeof listWebhooks>['items'][number]

/** Who is told what happens, for administrators. */
export const webhooksScreen = ({ items }: Output<typeof listWebhooks>, request: PageRequest): Screen => ({
  title: request.messages.webhooks.title,
  section: 'settings',
  main: <Page items={items} />,
})

const Page = ({ items }: { items: readonly Webhook[] }) => {
  const t = useMessages().webhooks
  return (
    <>
      <SettingsTabs here="webhooks" />
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub">{t.about}</span>
        <div class="actions">
          <a class="btn btn-primary" href="/settings/webhooks/new">
            <Icon name="plus" />
            {t.make}
          </a>
        </div>
      </div>
      {items.length === 0 ? <p class="muted">{t.none}</p> : <List items={items} />}
    </>
  )
}

const List = ({ items }: { items: readonly Webhook[] }) => (
  <ul class="sessions">
    {items.map((webhook) => (
      <li>
        <div>
          <b>
            <a class="name" href={`/settings/webhooks/${webhook.id}`}>
              <Text value={webhook.description || webhook.url} />
            </a>
          </b>
          {webhook.description !== '' && (
            <span class="muted">
              <Text value={webhook.url} />
            </span>
          )}
          <HowItGoes webhook={webhook} />
        </div>
        <WebhookMark webhook={webhook} />
      </li>
    ))}
  </ul>
)

/** What it is owed, and when something was delivered last. */
export const HowItGoes = ({ webhook }: { webhook: Webhook }) => {
  const t = useMessages().webhooks
  const { owed, givenUp, deliveredAt, events } = webhook
  const counts = [t.eventCount(events.length), owed > 0 && t.owed(owed), givenUp > 0 && t.givenUp(givenUp)]
  return (
    <span class="muted">
      {counts.filter((one) => one !== false).join(', ')},{' '}
      {deliveredAt === null ? (
        t.never
      ) : (
        <>
          {t.lastArrived} <Moment at={deliveredAt} />
        </>
      )}
    </span>
  )
}

export const WebhookMark = ({ webhook }: { webhook: Webhook }) => {
  const t = useMessages().webhooks
  if (!webhook.isOn) return <span class={webhook.offReason === null ? 'badge' : 'badge badge-bad'}>{t.isOff}</span>
  if (webhook.failingSince !== null) return <span class="badge badge-warn">{t.failing}</span>
  return <span class="badge badge-accent">{t.isOn}</span>
}
