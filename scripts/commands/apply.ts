import { applyImport } from '../../functions/imports/apply-import.ts'
import { movedArgs, moveImport } from './move-import.ts'

/** Writes what the preview of an import has shown. */
export const run = (args: string[]): Promise<number> => moveImport(applyImport, movedArgs(args))
