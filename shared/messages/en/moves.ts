const running = 'This import is running. Wait until it is done, or cancel it.'

/** Why an import can't make a move, and what to do instead. */
export const moves = {
  planning: running,
  cleaning: running,
  resolving: running,
  applying: running,
  finishing: running,
  waiting: 'This import waits until you say what its columns are. Say it, or cancel the import.',
  ready: 'This import waits at its preview. Apply it, or cancel it.',
  finished: 'This import has finished. Undo it if you do not want what it wrote.',
  failed: 'This import has stopped. Resume it, or undo what it wrote.',
  cancelled: 'This import was cancelled. Resume it, or undo what it wrote.',
  undoing: 'This import is being undone. Wait until that is done.',
  undone: 'This import was undone. Import it again first.',
  unusable: 'This file can not be used as it was read. Read it otherwise, or fix the file and import it again.',
  swept: 'What this import had left to do is not kept any more. Undo it, then import it again.',
  fixed: 'This import holds fixed review rows only. Do this with the import of their file.',
  released: 'The rows that it has not come to need review again. Decide there.',
  fixing: 'Review rows of this import are being fixed right now. Wait until that is done.',
}
