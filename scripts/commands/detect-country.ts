import { detectCountries } from '../../functions/customers/detect-countries.ts'
import { commandCall } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import { parseArgs } from './parse-args.ts'
import { withDeps } from './with-deps.ts'

/** The customers whose country nobody has stated: what speaks for which, as a JSON line each, or as counts. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs(args, [], {
    apply: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  })
  const { apply } = values
  return withDeps(async (deps) => {
    const counts = new Map<string, number>()
    let after: string | undefined
    do {
      const { items, next } = await invoke(detectCountries, { apply, after }, deps, commandCall)
      for (const item of items) {
        if (values.json) process.stdout.write(`${JSON.stringify(item)}\n`)
        count(counts, item.verdict)
        if (item.change !== 'none') count(counts, item.change)
      }
      after = next ?? undefined
    } while (after !== undefined)
    if (!values.json) console.log(say(counts, apply))
    return 0
  })
}

const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)

function say(counts: ReadonlyMap<string, number>, isApplied: boolean): string {
  const of = (name: string) => (counts.get(name) ?? 0).toLocaleString('en')
  const lines = [
    `sure           ${of('sure')}`,
    `probable       ${of('probable')}`,
    `contradictory  ${of('contradictory')}`,
    `nothing said   ${of('none')}`,
    `${isApplied ? 'Written' : 'To write'}: ${of('filled')} filled in, ${of('replaced')} replaced, ${of('cleared')} taken out.`,
  ]
  return isApplied ? lines.join('\n') : [...lines, '--apply writes it.'].join('\n')
}
