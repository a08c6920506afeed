export const decimalMarks = ['.', ','] as const
export type DecimalMark = (typeof decimalMarks)[number]

const other = (mark: string): DecimalMark => (mark === '.' ? ',' : '.')

/**
 * Which decimal mark a number speaks for: `1.5` and `1,234.5` for the point, `1.234.567` for the comma. `1.234` can be
 * either (`unclear`), and a number without marks says nothing (null).
 *
 * @param digits digits with points and commas, nothing else
 */
export function readDecimalMark(digits: string): DecimalMark | 'unclear' | null {
  const marks = digits.match(/[.,]/g) ?? []
  const [first = ''] = marks
  const last = marks.at(-1) ?? ''
  if (first === '') return null
  // Both: the last is the decimal one. One mark, repeated: it groups.
  if (first === last && marks.length > 1) return other(first)
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? 'unclear' : last === '.' ? '.' : ','
}
