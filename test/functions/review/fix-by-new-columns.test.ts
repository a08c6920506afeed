import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { remapImport } from '../../../functions/columns/remap-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { chooseCustomer } from '../../../functions/review/choose-customer.ts'
import { fixReviewGroup } from '../../../functions/review/fix-review-group.ts'
import { fixReviewRow } from '../../../functions/review/fix-review-row.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText } from '../import-text.ts'
import { reviewRowOf } from './review-file.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '2' })
const { deps } = parts
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(deps.db))

// What the values are only a person knows: the country stands in words, and the numbers have no plus.
const file = csv(
  'name,email,Where,Reach',
  'Ann,ann@acme.com,Hong Kong,6123 4001',
  'Bob,bob@gmial.com,Hong Kong,6123 4002',
  'Cy,cy@gmial.com,France,01 44 55 66 77',
  'Di,di at acme,Hong Kong,6123 4003',
)
const fields = ['display_name', 'email', 'country_code', 'phone']

const customerOf = (name: string) =>
  deps.db
    .selectFrom('customers')
    .select(['email', 'country_code', 'phone', 'extra'])
    .where('display_name', '=', name)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()

/** The file as it came with its columns unknown, and once more as a person has mapped them. */
async function importAndRemap() {
  const first = await importText(deps, file)
  const { importId } = await invoke(remapImport, { id: first.id, fields: first.mapping?.map(() => null) }, deps, asSystem)
  await runImport(importId, deps, asSystem)
  return { first, importId }
}
