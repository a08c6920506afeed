import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { listImports } from '../../../functions/imports/list-imports.ts'
import { verifyImport } from '../../../functions/imports/verify-import.ts'
import type { Manifest } from '../../../shared/backups/manifest.ts'
import { openBackup } from '../../../shared/backups/open-backup.ts'
import { restoreBackup } from '../../../shared/backups/restore-backup.ts'
import { readConfig } from '../../../shared/config.ts'
import { commandCall } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { applyStored } from '../../../shared/erasing/apply-stored.ts'
import { runErasures } from '../../../shared/erasing/run-erasures.ts'
import { erasuresFolder, hasStored } from '../../../shared/erasing/stored-erasure.ts'
import { AppError } from '../../../shared/errors.ts'
import { isInstanceRunning, keepInboxKeys } from '../../../shared/local-instance.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { parseArgs } from '../parse-args.ts'
import { withDeps } from '../with-deps.ts'
import { describeBackup } from './describe-backup.ts'
import { showLine } from './show-line.ts'
import { showSize } from './show-size.ts'

/**
 * Puts everything that a backup holds into an empty folder or database and store. The whole file is checked before anything
 * is written. Exit code 2 where a file can't be used, 1 where something is there already, people are erased here and nothing
 * says who was since, or an import does not verify.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs(args, ['FILE'], {
    replace: { type: 'boolean', default: false },
    verify: { type: 'boolean', default: false },
    erasures: { type: 'string' },
    'without-erasures': { type: 'boolean', default: false },
  })
  const [path = ''] = positionals
  if (!existsSync(path)) {
    console.error(`There is no file ${path}.`)
    return 2
  }
  try {
    if (values.erasures !== undefined && !existsSync(values.erasures))
      throw new AppError('file.unusable', textOf('backups.noList'))
    const { erasures, 'without-erasures': isWithoutErasures } = values
    return await restore(path, { ...values, erasures, isWithoutErasures })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    console.error(error.message)
    return error.code === 'file.unusable' ? 2 : 1
  }
}

interface Wishes {
  readonly replace: boolean
  readonly verify: boolean
  /** Where the list of erasures is besides the store and the folders beside backups. */
  readonly erasures: string | undefined
  readonly isWithoutErasures: boolean
}

async function restore(path: string, { replace, verify, erasures, isWithoutErasures }: Wishes): Promise<number> {
  const show = showLine(process.stderr)
  const backup = await openBackup(path, (checked, of) => show(`Checking: ${showSize(checked)} of ${showSize(of)}`))
  try {
    const { databaseUrl, s3, dataDir } = readConfig(process.env)
    if (databaseUrl === undefined && (await isInstanceRunning(dataDir)))
      throw new AppError('state.conflict', textOf('backups.runningHere', { folder: dataDir }))
    return await withDeps(
      async (deps) => {
        const places = [erasuresFolder(dirname(path)), ...(erasures === undefined ? [] : [erasures])]
        await deps.files.prepare()
        const isKnown = await hasStored(deps, places)
        if (!isKnown && !isWithoutErasures && hasErased(backup.manifest))
          throw new AppError('state.conflict', textOf('backups.noErasures'))
        await restoreBackup(deps, backup, replace, (doing) => show(`Restoring: ${doing}`))
        const erased = await applyStored(deps, places)
        await runErasures(deps)
        show('')
        await deps.audit.done({ action: 'backup.restored' }, commandCall)
        const { manifest } = backup
        if (s3.endpoint === undefined && manifest.keys.inbox !== null) keepInboxKeys(dataDir, manifest.keys.inbox)
        console.log(
          `Everything is as it was at ${manifest.createdAt}: ${describeBackup(manifest)}. Start Harbour as before.`,
        )
        if (isKnown) console.log(`Erasures since then that were done again: ${erased}.`)
        else console.error('There was no list of erasures: whoever was erased since then is a customer again.')
        return verify ? verifyAll(deps) : 0
      },
      { isBare: true },
    )
  } finally {
    await backup.close()
  }
}

/** Somebody had been erased when it was made: then others may have been since, and nobody is to come back unasked. */
const hasErased = ({ tables }: Manifest): boolean => tables.some(({ name, rows }) => name === 'erasures' && rows > 0)

/** Whether the report of each import is true; one that was under way has none yet. */
async function verifyAll(deps: Deps): Promise<number> {
  const call = commandCall
  let [checked, wrong] = [0, 0]
  let after: string | null | undefined
  do {
    const page = await invoke(listImports, { after: after ?? undefined, limit: 100 }, deps, call)
    for (const { id, state } of page.items) {
      if (state !== 'finished') continue
      const { isTrue, fileName } = await invoke(verifyImport, { id }, deps, call)
      checked += 1
      if (isTrue) continue
      wrong += 1
      console.error(`The report of ${fileName} is not true: npm run -s harbour -- verify ${id}`)
    }
    after = page.next
  } while (after !== null)
  console.log(`${checked - wrong} of ${checked} reports of imports are true.`)
  return wrong === 0 ? 0 : 1
}
