import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { getImport } from '../../functions/imports/get-import.ts'
import { startImport } from '../../functions/imports/start-import.ts'
import { listReviewRows } from '../../functions/review/list-review-rows.ts'
import { runImport } from '../../functions/run-import.ts'
import { commandCall } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import { isAboutColumns, type Warning } from '../../shared/csv/warning.ts'
import type { Deps } from '../../shared/deps.ts'
import type { Reason } from '../../shared/importing/import.ts'
import { outcomes } from '../../shared/importing/outcomes.ts'
import { explainWarning } from '../../shared/importing/reading/explain-warning.ts'
import { explainReason } from '../../shared/importing/record/explain-reason.ts'
import { textOf, toEnglish } from '../../shared/messages/text.ts'
import { defaultOptions, parseDefaults } from './default-options.ts'
import { parseArgs } from './parse-args.ts'
import { parseChoices, readOptions } from './read-options.ts'
import { findFileProblem } from './reading/find-file-problem.ts'
import { parseSettings, settingsOptions } from './settings-options.ts'
import { endProgress, showProgress } from './show-progress.ts'
import { withDeps } from './with-deps.ts'

type Import = Awaited<ReturnType<typeof getImport.run>>
type Judged = Pick<Import, 'state' | 'error' | 'outcomes'> & {
  readonly layout: { readonly warnings: readonly Warning[] } | null
}

const call = commandCall
/** What came of an import, for whoever runs it. `warned`: it is imported, and something about it is doubtful. */
export const exitCode = { done: 0, failed: 1, unusable: 2, warned: 3 }

/**
 * Exit code 0 when every record has its outcome or a preview is ready, 3 when something about the file was doubtful on
 * the way, 2 when the file can't be used at all or the import waits for a person, 1 on failure.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs(args, ['FILE'], {
    ...readOptions,
    ...settingsOptions,
    ...defaultOptions,
    preview: { type: 'boolean', default: false },
    policy: { type: 'string', default: 'repair' },
    json: { type: 'boolean', default: false },
  })
  const choices = parseChoices(values)
  const settings = { ...parseSettings(values), defaults: parseDefaults(values) }
  const [path = ''] = positionals
  const problem = await findFileProblem(path)
  if (problem !== undefined) {
    console.error(problem)
    return exitCode.unusable
  }
  return withDeps(async (deps) => {
    const file = {
      fileName: basename(path),
      policy: values.policy,
      choices,
      settings,
      preview: values.preview,
      via: 'command-line',
      bytes: createReadStream(path),
    }
    const startedAt = performance.now()
    const { importId } = await invoke(startImport, file, deps, call)
    const { stderr } = process
    await runImport(importId, deps, call, stderr.isTTY ? showProgress(deps, importId, call, stderr) : undefined)
    if (stderr.isTTY) endProgress(stderr)
    const result = await invoke(getImport, { id: importId }, deps, call)
    report(result, (performance.now() - startedAt) / 1000, values.json)
    if (result.outcomes.review > 0) await reportReview(result, deps)
    return verdict(result)
  })
}

export function verdict({ state, error, outcomes: { pending }, layout }: Judged): number {
  if (state === 'ready') return exitCode.done
  if (state === 'finished' && pending === 0) return layout?.warnings.length ? exitCode.warned : exitCode.done
  return state === 'waiting' || error?.code === 'file.unusable' ? exitCode.unusable : exitCode.failed
}

function report(result: Import, seconds: number, asJson: boolean) {
  const { id, records, outcomes: counts, state, error, unread } = result
  const warnings = result.layout?.warnings ?? []
  if (asJson) {
    const took = Number(seconds.toFixed(3))
    console.log(
      JSON.stringify({ importId: id, state, records: records ?? 0, outcomes: counts, seconds: took, unread, warnings }),
    )
  } else if (records !== null) {
    const list = outcomes.filter((outcome) => counts[outcome] > 0).map((outcome) => `${counts[outcome]} ${outcome}`)
    console.log(`${records} records in ${seconds.toFixed(1)} s: ${list.join(', ')}. Import ${id}`)
  }
  for (const sentence of sayUnread(result)) console.error(sentence)
  for (const warning of warnings) console.error(toEnglish(explainWarning(warning)))
  if (error !== null) console.error(error.message)
  if (state === 'waiting') console.error(whyItWaits(result))
  if (state === 'ready')
    console.error(`Nothing is written yet. Apply it with harbour apply ${id}, or on its page, /imports/${id}.`)
}

/** `56 phone numbers could not be read; they are kept as they came: /customers?importId=…&unread=phone` */
function sayUnread({ id, unread }: Pick<Import, 'id' | 'unread'>): string[] {
  return Object.entries(unread).map(([field, cells]) => {
    const sentence = toEnglish(textOf('imports.unread', { field, cells }))
    return `${sentence}: /customers?importId=${id}&unread=${field}`
  })
}

const reviewRowsShown = 20

/** The first rows that need review, each with its line and why. */
async function reportReview({ id, outcomes: { review } }: Import, deps: Deps) {
  const { items } = await invoke(listReviewRows, { importId: id, limit: reviewRowsShown }, deps, call)
  for (const row of items) console.error(sayReview(row))
  if (review > items.length && items.length > 0) console.error(`All of them are at /review?importId=${id}`)
}

/** `Line 8 needs review: The e-mail cell has a phone number.` */
export const sayReview = ({ line, reasons }: { line: number; reasons: readonly Reason[] }): string =>
  `Line ${line} needs review: ${reasons.map((reason) => toEnglish(explainReason(reason))).join(' ')}`

function whyItWaits({ id, layout }: Import): string {
  const where = `on the page of this import, /imports/${id}.`
  return (layout?.warnings ?? []).some(isAboutColumns)
    ? `It waits. Say what its columns are ${where}`
    : `It waits. Say how it is to be read ${where}`
}
