import { chapters } from './chapters/chapters.ts'
import type { Result } from './run-checks.ts'

const marks: Readonly<Record<Result['outcome'], string>> = { pass: 'pass', 'not applicable': 'n/a', fail: 'FAIL' }

export function showResult({ id, outcome, by, what, detail }: Result): string {
  const line = `${id.padEnd(8)} ${marks[outcome].padEnd(4)}  ${by.padEnd(7)}  ${what}`
  return detail === undefined ? line : `${line}\n${' '.repeat(24)}${detail.replaceAll('\n', ' ').slice(0, 400)}`
}

/** A line a chapter, and one for all. */
export function showSums(results: readonly Result[]): string {
  const rows = Object.entries(chapters).map(([chapter, { title }]) => {
    const own = results.filter(({ id }) => id.startsWith(`${chapter}.`))
    return [chapter, title, ...countAll(own)]
  })
  const all = [['', 'chapter', 'all', 'checked', 'read', 'n/a', 'FAIL'], ...rows, ['', 'all', ...countAll(results)]]
  return all.map(([number = '', title = '', ...counts]) => showRow(number, title, counts)).join('\n')
}

const showRow = (number: string, title: string, counts: readonly string[]) =>
  `${number.padEnd(4)} ${title.padEnd(32)} ${counts.map((one) => one.padStart(7)).join('')}`

const countAll = (results: readonly Result[]): readonly string[] => {
  const count = (is: (result: Result) => boolean) => String(results.filter(is).length)
  return [
    String(results.length),
    count(({ outcome, by }) => outcome === 'pass' && by === 'check'),
    count(({ outcome, by }) => outcome === 'pass' && by === 'reading'),
    count(({ outcome }) => outcome === 'not applicable'),
    count(({ outcome }) => outcome === 'fail'),
  ]
}
