import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import * as z from 'zod'
import { functions } from '../../functions/index.ts'
import { type Call, commandCall } from '../../shared/contract/call.ts'
import { type AnyFunction, invokeAny } from '../../shared/contract/function.ts'
import { findFirstAdministrator } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError, explain } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { nearestNames } from './nearest-names.ts'
import { parseArgs, UsageError } from './parse-args.ts'
import { findFileProblem } from './reading/find-file-problem.ts'
import { withDeps } from './with-deps.ts'

/**
 * Calls one function of the registry as the first administrator, or with `--as system` as Harbour itself, and prints
 * what it answers. Exit code 0 when it has answered, 1 when it refused or failed, 2 when it could not be called at all.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs(args, ['NAME', '[INPUT]'], {
    as: { type: 'string', default: 'administrator' },
    file: { type: 'string' },
  })
  const [name = '', given] = positionals
  const fn = findFunction(name)
  if (values.as !== 'administrator' && values.as !== 'system')
    throw new UsageError('--as takes administrator or system.')
  if (fn.access === 'system' && values.as !== 'system')
    throw new UsageError(`${name} is for Harbour itself. To call it all the same: --as system`)
  const input = values.file === undefined ? await readInput(given) : await addFile(fn, given, values.file)
  return withDeps(async (deps) => {
    try {
      const call = values.as === 'system' ? commandCall : await administratorCall(deps)
      await print(await invokeAny(fn, input, deps, call))
      return 0
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const { code, fields, message } = error
      console.error(`${code === 'part.unavailable' ? explain(error) : message}\n${JSON.stringify({ code, fields })}`)
      return 1
    }
  })
}

export function findFunction(name: string): AnyFunction {
  const fn = functions.find((one) => one.name === name)
  if (fn !== undefined) return fn
  const near = nearestNames(
    name,
    functions.map((one) => one.name),
  )
  const hint = near.length === 0 ? 'See npm run -s harbour -- functions' : `Did you mean ${near.join(' or ')}?`
  throw new UsageError(`There is no function "${name}". ${hint}`)
}

/** JSON from the argument, from standard input (`-`) or from a file (`@PATH`); without any, no input at all. */
async function readInput(given = '{}'): Promise<unknown> {
  const json =
    given === '-' ? await text(process.stdin) : given.startsWith('@') ? await readJson(given.slice(1)) : given
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new UsageError(`The input is no JSON. ${error instanceof Error ? error.message : ''}`)
  }
}

async function readJson(path: string): Promise<string> {
  const problem = await findFileProblem(path)
  if (problem !== undefined) throw new UsageError(problem)
  return readFile(path, 'utf8')
}

/** The content of a file as the input's `bytes`, under its own name unless the input gives another. */
async function addFile(fn: AnyFunction, given: string | undefined, path: string): Promise<unknown> {
  if (!(fn.input instanceof z.ZodObject) || !('bytes' in fn.input.shape))
    throw new UsageError(`${fn.name} takes no file.`)
  const problem = await findFileProblem(path)
  if (problem !== undefined) throw new UsageError(problem)
  const input = z.record(z.string(), z.unknown()).safeParse(await readInput(given))
  if (!input.success) throw new UsageError('Beside a file, the input has to be a JSON object.')
  return { fileName: basename(path), ...input.data, bytes: createReadStream(path) }
}

async function administratorCall({ db }: Pick<Deps, 'db'>): Promise<Call> {
  const user = await findFirstAdministrator(db)
  if (user === undefined) throw new AppError('not-found', textOf('system.noAdministrator'))
  // Whoever works on the machine itself need not type the password.
  return { actor: { kind: 'user', ...user, isConfirmed: true }, requestId: 'command-line' }
}

/** A file as it is; anything else as JSON, on one line unless somebody reads it. */
async function print(output: unknown): Promise<void> {
  const file = File.safeParse(output)
  if (file.success) await pipeline(Readable.from(file.data.body), process.stdout, { end: false })
  else console.log(JSON.stringify(output ?? null, null, process.stdout.isTTY ? 2 : undefined))
}

const File = z.object({
  body: z.custom<AsyncIterable<string | Uint8Array>>(
    (value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
  ),
})
