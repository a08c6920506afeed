import { redoImport } from '../../functions/imports/redo-import.ts'
import { movedArgs, moveImport } from './move-import.ts'

/** Does an import that was undone again, from its kept source. */
export const run = (args: string[]): Promise<number> => moveImport(redoImport, movedArgs(args))
