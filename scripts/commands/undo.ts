import { undoImport } from '../../functions/imports/undo-import.ts'
import { movedArgs, moveImport } from './move-import.ts'

/** Takes an import's effects out of the customers, with those of its fixed rows, and says what stays. */
export const run = (args: string[]): Promise<number> => moveImport(undoImport, movedArgs(args))
