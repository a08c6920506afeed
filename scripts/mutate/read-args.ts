import { parseArgs } from 'node:util'
import { UsageError } from '../commands/parse-args.ts'
import { type Area, areas, isArea } from './areas.ts'

export interface Wish {
  readonly seed: number
  /** How many mutations are drawn from an area. */
  readonly each: number
  readonly areas: readonly Area[]
}

const names = Object.keys(areas).filter(isArea)

export const usage = `Usage: npm run mutate -- [--seed N] [--each N] [--area NAME]

  --seed N      What is drawn: the same seed, the same mutations (1)
  --each N      How many mutations of an area (40)
  --area NAME   One area alone: ${names.join(', ')} (all)

Exit code: 0 when the tests notice at least 95 % in every area, 1 when they do not, 2 when the options can't be understood.
`

/** @throws UsageError when there is an unknown option, a number that is none, or an area that there is not */
export function readArgs(args: string[]): Wish | 'help' {
  const { help, seed, each, area } = understand(args)
  if (help) return 'help'
  if (area !== undefined && !isArea(area))
    throw new UsageError(`There is no area "${area}". Choose one of ${names.join(', ')}.`)
  return { seed: readNumber('seed', seed), each: readNumber('each', each), areas: area === undefined ? names : [area] }
}

function understand(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        seed: { type: 'string', default: '1' },
        each: { type: 'string', default: '40' },
        area: { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}

function readNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new UsageError(`--${name} is a whole number of at least 1, not "${text}".`)
}
