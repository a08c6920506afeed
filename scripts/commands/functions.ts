import * as z from 'zod'
import { functions } from '../../functions/index.ts'
import type { AnyFunction } from '../../shared/contract/function.ts'
import { findFunction } from './call.ts'
import { parseArgs } from './parse-args.ts'

/** Lists the functions of the registry, or shows one; with `--json`, with the JSON schemas of their inputs. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs(args, ['[NAME]'], { json: { type: 'boolean', default: false } })
  const [name] = positionals
  if (name !== undefined) {
    const shown = describe(findFunction(name))
    const { input, ...facts } = shown
    console.log(values.json ? JSON.stringify(shown) : `${toLine(facts)}\n\n${JSON.stringify(input, null, 2)}`)
  } else if (values.json) console.log(JSON.stringify(functions.map(describe)))
  else console.log(functions.map((fn) => toLine(describe(fn))).join('\n'))
  return 0
}

/** What is to be known to call a function; `input` is a JSON schema. */
export function describe(fn: AnyFunction) {
  return {
    name: fn.name,
    access: fn.access,
    kind: fn.isJob === true ? 'job' : 'function',
    summary: fn.summary,
    // A stream of bytes has no schema; `harbour call` takes it as --file.
    input: z.toJSONSchema(fn.input, { io: 'input', unrepresentable: 'any' }),
  }
}

const width = Math.max(...functions.map((fn) => fn.name.length))
const toLine = ({ name, access, kind, summary }: Omit<ReturnType<typeof describe>, 'input'>) =>
  `${name.padEnd(width)}  ${access.padEnd(13)}  ${kind.padEnd(8)}  ${summary}`.trimEnd()
