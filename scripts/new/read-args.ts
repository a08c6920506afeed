import { parseArgs } from 'node:util'
import { UsageError } from '../commands/parse-args.ts'

/**
 * The words and `--access` of a command. A word in brackets, as in `[SQL]`, may be left out.
 *
 * @throws UsageError when there is an unknown option, or not as many words as wanted
 */
export function readArgs(args: string[], words: readonly string[]) {
  const parsed = understand(args)
  const needed = words.filter((word) => !word.startsWith('['))
  const { length } = parsed.positionals
  if (length >= needed.length && length <= words.length) return parsed
  throw new UsageError(`Give ${words.join(' ')}, a text of several words in quotes; see npm run new -- help`)
}

function understand(args: string[]) {
  try {
    return parseArgs({ args, options: { access: { type: 'string' } }, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
