import { parseArgs as parse } from 'node:util'

type Options = NonNullable<NonNullable<Parameters<typeof parse>[0]>['options']>

/** What was asked for can't be understood; nothing was done. The exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * The arguments of a command. A word in brackets, as in `[INPUT]`, may be left out.
 *
 * @throws UsageError when there is an unknown option, or not as many words as wanted
 */
export function parseArgs<const O extends Options>(args: string[], words: readonly string[], options: O) {
  const parsed = understand(args, options)
  const needed = words.filter((word) => !word.startsWith('['))
  if (parsed.positionals.length < needed.length || parsed.positionals.length > words.length) {
    throw new UsageError(
      `Give ${words.join(' ')}${words.length === 0 ? 'no file or name' : ''}; see npm run -s harbour -- --help`,
    )
  }
  return parsed
}

function understand<const O extends Options>(args: string[], options: O) {
  try {
    return parse({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
