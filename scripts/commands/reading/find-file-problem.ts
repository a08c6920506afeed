import { stat } from 'node:fs/promises'

/** Why a path can't be read as a file, in a sentence; undefined where it can. */
export async function findFileProblem(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isFile() ? undefined : `${path} is no file.`
  } catch {
    return `There is no file ${path}, or it may not be read.`
  }
}
