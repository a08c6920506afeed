import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { withoutDeleted } from '../../shared/customers/custom-fields.ts'
import { compareFields } from '../../shared/customers/merging/compare-fields.ts'
import { isChoosable } from '../../shared/customers/merging/merge-choices.ts'
import { type MergeSide, proposeSurvivor } from '../../shared/customers/merging/propose-survivor.ts'
import type { Database } from '../../shared/db/database.ts'
import { listCustomFields, listDeletedKeys } from '../../shared/db/queries/customers/custom-fields.ts'
import { findCustomer, listAddresses, listEmails, listPhones } from '../../shared/db/queries/customers/customers.ts'
import {
  countOpenPairs,
  findPair,
  listGroup,
  listOpenBetween,
  listQueue,
  type PairIds,
  pairIds,
} from '../../shared/db/queries/duplicates/duplicate-pairs.ts'
import { previewMerge } from '../../shared/db/queries/duplicates/merge-preview.ts'
import { groupStoredPairs } from '../../shared/db/queries/duplicates/stored-groups.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const GetDuplicateInput = z.object({
  firstId: z.uuid().toLowerCase(),
  secondId: z.uuid().toLowerCase(),
  /** Whose id and history the one customer has; else the one who is proposed. */
  survivorId: z.uuid().toLowerCase().optional(),
  /** The customer whose value a field is to have, by the field. */
  choices: z.record(z.string().max(10_000), z.uuid().toLowerCase()).default({}),
  /** Those who are to be one with the survivor; else those who are one group with the pair. */
  parts: z.array(z.uuid()).max(50).optional(),
})

/** More customers than two where others hang together with these by pairs: all of them are one decision. */
export const getDuplicate = defineFunction({
  name: 'duplicates.get-duplicate',
  summary: 'Two customers, or more, who may be the same one: field by field, what speaks for it, and who is to stay.',
  input: GetDuplicateInput,
  access: 'viewer',
  audit: null,
  async run({ firstId, secondId, survivorId, choices, parts }, { db }: Pick<Deps, 'db'>) {
    const pair = await findPair(db, pairIds(firstId, secondId))
    if (pair === undefined) throw new AppError('not-found', textOf('duplicates.none'))
    const others = pair.state === 'open' ? await listGroup(db, pair) : []
    const ids = [...new Set([pair.firstId, pair.secondId, ...others])]
    const [customFields, deleted] = await Promise.all([listCustomFields(db), listDeletedKeys(db)])
    const customers = await Promise.all(ids.map((id) => getSide(db, id, deleted)))
    const [first, ...more] = customers
    if (first === undefined) throw new AppError('not-found', textOf('duplicates.none'))
    const sides: [MergeSide, ...MergeSide[]] = [toSide(first), ...more.map(toSide)]
    const proposed = proposeSurvivor(sides)
    const survivor = ids.includes(survivorId ?? '') ? { id: survivorId ?? '', why: 'chosen' as const } : proposed
    const isPart = new Set(parts ?? (await listPartsOf(db, pair, ids)))
    const partIds = ids.filter((id) => id === survivor.id || isPart.has(id))
    const losers = partIds.filter((id) => id !== survivor.id)
    const chosen = (id: string) => Object.keys(choices).filter((field) => choices[field] === id && isChoosable(field))
    const preview = await previewMerge(
      db,
      survivor.id,
      losers.map((id) => ({ id, choices: chosen(id) })),
    )
    const [open, next] = await Promise.all([countOpenPairs(db), listQueue(db, { after: pair, limit: 1 })])
    return {
      pair,
      customers,
      customFields,
      survivor,
      partIds,
      fields: compareFields(preview.fields, [survivor.id, ...losers], choices),
      further: { phone: preview.phones, email: preview.emails, address_primary: preview.addresses },
      open,
      next: next[0] ?? null,
    }
  },
})

/**
 * The two of a pair, and who is one group with either of them by the pairs between them all. Others are shown beside them,
 * for whoever knows better.
 */
async function listPartsOf(db: Database, { firstId, secondId }: PairIds, ids: readonly string[]): Promise<string[]> {
  if (ids.length < 3) return [...ids]
  const groups = await groupStoredPairs(db, await listOpenBetween(db, ids))
  return [firstId, secondId, ...groups.filter((group) => group.includes(firstId) || group.includes(secondId)).flat()]
}

async function getSide(db: Database, id: string, deleted: readonly string[]) {
  const [customer, phones, emails, addresses] = await Promise.all([
    findCustomer(db, id),
    listPhones(db, id),
    listEmails(db, id),
    listAddresses(db, id),
  ])
  if (customer === undefined) throw new AppError('not-found', textOf('customers.none'))
  return { customer: { ...customer, extra: withoutDeleted(customer.extra, deleted) }, phones, emails, addresses }
}

const toSide = ({ customer }: Awaited<ReturnType<typeof getSide>>): MergeSide => ({
  id: customer.id,
  createdAt: customer.created_at,
  values: customer,
  extra: customer.extra,
})
