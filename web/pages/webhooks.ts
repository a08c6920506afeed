import { createWebhook } from '../../functions/webhooks/create-webhook.ts'
import { deleteWebhook } from '../../functions/webhooks/delete-webhook.ts'
import { getDelivery } from '../../functions/webhooks/get-delivery.ts'
import { getWebhook } from '../../functions/webhooks/get-webhook.ts'
import { listDeliveries } from '../../functions/webhooks/list-deliveries.ts'
import { listWebhooks } from '../../functions/webhooks/list-webhooks.ts'
import { replaceSecret } from '../../functions/webhooks/replace-secret.ts'
import { resendDelivery } from '../../functions/webhooks/resend-delivery.ts'
import { resendGivenUp } from '../../functions/webhooks/resend-given-up.ts'
import { testWebhook } from '../../functions/webhooks/test-webhook.ts'
import { turnWebhook } from '../../functions/webhooks/turn-webhook.ts'
import { updateWebhook } from '../../functions/webhooks/update-webhook.ts'
import { isConfirmed } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { webhookEvents } from '../../shared/webhooks/events.ts'
import { act } from '../builders/act.ts'
import { screen, to } from '../builders/answers.ts'
import { page, pageWith, plain } from '../builders/page.ts'
import type { Refused } from '../problem.ts'
import { type FormShape, text, yesNo } from '../request/form-shape.ts'
import { confirmPath } from '../request/next-path.ts'
import { formInput, type GivenBody } from '../request/read-form.ts'
import type { PageRequest } from '../request/request.ts'
import type { Answer, Route, Screen } from '../route.ts'
import { deliveryScreen } from '../views/webhooks/delivery.tsx'
import { shownSecretScreen } from '../views/webhooks/shown-secret.tsx'
import { webhookScreen } from '../views/webhooks/webhook.tsx'
import { webhookFormRefused, webhookFormScreen } from '../views/webhooks/webhook-form.tsx'
import { webhooksScreen } from '../views/webhooks/webhooks.tsx'
import { id, idNamed } from './shared.ts'

const path = '/settings/webhooks'
const ofOne = `${path}/${id}`
const ofDelivery = `${ofOne}/deliveries/${idNamed('deliveryId')}`

const shape: FormShape = { url: text, description: text, events: { values: webhookEvents, isList: true } }

/** The boxes that are ticked are a list. */
const webhookInput = (body: GivenBody, request: PageRequest) => ({
  ...formInput(shape)(body, request),
  ...(body instanceof URLSearchParams && { events: body.getAll('events') }),
})

const pathOf = ({ params }: PageRequest) => `${path}/${params.id}`
const toOne = (_: unknown, request: PageRequest): Answer => to(pathOf(request))
const idOf = ({ params: { id: webhookId } }: PageRequest) => ({ id: webhookId })
const deliveryOf = ({ params: { deliveryId } }: PageRequest) => ({ deliveryId })

/** The secret is in the answer to the form itself: it is shown nowhere else. */
const showSecret = (made: Parameters<typeof shownSecretScreen>[0], request: PageRequest): Answer =>
  screen(shownSecretScreen(made, request))

/** The password is asked for before the form, which would be empty after it. */
const newWebhook = (request: PageRequest): Answer =>
  isConfirmed(request.call.actor) ? screen(webhookFormScreen(request)) : to(confirmPath(`${path}/new`))

const loadDeliveries = (request: PageRequest, deps: Deps) =>
  invoke(listDeliveries, { ...Object.fromEntries(narrowed(request)), ...idOf(request) }, deps, request.call)

/** What its list is narrowed to: `tested` says something to people. */
const narrowed = ({ query }: PageRequest) => [...query].filter(([name, value]) => name !== 'tested' && value !== '')

const loadWebhook = (request: PageRequest, deps: Deps) => invoke(getWebhook, idOf(request), deps, request.call)

async function oneRefused(error: Refused, request: PageRequest, _: unknown, deps: Deps): Promise<Screen> {
  const webhook = await loadWebhook(request, deps)
  return webhookScreen(webhook, request, await loadDeliveries(request, deps), error)
}

async function deliveryRefused(error: Refused, request: PageRequest, _: unknown, deps: Deps): Promise<Screen> {
  const delivery = await invoke(getDelivery, deliveryOf(request), deps, request.call)
  return deliveryScreen(delivery, request, await loadWebhook(request, deps), error)
}

export const webhookRoutes: readonly Route[] = [
  page(path, listWebhooks, webhooksScreen, () => ({})),
  plain(`${path}/new`, 'administrator', newWebhook),
  act(path, createWebhook, {
    form: shape,
    input: webhookInput,
    next: showSecret,
    refused: webhookFormRefused(() => undefined),
  }),
  pageWith(ofOne, getWebhook, loadDeliveries, webhookScreen, idOf),
  page(
    `${ofOne}/edit`,
    getWebhook,
    (webhook, request) =>
      isConfirmed(request.call.actor)
        ? webhookFormScreen(request, webhook.id, webhook)
        : { kind: 'redirect', to: confirmPath(`${pathOf(request)}/edit`) },
    idOf,
  ),
  act(ofOne, updateWebhook, {
    form: shape,
    input: webhookInput,
    next: toOne,
    refused: webhookFormRefused(({ params }) => params.id),
  }),
  act(`${ofOne}/secret`, replaceSecret, { next: showSecret }),
  act(`${ofOne}/test`, testWebhook, {
    next: (_, request) => to(`${pathOf(request)}?tested`),
    refused: oneRefused,
  }),
  act(`${ofOne}/turn`, turnWebhook, { form: { isOn: yesNo }, next: toOne }),
  act(`${ofOne}/resend`, resendGivenUp, { next: toOne, refused: oneRefused }),
  act(`${ofOne}/delete`, deleteWebhook, { next: () => to(path) }),
  pageWith(ofDelivery, getDelivery, loadWebhook, deliveryScreen, deliveryOf),
  act(`${ofDelivery}/resend`, resendDelivery, {
    input: (_, request) => deliveryOf(request),
    next: toDelivery,
    refused: deliveryRefused,
  }),
]

function toDelivery(_: unknown, request: PageRequest): Answer {
  return to(`${pathOf(request)}/deliveries/${request.params.deliveryId}`)
}
