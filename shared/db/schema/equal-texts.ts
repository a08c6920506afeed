/** Two texts of a stored function that give the same for every input, by their hashes. */
export interface EqualTexts {
  readonly name: string
  readonly before: string
  readonly after: string
  /** The property test that compares them, as in `test/shared/db/functions/fold-text-equal.test.ts`. */
  readonly test: string
}

/** Changes of stored functions that need no column and no index written anew, oldest first. */
export const equalTexts: readonly EqualTexts[] = [
  {
    name: 'fold_text',
    before: '5fd2d4db63bc4f09caffb587817c077ab3407aa6bb13739d72d54c060ac3996a',
    after: '5a7ddd804c354aeaf5ec768af2cf584fde93378f7a9d3a9e09bf26844a4b0e26',
    test: 'test/shared/db/functions/stored/equal-texts.test.ts',
  },
  {
    name: 'name_key',
    before: '3167cc229c18b373f9929bb8707ec2cbeceb0c510c31a2a4dd1276cd0f273d22',
    after: 'd43c1bca85b8622003af5a4da2093ed0ef7042463c593bcd49490a5aa69c08ab',
    test: 'test/shared/db/functions/stored/equal-texts.test.ts',
  },
]
