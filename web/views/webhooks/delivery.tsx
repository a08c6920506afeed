import type { Child } from 'hono/jsx'
import type { getDelivery } from '../../../functions/webhooks/get-delivery.ts'
import type { getWebhook } from '../../../functions/webhooks/get-webhook.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { FormError } from '../parts/form-error.tsx'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { eventName, Result, StateBadge } from './deliveries.tsx'

type Whole = Output<typeof getDelivery>
type Webhook = Output<typeof getWebhook>

/** One delivery: what was sent, what was answered, and a button to send it again. */
export const deliveryScreen = (delivery: Whole, request: PageRequest, webhook: Webhook, error?: Refused): Screen => ({
  title: eventName(delivery.type, request.messages.webhooks),
  section: 'settings',
  main: <Page delivery={delivery} webhook={webhook} error={error} />,
})

const Page = ({ delivery, webhook, error }: { delivery: Whole; webhook: Webhook; error: Refused | undefined }) => {
  const t = useMessages().webhooks
  const path = `/settings/webhooks/${webhook.id}`
  return (
    <>
      <Crumbs
        way={[
          ['/settings/webhooks', t.title],
          [path, <Text value={webhook.description || webhook.url} />],
        ]}
      />
      <div class="head">
        <h1>{eventName(delivery.type, t)}</h1>
        <StateBadge state={delivery.state} />
        {webhook.isOn && delivery.state !== 'owed' && (
          <form class="actions" method="post" action={`${path}/deliveries/${delivery.id}/resend`}>
            <button class="btn btn-primary" type="submit">
              {t.resend}
            </button>
          </form>
        )}
      </div>
      <FormError error={error && { message: error.message, fields: {} }} />
      <Facts delivery={delivery} />
      <Sent title={t.body} name="body" text={pretty(delivery.body)} none={t.noBody} />
      {delivery.status !== null && <Sent title={t.answer} name="answer" text={delivery.answer} none={t.noAnswer} />}
    </>
  )
}

const Facts = ({ delivery }: { delivery: Whole }) => {
  const t = useMessages().webhooks
  const { triedAt, nextAt } = delivery
  return (
    <dl class="facts sent-facts">
      <Fact name={t.event}>
        <span class="mono">{delivery.type}</span>
      </Fact>
      <Fact name={t.when}>
        <Moment at={delivery.happenedAt} />
      </Fact>
      <Fact name={t.attempts}>{delivery.attempts}</Fact>
      {triedAt !== null && (
        <Fact name={t.lastTry}>
          <Moment at={triedAt} />
        </Fact>
      )}
      {triedAt !== null && (
        <Fact name={t.result}>
          <Result delivery={delivery} />
        </Fact>
      )}
      {nextAt !== null && (
        <Fact name={t.nextTry}>
          <Moment at={nextAt} />
        </Fact>
      )}
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Sent = (props: { title: string; name: string; text: string | null; none: string }) => (
  <section aria-labelledby={`sent-${props.name}`}>
    <h2 id={`sent-${props.name}`}>{props.title}</h2>
    {props.text === null || props.text === '' ? (
      <p class="hint">{props.none}</p>
    ) : (
      <pre class="sent mono" tabindex={0}>
        <Text value={props.text} />
      </pre>
    )}
  </section>
)

/** With a line for each value; it was sent without line breaks. */
const pretty = (body: string | null) => (body === null ? null : JSON.stringify(JSON.parse(body), null, 2))
