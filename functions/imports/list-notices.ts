import * as z from 'zod'
import { isAllowed, userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { findUnseenSample, listNotices as queryNotices } from '../../shared/db/queries/imports/notices.ts'
import { countOutcomes, countOutcomesOf } from '../../shared/db/queries/imports/outcome-counts.ts'
import { findBackupState } from '../../shared/db/queries/system/scheduled-work.ts'
import { findFirstPasswordEnd } from '../../shared/db/queries/users/users.ts'
import { countOffWebhooks } from '../../shared/db/queries/webhooks/webhooks.ts'
import type { Deps } from '../../shared/deps.ts'
import { noOutcomes } from '../../shared/importing/outcomes.ts'
import { readText } from '../../shared/messages/text.ts'

const noticesMax = 3

export const ListNoticesInput = z.object({})

export const listNotices = defineFunction({
  name: 'imports.list-notices',
  summary:
    'What is told on every page: one’s imports that ended unseen, the end of a first password, and to administrators a sample, a late backup or a webhook that is off.',
  input: ListNoticesInput,
  access: 'viewer',
  audit: null,
  async run(_input, { db }: Pick<Deps, 'db'>, call) {
    const { ended, moving } = await queryNotices(db, userOf(call), noticesMax)
    const outcomes = await countOutcomes(
      db,
      ended.flatMap(({ id, state }) => (state === 'ready' ? [] : [id])),
    )
    const items = ended.map(({ error_text, ...one }) => {
      const errorText = readText(error_text)
      return {
        ...one,
        ...(errorText !== undefined && { errorText }),
        /** Null at a preview: what was decided is not counted on every page, but on its own. */
        outcomes: one.state === 'ready' ? null : (outcomes.get(one.id) ?? noOutcomes),
      }
    })
    const isAdministrator = isAllowed('administrator', call.actor)
    const sampleId = isAdministrator ? await findUnseenSample(db) : undefined
    const backup = isAdministrator ? await findBackupState(db) : undefined
    const offWebhooks = isAdministrator ? await countOffWebhooks(db) : 0
    const firstPasswordUntil = await findFirstPasswordEnd(db, userOf(call))
    return {
      items,
      moving,
      ...(firstPasswordUntil !== null && { firstPasswordUntil }),
      ...(sampleId !== undefined && {
        sample: { id: sampleId, customers: (await countOutcomesOf(db, sampleId)).created },
      }),
      ...(backup?.isLate && { lateBackup: { lastAt: backup.lastAt } }),
      ...(offWebhooks > 0 && { offWebhooks }),
    }
  },
})
