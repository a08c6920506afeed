import type { Child } from 'hono/jsx'
import type { listDeliveries } from '../../../functions/webhooks/list-deliveries.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { FormError } from '../parts/form-error.tsx'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { Deliveries } from './deliveries.tsx'
import { HowItGoes, type Webhook, WebhookMark } from './webhooks.tsx'

type Listed = Output<typeof listDeliveries>

/** One webhook: how it goes, what may be done with it, and what it was sent. */
export const webhookScreen = (webhook: Webhook, request: PageRequest, deliveries: Listed, error?: Refused): Screen => ({
  title: webhook.description || webhook.url,
  section: 'settings',
  main: <Page webhook={webhook} deliveries={deliveries} query={request.query} error={error} />,
})

interface PageProps {
  readonly webhook: Webhook
  readonly deliveries: Listed
  readonly query: URLSearchParams
  readonly error: Refused | undefined
}

const Page = ({ webhook, deliveries, query, error }: PageProps) => {
  const t = useMessages().webhooks
  const path = `/settings/webhooks/${webhook.id}`
  return (
    <>
      <Crumbs way={[['/settings/webhooks', t.title]]} />
      <div class="head">
        <h1>
          <Text value={webhook.description || webhook.url} />
        </h1>
        <span class="sub">
          {webhook.description === '' ? <HowItGoes webhook={webhook} /> : <Text value={webhook.url} />}
        </span>
        <WebhookMark webhook={webhook} />
        <div class="actions">
          <a class="btn" href={`${path}/edit`}>
            {t.change}
          </a>
          {webhook.isOn && <Button to={`${path}/test`}>{t.test}</Button>}
        </div>
      </div>
      <FormError error={error && { message: error.message, fields: {} }} />
      {query.has('tested') && (
        <p class="notice" role="status">
          {t.tested}
        </p>
      )}
      <Trouble webhook={webhook} />
      <Deliveries webhook={webhook} {...deliveries} state={query.get('state') ?? ''} />
      <Part name="events" title={t.events}>
        <ul>
          {webhook.events.map((event) => (
            <li>{t.eventNames[event]}</li>
          ))}
        </ul>
      </Part>
      <Part name="state" title={t.state}>
        <Turn webhook={webhook} />
      </Part>
      <Part name="secret" title={t.secret} about={t.replaceAbout}>
        <Button to={`${path}/secret`}>{t.replaceSecret}</Button>
      </Part>
      <Part name="remove" title={t.remove} about={t.removeAbout}>
        <Button to={`${path}/delete`}>{t.remove}</Button>
      </Part>
    </>
  )
}

const Button = ({ to, children }: { to: string; children: Child }) => (
  <form method="post" action={to}>
    <button class="btn" type="submit">
      {children}
    </button>
  </form>
)

const Part = ({ name, title, about, children }: { name: string; title: string; about?: string; children: Child }) => (
  <section class="settings-part" aria-labelledby={`part-${name}`}>
    <div>
      <h2 id={`part-${name}`}>{title}</h2>
      {about !== undefined && <p class="hint">{about}</p>}
    </div>
    <div>{children}</div>
  </section>
)

/** Why it is off, or since when nothing arrives. */
const Trouble = ({ webhook }: { webhook: Webhook }) => {
  const t = useMessages().webhooks
  if (webhook.offReason !== null) return <p class="notice notice-warn">{t.offReasons[webhook.offReason]}</p>
  if (webhook.failingSince === null) return null
  return (
    <p class="notice notice-warn">
      <span>
        {t.failingSince} <Moment at={webhook.failingSince} />.
        {webhook.retryAt !== null && (
          <>
            {' '}
            {t.nextTry}: <Moment at={webhook.retryAt} />.
          </>
        )}
      </span>
    </p>
  )
}

const Turn = ({ webhook }: { webhook: Webhook }) => {
  const t = useMessages().webhooks
  return (
    <form method="post" action={`/settings/webhooks/${webhook.id}/turn`}>
      <button class="btn" type="submit" name="isOn" value={webhook.isOn ? 'no' : 'yes'}>
        {webhook.isOn ? t.turnOff : t.turnOn}
      </button>
    </form>
  )
}
