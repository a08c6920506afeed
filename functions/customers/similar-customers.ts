import { type CustomerState, nobody } from '../../shared/customers/plan-change.ts'
import type { Database } from '../../shared/db/database.ts'
import { type CustomerCard, listCustomerCards } from '../../shared/db/queries/customers/customer-cards.ts'
import { listUnkeyed } from '../../shared/db/queries/duplicates/duplicate-search.ts'
import { findByKeys } from '../../shared/db/queries/duplicates/match-keys.ts'
import { loadModel } from '../../shared/db/queries/duplicates/match-model.ts'
import { listMatchRecords } from '../../shared/db/queries/duplicates/match-records.ts'
import { blockingKeys } from '../../shared/matching/block/blocking-keys.ts'
import { comparePair, type PairScore } from '../../shared/matching/compare/compare-pair.ts'
import { toFormRecord } from '../../shared/matching/form-record.ts'
import { hashKeys } from '../../shared/matching/hash-keys.ts'
import { prepareRecord } from '../../shared/matching/prepare/prepare-record.ts'
import { compareSimilar, isSimilar } from '../../shared/matching/similar.ts'

/** A customer who may be the one at hand, how likely that is, and what speaks for it and against. */
export interface Similar extends CustomerCard, Omit<PairScore, 'weight'> {}

const shownMax = 5
/** Customers who were written since the search for duplicates last ran have no keys yet: so many of them are compared. */
const unkeyedMax = 200

/**
 * The live customers who may be the one of a form, the surest first; of one that is edited, only those whom it looks like
 * by this change.
 *
 * @param edited the customer that the form changes, as it is
 */
export async function findSimilarCustomers(
  db: Database,
  after: CustomerState,
  edited?: CustomerState & { readonly id: string },
): Promise<Similar[]> {
  const [has, had] = [after, edited ?? nobody].map((state) => prepareRecord(toFormRecord(state)))
  if (has === undefined || had === undefined || JSON.stringify(has) === JSON.stringify(had)) return []
  const keys = hashKeys(blockingKeys(has))
  if (keys.length === 0) return []
  const ids = new Set([...(await findByKeys(db, keys)), ...(await listUnkeyed(db, unkeyedMax))])
  if (edited !== undefined) ids.delete(edited.id)
  const [model, others] = [await loadModel(db), await listMatchRecords(db, [...ids])]
  const found: [string, PairScore][] = []
  for (const other of others.map(prepareRecord)) {
    const score = comparePair(has, other, model)
    if (isSimilar(score) && !(edited && isSimilar(comparePair(had, other, model)))) found.push([other.id, score])
  }
  found.sort(([a, one], [b, other]) => compareSimilar(one, other) || (a < b ? -1 : 1))
  return describe(db, found.slice(0, shownMax))
}

async function describe(db: Database, found: readonly [string, PairScore][]): Promise<Similar[]> {
  if (found.length === 0) return []
  const cards = await listCustomerCards(
    db,
    found.map(([id]) => id),
  )
  return found.flatMap(([id, { weight: _, ...score }]) => {
    const card = cards.get(id)
    return card === undefined ? [] : [{ ...card, ...score }]
  })
}
