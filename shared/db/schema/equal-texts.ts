/** Two texts of a stored function that give the same for every input, by their hashes. */
export interface EqualTexts {
  readonly name: string
  readonly before: string
  readonly after: string
  /** The property test that compares them, as in `test/shared/db/functions/fold-text-equal.test.ts`. */
  readonly test: string
}

/** Changes of stored functions that need no column and no index written anew, oldest first. */
export const equalTexts: readonly EqualTexts[] = []
