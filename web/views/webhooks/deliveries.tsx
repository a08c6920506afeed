import type { listDeliveries } from '../../../functions/webhooks/list-deliveries.ts'
import { type DeliveryState, deliveryStates } from '../../../shared/webhooks/delivery.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { Output } from '../../route.ts'
import { Moment } from '../parts/moments.tsx'
import { NextPage } from '../parts/next-page.tsx'
import type { Webhook } from './webhooks.tsx'

type Page = Output<typeof listDeliveries>
export type Delivery = Page['items'][number]

/** What a webhook was sent and is owed, by its state, with a button for those that were given up. */
export const Deliveries = ({ webhook, items, next, state }: Page & { webhook: Webhook; state: string }) => {
  const t = useMessages().webhooks
  const path = `/settings/webhooks/${webhook.id}`
  return (
    <section aria-labelledby="deliveries">
      <h2 id="deliveries">{t.deliveries}</h2>
      <div class="audit-filters">
        <form class="audit-filters" method="get" action={path}>
          <label>
            <span class="vh">{t.state}</span>
            <select class="select" name="state">
              <option value="">{t.anyState}</option>
              {deliveryStates.map((one) => (
                <option value={one} selected={one === state}>
                  {t.states[one]}
                </option>
              ))}
            </select>
          </label>
          <button class="btn" type="submit">
            {t.show}
          </button>
        </form>
        {webhook.isOn && webhook.givenUp > 0 && (
          <form class="audit-filters" method="post" action={`${path}/resend`}>
            <button class="btn" type="submit">
              {t.resendGivenUp(webhook.givenUp)}
            </button>
          </form>
        )}
      </div>
      {items.length === 0 ? (
        <p class="hint">{state === '' ? t.noDeliveries : t.noneLikeThis}</p>
      ) : (
        <Table items={items} path={path} />
      )}
      {next !== null && (
        <NextPage href={`${path}?${new URLSearchParams({ ...(state && { state }), before: String(next) })}`} />
      )}
    </section>
  )
}

const Table = ({ items, path }: { items: readonly Delivery[]; path: string }) => {
  const t = useMessages().webhooks
  return (
    <div class="table-wrap">
      <table class="table list list-plain audit-table">
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.event}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.answer}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((delivery) => (
            <tr>
              <td class="l-3">
                <Moment at={delivery.happenedAt} />
              </td>
              <td class="l-1">
                <a class="name" href={`${path}/deliveries/${delivery.id}`}>
                  {eventName(delivery.type, t)}
                </a>
              </td>
              <td class="audit-result">
                <StateBadge state={delivery.state} />
              </td>
              <td class="l-2">
                <Result delivery={delivery} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Of a later version there may be events that this one has no words for. */
export function eventName(type: string, { eventNames }: Messages['webhooks']): string {
  const names: Readonly<Record<string, string>> = eventNames
  return Object.hasOwn(names, type) ? (names[type] ?? type) : type
}

export const StateBadge = ({ state }: { state: DeliveryState }) => (
  <span class={marks[state]}>{useMessages().webhooks.states[state]}</span>
)

const marks = { owed: 'badge badge-accent', delivered: 'badge', 'given-up': 'badge badge-bad' } as const

/** What was answered last, or why nothing was. */
export const Result = ({ delivery }: { delivery: Pick<Delivery, 'status' | 'problem' | 'tookMs'> }) => {
  const t = useMessages().webhooks
  const { status, problem, tookMs } = delivery
  const said = status !== null ? t.status(status) : problem !== null ? t.problems[problem] : undefined
  return said === undefined ? null : (
    <>
      {said} {tookMs !== null && <span class="muted">{t.took(tookMs)}</span>}
    </>
  )
}
