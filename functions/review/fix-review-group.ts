import * as z from 'zod'
import { isEmail } from '../../shared/cleaning/email/is-email.ts'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { changeBook } from '../../shared/db/change-customers.ts'
import {
  findRowOfGroup,
  type HeldRowToMend,
  insertDeed,
  openMendingImports,
} from '../../shared/db/queries/review/bulk-fixes.ts'
import { addRepairRule } from '../../shared/db/queries/review/repair-rules.ts'
import { insertSteps } from '../../shared/db/queries/steps/steps.ts'
import type { Transaction } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { cleanHeld } from '../../shared/importing/record/clean-review-row.ts'
import { explainReason } from '../../shared/importing/record/explain-reason.ts'
import { mendCells } from '../../shared/importing/record/fix-cells.ts'
import { wakeWorkers } from '../../shared/ledger/wake-workers.ts'
import { countSeen, GroupInput, runDeed } from './bulk-fix.ts'

/** Up to so many rows are mended while the person waits; more by the workers. */
const atOnceMax = 200

export const ChangeHeldGroupInput = GroupInput.extend({
  /** What stands in the cell instead; of a mail domain, the domain that is meant. Empty: the cell is emptied. */
  becomes: typedText().trim().max(1_000),
  /** Do the same in every later import; of a mail domain alone. */
  remember: z.stringbool().or(z.boolean()).default(false),
})
type Change = z.output<typeof ChangeHeldGroupInput>

/**
 * Puts one value, or one mail domain, into every row of a group, and applies these rows and no others: those of each file
 * as an import of their own, which can be taken back. A row that still clashes goes on waiting with its new reason. Done
 * twice, it is done once: then `deedId` is null.
 *
 * @throws AppError `input.invalid` when the new value would be held too, or no cell of these rows is to blame;
 *   `state.conflict` when more rows wait by now than were seen
 */
export const changeHeldGroup = defineFunction({
  name: 'imports.change-held-group',
  input: ChangeHeldGroupInput,
  access: 'editor',
  async run(change, deps: Pick<Deps, 'db' | 'files' | 'jobs' | 'log' | 'config'>, call) {
    const opened = await changeBook(deps, async (tx) => {
      const rows = await countSeen(tx.db, change)
      const first = await findRowOfGroup(tx.db, change)
      if (first === undefined) return { deedId: null, rows: 0, imports: [] }
      return {
        rows,
        ...(await open(tx, change, first, {
          rows,
          userId: userOf(call),
          chunkRecords: deps.config.imports.chunkRecords,
        })),
      }
    })
    const { deedId, rows, imports } = opened
    if (rows <= atOnceMax) await runDeed(imports, deps, call.requestId)
    return { deedId, rows }
  },
})

async function open(
  tx: Transaction,
  change: Change,
  first: HeldRowToMend & { answer: string | null },
  { rows, userId, chunkRecords }: { rows: number; userId: string | null; chunkRecords: number },
) {
  const { reason, value, importId, remember } = change
  const isDomain = value.startsWith('@') && first.answer?.startsWith('@') === true
  const kind = isDomain ? ('domain' as const) : ('value' as const)
  const becomes = isDomain ? change.becomes.replace(/^@/, '').toLowerCase() : change.becomes
  assertMends(first, { kind, becomes })
  const ruleId =
    isDomain && remember ? await addRepairRule(tx.db, { wrong: value.slice(1), meant: becomes, userId }) : null
  const deedId = await insertDeed(tx.db, { kind, reason, value, importId, becomes, ruleId, userId }, rows)
  const imports = await openMendingImports(tx.db, change, { deedId, userId, chunkRecords })
  for (const [id, chunks] of imports) {
    await insertSteps(tx.db, id, 'clean', chunks)
    const refs = chunks.map((chunk) => ({ importId: id, step: 'clean' as const, chunk }))
    if (rows > atOnceMax) wakeWorkers(tx, refs)
  }
  return { deedId, imports: [...imports.keys()] }
}

/** What would hold the first row again, would hold all of them. */
function assertMends(row: HeldRowToMend, { kind, becomes }: { kind: 'domain' | 'value'; becomes: string }): void {
  const cells = mendCells(row, { kind, becomes })
  if (cells === null) throw refused('No one cell of these rows is to blame. Mend them one by one, or skip them.')
  if (kind === 'domain' && !isEmail(`x@${becomes}`))
    throw refused('This is no mail domain. Write one such as gmail.com.')
  const column = row.reasons[0]?.column
  const { verdict, reasons } = cleanHeld(row, cells)
  const reason = reasons.find((one) => one.column === column)
  if (reason !== undefined) throw refused(`${explainReason(reason)} Write another value.`)
  if (verdict === 'blank') throw refused('Then no cell of these rows says anything. Skip them instead.')
}

const refused = (message: string) => new AppError('input.invalid', message, { fields: { becomes: message } })
