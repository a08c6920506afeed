import { getImport } from '../../functions/imports/get-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { commandCall } from '../../shared/contract/call.ts'
import { type AnyFunction, invoke, invokeAny } from '../../shared/contract/function.ts'
import { listMovingImports } from '../../shared/db/queries/imports/undo-state.ts'
import { AppError } from '../../shared/errors.ts'
import { outcomes } from '../../shared/importing/outcomes.ts'
import { parseArgs, parseImportId } from './parse-args.ts'
import { withDeps } from './with-deps.ts'

type Import = Awaited<ReturnType<typeof getImport.run>>

const call = commandCall

/** The id of the import that a command is about. */
export const movedArgs = (args: string[]): string => parseImportId(parseArgs(args, ['IMPORT'], {}).positionals[0])

/**
 * Calls a function that moves an import on or back, does the work that it asks for, and prints what came of it.
 * Exit code 0 when it is done, 1 when it was refused or something is left to do.
 */
export function moveImport(fn: AnyFunction, id: string): Promise<number> {
  return withDeps(async (deps) => {
    try {
      await invokeAny(fn, { id }, deps, call)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      console.error(error.message)
      return 1
    }
    for (const importId of await listMovingImports(deps.db, id)) await runImport(importId, deps, call)
    return report(await invoke(getImport, { id }, deps, call))
  })
}

function report(moved: Import): number {
  const { id, state, error, outcomes: counts } = moved
  if (state === 'undone') return reportUndone(moved)
  if (error !== null) console.error(error.message)
  if (state === 'ready') {
    console.log(`Nothing is written yet. Apply it with harbour apply ${id}, or on its page, /imports/${id}.`)
    return 1
  }
  const list = outcomes.filter((outcome) => counts[outcome] > 0).map((outcome) => `${counts[outcome]} ${outcome}`)
  console.log(`${list.join(', ')}. The import is ${state}.`)
  return state === 'finished' ? 0 : 1
}

function reportUndone({ id, records, kept, staying }: Import): number {
  console.log(`Undone: the customers are as if these ${records ?? 0} records had never come.`)
  if (staying > 0) {
    const who = staying === 1 ? '1 customer stays' : `${staying} customers stay`
    console.log(`${who}, because other imports brought them too. Who is left: /customers?importId=${id}`)
  }
  for (const { name, why, wanted } of kept) {
    console.log(
      why === 'edited'
        ? `Kept, since a person edited it: ${name}`
        : `${name} could not get ${wanted} back, which another customer has by now.`,
    )
  }
  return 0
}
