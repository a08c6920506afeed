import { type WebhookEvent, webhookEvents } from '../../../shared/webhooks/events.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { FormError } from '../parts/form-error.tsx'
import { control, fieldId, Labelled } from '../parts/labelled.tsx'

export interface TypedWebhook {
  readonly url: string
  readonly description: string
  readonly events: readonly string[]
}

const start: TypedWebhook = {
  url: '',
  description: '',
  events: ['customer.created', 'customer.changed', 'customer.deleted', 'import.finished'],
}

/** The form by which a webhook is added, or changed where there is one. */
export const webhookFormScreen = (request: PageRequest, id?: string, typed = start, error?: Refused): Screen => {
  const { webhooks: t } = request.messages
  return {
    title: id === undefined ? t.make : t.changeTitle,
    section: 'settings',
    main: <Form id={id} typed={typed} error={error} />,
  }
}

/** The form again, with what is wrong. */
export const webhookFormRefused =
  (ofId: (request: PageRequest) => string | undefined) =>
  (error: Refused, request: PageRequest, given: unknown): Screen => {
    const { url, description, events } = { ...start, ...(given as Partial<TypedWebhook>) }
    return webhookFormScreen(request, ofId(request), { url, description, events }, error)
  }

const Form = ({ id, typed, error }: { id: string | undefined; typed: TypedWebhook; error: Refused | undefined }) => {
  const { webhooks: t, common } = useMessages()
  const errors = error?.fields ?? {}
  const back = id === undefined ? '/settings/webhooks' : `/settings/webhooks/${id}`
  return (
    <>
      <Crumbs way={[['/settings/webhooks', t.title]]} />
      <div class="head">
        <h1>{id === undefined ? t.make : t.changeTitle}</h1>
        <span class="sub">{t.about}</span>
      </div>
      <form class="form-narrow" method="post" action={back}>
        <FormError error={error} />
        <Labelled name="url" label={t.url} hint={t.urlHint} error={errors.url}>
          <input
            class="input"
            type="url"
            value={typed.url}
            required
            maxlength={2_000}
            autocomplete="off"
            autofocus
            {...control({ errors }, 'url', t.urlHint)}
          />
        </Labelled>
        <Labelled name="description" label={t.description} error={errors.description}>
          <input
            class="input"
            value={typed.description}
            maxlength={200}
            autocomplete="off"
            {...control({ errors }, 'description')}
          />
        </Labelled>
        <EventChoice typed={typed} error={errors.events} />
        <div class="actions">
          <button class="btn btn-primary" type="submit">
            {id === undefined ? t.submit : t.save}
          </button>
          <a class="btn btn-quiet" href={back}>
            {common.actions.cancel}
          </a>
        </div>
      </form>
    </>
  )
}

const EventChoice = ({ typed, error }: { typed: TypedWebhook; error: string | undefined }) => {
  const t = useMessages().webhooks
  return (
    <fieldset class="policies" id={fieldId('events')} tabindex={-1}>
      <legend class="label">{t.events}</legend>
      <p class="hint">{t.importsNote}</p>
      {error !== undefined && (
        <p class="errors" role="alert">
          {error}
        </p>
      )}
      <div class="event-boxes">
        {webhookEvents.map((event) => (
          <EventBox event={event} isChosen={typed.events.includes(event)} />
        ))}
      </div>
    </fieldset>
  )
}

const EventBox = ({ event, isChosen }: { event: WebhookEvent; isChosen: boolean }) => {
  const t = useMessages().webhooks
  return (
    <div class="check">
      <input type="checkbox" id={`event-${event}`} name="events" value={event} checked={isChosen} />
      <label for={`event-${event}`}>
        {t.eventNames[event]}
        <span class="hint mono">{event}</span>
      </label>
    </div>
  )
}
