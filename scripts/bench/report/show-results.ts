import type { BenchResult } from './result.ts'
import { showDuplicates } from './show-duplicates.ts'
import { showImport } from './show-import.ts'
import { showPage, showPagesHead } from './show-pages.ts'
import { showSmall } from './show-small.ts'

/** Each result with the machine that it is from. */
export const showResults = (results: readonly BenchResult[]): string =>
  results.map((result) => `${titleOf(result)}\n${showOne(result)}`).join('\n\n')

function titleOf({ part, machine }: BenchResult): string {
  const { cpu, cores, memoryGiB, node, postgres, commit, at } = machine
  return `== ${part}: ${at}, ${commit}; ${cores} cores (${cpu}), ${memoryGiB} GiB, Node ${node}, PostgreSQL ${postgres}`
}

function showOne(result: BenchResult): string {
  if (result.part === 'import') return showImport(result)
  if (result.part === 'small') return showSmall(result)
  if (result.part === 'duplicates') return showDuplicates(result)
  const head = `${result.customers} customers, ${result.reviewRows} open review rows`
  return [head, showPagesHead(), ...result.pages.map(showPage)].join('\n')
}
