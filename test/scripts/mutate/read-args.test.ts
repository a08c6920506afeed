import { expect, it } from 'vitest'
import { UsageError } from '../../../scripts/commands/parse-args.ts'
import { areas } from '../../../scripts/mutate/areas.ts'
import { readArgs } from '../../../scripts/mutate/read-args.ts'

it('by itself draws 40 of every area', () => {
  expect(readArgs([])).toEqual({ seed: 1, each: 40, areas: Object.keys(areas) })
  expect(readArgs(['--seed', '7', '--each', '2', '--area', 'csv'])).toEqual({ seed: 7, each: 2, areas: ['csv'] })
})

it.each(['--help', '-h'])('%s asks for help', (option) => expect(readArgs([option])).toBe('help'))

it.each([
  [['--sed', '7'], "Unknown option '--sed'"],
  [['csv'], 'csv'],
  [['--seed'], '--seed'],
  [['--seed', '0'], '--seed is a whole number of at least 1, not "0".'],
  [['--each', '1.5'], '--each is a whole number of at least 1, not "1.5".'],
  [['--area', 'toString'], 'There is no area "toString". Choose one of cleaning, csv'],
])('%j is refused with a sentence', (args, says) => {
  expect(() => readArgs(args)).toThrow(UsageError)
  expect(() => readArgs(args)).toThrow(says)
})
