import type { Database } from '../../shared/db/database.ts'
import { isWebhookOn } from '../../shared/db/queries/webhooks/deliveries.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const noWebhook = () => new AppError('not-found', textOf('webhooks.none'))

/** @throws AppError `not-found`; `state.conflict` for one that is off, to which nothing is sent */
export async function assertOn(db: Database, id: string): Promise<void> {
  const isOn = await isWebhookOn(db, id)
  if (isOn === undefined) throw noWebhook()
  if (!isOn) throw new AppError('state.conflict', textOf('webhooks.isOff'))
}
