/** What a webhook may be told of. Codes that receivers know: they stay as they are. */
export const webhookEvents = [
  'customer.created',
  'customer.changed',
  'customer.deleted',
  'customer.restored',
  'customer.merged',
  'customer.unmerged',
  'customer.erased',
  'import.waits',
  'import.finished',
  'import.failed',
  'import.cancelled',
  'import.undone',
  'bulk-edit.finished',
  'bulk-edit.undone',
  'bulk-merge.finished',
  'bulk-merge.undone',
  'task.due',
  'task.done',
] as const
export type WebhookEvent = (typeof webhookEvents)[number]

/** What is told besides: of many customers at once to whoever wants `customer.changed`, and what a person tries out. */
export const toldBesides = ['customers.changed', 'webhook.test'] as const

export type ToldEvent = WebhookEvent | (typeof toldBesides)[number]
