/** What became of the mutations of an area; the tests noticed the rest. */
export interface Counts {
  readonly area: string
  readonly drawn: number
  readonly equivalent: number
  readonly survived: number
}

/** A line an area. What is equivalent can't be noticed, and counts neither way. */
export function writeTable(all: readonly Counts[]): string {
  const rows = all.map(({ area, drawn, equivalent, survived }) => {
    const counted = drawn - equivalent
    const noticed = counted - survived
    const share = counted === 0 ? '–' : `${((100 * noticed) / counted).toFixed(1)} %`
    return [area, ...[drawn, noticed, equivalent, survived].map(String), share]
  })
  return [['area', 'drawn', 'noticed', 'equivalent', 'survived', 'share'], ...rows]
    .map(([area = '', ...rest]) => area.padEnd(10) + rest.map((cell) => cell.padStart(11)).join(''))
    .join('\n')
}
