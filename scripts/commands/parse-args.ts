import { parseArgs as parse } from 'node:util'
import * as z from 'zod'

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

/** @throws UsageError when it can be the id of no import */
export function parseImportId(text = ''): string {
  if (z.uuid().safeParse(text).success) return text
  throw new UsageError(`"${text}" is no id of an import. The address of its page ends with it: /imports/ID`)
}

/** @throws UsageError when it can be the id of no customer, and of no merge */
export function parseCustomerId(text: string): string {
  if (z.uuid().safeParse(text).success) return text.toLowerCase()
  throw new UsageError(`"${text}" is no id of a customer. The address of its page ends with it: /customers/ID`)
}

function understand<const O extends Options>(args: string[], options: O) {
  try {
    return parse({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
