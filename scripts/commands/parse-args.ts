import { parseArgs as parse } from 'node:util'

type Options = NonNullable<Parameters<typeof parse>[0]>['options']

/**
 * The arguments of a command.
 *
 * @throws with a sentence when there is an unknown option, or not as many words as wanted
 */
export function parseArgs<const O extends NonNullable<Options>>(args: string[], words: readonly string[], options: O) {
  const parsed = parse({ args, options, allowPositionals: true })
  if (parsed.positionals.length !== words.length) {
    throw new Error(
      `Give ${words.join(' ')}${words.length === 0 ? 'no file or name' : ''}; see npm run -s harbour -- --help`,
    )
  }
  return parsed
}
