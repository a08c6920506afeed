import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { listWebhooks as list } from '../../shared/db/queries/webhooks/webhooks.ts'
import type { Deps } from '../../shared/deps.ts'

export const ListWebhooksInput = z.object({})

export const listWebhooks = defineFunction({
  name: 'webhooks.list-webhooks',
  summary:
    'The webhooks, each with what it is told of and how it goes; without its secret, which nobody is shown again.',
  input: ListWebhooksInput,
  access: 'administrator',
  audit: null,
  run: async (_input, { db }: Pick<Deps, 'db'>) => ({ items: await list(db) }),
})
