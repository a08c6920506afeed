import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReadChoices } from '../../../shared/csv/read-choices.ts'
import { AppError } from '../../../shared/errors.ts'
import type { FilePlan } from '../../../shared/importing/reading/file-plan.ts'
import { planFile } from '../../../shared/importing/reading/plan-file.ts'
import { toEnglish } from '../../../shared/messages/text.ts'
import { findFileProblem } from './find-file-problem.ts'
import { openPath } from './open-path.ts'

/**
 * Reads a file of the machine as an import does, and works with its plan; `dataPath` is the file, or its normalised copy,
 * which is gone afterwards. Exit code 2, with why on standard error, when the file can not be used at all; else that of the
 * work.
 */
export async function planPath(
  path: string,
  choices: ReadChoices,
  work: (plan: FilePlan<string>, dataPath: string) => Promise<number>,
): Promise<number> {
  const problem = await findFileProblem(path)
  if (problem !== undefined) return refuse(problem)
  const folder = await mkdtemp(join(tmpdir(), 'harbour-'))
  const copyPath = join(folder, 'normalized')
  try {
    const writeCopy = (pieces: AsyncIterable<Uint8Array>) => writeFile(copyPath, pieces).then(() => copyPath)
    const plan = await planFile(await openPath(path), { recordsPerChunk: 2_000, choices, writeCopy })
    if (!plan.ok) return refuse(toEnglish(plan.message))
    return await work(plan, plan.copy ?? path)
  } catch (error) {
    if (error instanceof AppError && error.code === 'file.unusable') return refuse(error.message)
    throw error
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The file can't be used at all. */
export function refuse(message: string): number {
  console.error(message)
  return 2
}
