import { layoutSampleBytes } from '../../csv/read-layout.ts'
import { type FileRefusal, isVcard, refuseBytes } from '../../csv/refuse-file.ts'
import { UnreadableFile } from '../../csv/unreadable-file.ts'
import { detectWorkbook } from '../../csv/workbook/detect-workbook.ts'
import type { FilePlan, PlanOptions } from './file-plan.ts'
import { planCards, planWorkbook } from './plan-rows.ts'
import { planText } from './plan-text.ts'
import { openFile, type SourceFile } from './source-file.ts'

/**
 * Decides how a file is read and where it is cut: format → encoding → dialect → header → chunks. Memory does not
 * grow with the file. What is no table is refused, with a text that says what to do.
 */
export async function planFile<C>(source: SourceFile, options: PlanOptions<C>): Promise<FilePlan<C> | FileRefusal> {
  return refusing(async () => {
    const file = await openFile(source, layoutSampleBytes)
    const refusal = refuseBytes(file.head)
    if (refusal !== null) return refusal
    const kind = detectWorkbook({ bytes: file.head, isWhole: file.isWhole })
    if (kind !== null) return planWorkbook(source, file, { ...options, kind })
    return isVcard(file.head) ? planCards(file, options) : planText(source, file, options)
  })
}

/** What turns out to be unreadable on the way is refused like what is seen at once. */
export async function refusing<R>(work: () => Promise<R>): Promise<R | FileRefusal> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, code: error.code, message: error.text }
    throw error
  }
}
