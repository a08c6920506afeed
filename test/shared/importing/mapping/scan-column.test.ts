import { describe, expect, test } from 'vitest'
import { scanColumn } from '../../../../shared/importing/mapping/scan-column.ts'

const scan = (...values: string[]) => scanColumn(values.map((value, n) => ({ line: n + 2, value })))

describe('the order of dates', () => {
  test('is told by a day that can be no month, and by nothing less', () => {
    expect(scan('03/04/2026', '13/02/2026').dates).toEqual({
      is: 'dmy',
      proof: { line: 3, value: '13/02/2026' },
      isUnclear: true,
    })
    expect(scan('02/13/2026').dates).toEqual({ is: 'mdy', proof: { line: 2, value: '02/13/2026' }, isUnclear: false })
    expect(scan('03/04/2026', '05/06/2026').dates).toEqual({ is: null, proof: null, isUnclear: true })
  })

  test('is not told where cells contradict each other', () => {
    expect(scan('13/02/2026', '02/13/2026', '03/04/2026').dates).toEqual({ is: null, proof: null, isUnclear: true })
  })

  test.each([['2026-04-03'], ['4 March 2026'], ['03/03/2026'], ['3.4.2026'], ['red']])(
    'is no question for %s',
    (value) => expect(scan(value).dates?.isUnclear ?? false).toBe(false),
  )

  test('is never told by one that has its year first', () => {
    expect(scan('2027/03/15', '27.3.15', '05/03/2027').dates).toEqual({ is: null, proof: null, isUnclear: true })
    expect(scan('27.3.15', '05/03/2027').dates).toMatchObject({ is: 'dmy' })
  })

  test('is told by a date with its time of day too', () => {
    expect(scan('31/12/2026 23:59').dates?.is).toBe('dmy')
  })
})

describe('the decimal mark', () => {
  test.each([
    [['1.234', '1.5'], '.'],
    [['1.234', '1,5'], ','],
    [['1,234.50'], '.'],
    [['1.234.567'], ','],
    [['€ 0,99'], ','],
    [['1.234'], null],
    [['1.5', '1,5', '1.234'], null],
  ])('%j speaks for %s', (values, mark) => expect(scan(...values).numbers?.is).toBe(mark))

  test('is asked of whole numbers only where a point stands before three digits', () => {
    expect(scan('1,234', '12,345').counts).toBeUndefined()
    expect(scan('12.345').counts).toMatchObject({ is: null, isUnclear: true })
    expect(scan('12.345', '1,2M').counts).toMatchObject({ is: ',', isUnclear: true })
  })
})

describe('the type', () => {
  test.each([
    ['number', ['1', '2,5', '1000']],
    ['date', ['2026-01-01', '03/04/2026', '13.02.2026']],
    ['boolean', ['yes', 'no', '']],
    ['choice', ['gold', 'silver', 'gold', 'silver']],
    ['text', ['one', 'two', 'three']],
    ['text', ['007', '008']],
    ['text', ['']],
  ] as const)('%s for %j', (kind, values) => expect(scan(...values).kind).toBe(kind))

  test('of few values has them as choices', () => {
    expect(scan('gold', 'silver', 'gold ', 'gold').choices).toEqual(['gold', 'silver'])
    expect(scan('a', 'b', 'c').choices).toBeUndefined()
  })
})
