import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cleaned } from '../../../shared/cleaning/cleaned.ts'
import { checkProperty } from '../../support/property.ts'

type Rule<T> = (raw: string) => Cleaned<T, string, string>

interface RuleTable<T> {
  readonly blank?: readonly string[]
  /** Read for sure; the rule that decided, null where the cell was canonical; an issue where one is noted all the same. */
  readonly sure: ReadonlyArray<readonly [raw: string, value: T, rule: string | null, issue?: string]>
  readonly guess?: ReadonlyArray<readonly [raw: string, suggestion: T, issue: string]>
  readonly none?: ReadonlyArray<readonly [raw: string, issue: string]>
}

const show = (raw: string): string => JSON.stringify(raw)

/** One test a row, so that a row that breaks says which. */
export function testTable<T>(clean: Rule<T>, { blank = [], sure, guess = [], none = [] }: RuleTable<T>): void {
  for (const raw of blank) {
    test(`${show(raw)} is blank`, () => {
      expect(clean(raw)).toEqual({ value: null, certainty: 'sure', suggestion: null, rule: null, issue: null })
    })
  }
  for (const [raw, value, rule, issue = null] of sure) {
    test(`${show(raw)} is surely ${JSON.stringify(value)}`, () => {
      expect(clean(raw)).toEqual({ value, certainty: 'sure', suggestion: null, rule, issue })
    })
  }
  for (const [raw, suggestion, issue] of guess) {
    test(`${show(raw)} only suggests ${JSON.stringify(suggestion)}`, () => {
      expect(clean(raw)).toMatchObject({ value: null, certainty: 'guess', suggestion, issue, rule: expect.any(String) })
    })
  }
  for (const [raw, issue] of none) {
    test(`${show(raw)} can't be read: ${issue}`, () => {
      expect(clean(raw)).toEqual({ value: null, certainty: 'none', suggestion: null, rule: null, issue })
    })
  }
}

interface Laws<T> {
  /** How codes of this rule begin. */
  readonly kind: string
  /** Pieces to build cells from that come near what the rule reads. */
  readonly pieces: readonly string[]
  /** How the value stands in an exported cell. */
  readonly write?: (value: T) => string
  /** Values that are asked about again when they come back. */
  readonly except?: readonly T[]
  /** Whether a suggestion, once accepted, is read for sure. */
  readonly suggestionsHold?: boolean
}

/** What every rule promises for every cell. */
export function testLaws<T>(clean: Rule<T>, laws: Laws<T>): void {
  const { kind, pieces, write = String, except = [], suggestionsHold = true } = laws
  const codeUnits = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units))
  const near = fc.array(
    fc.oneof(fc.constantFrom(...pieces, ' ', '.', '@', '/'), fc.string({ unit: 'grapheme', maxLength: 3 })),
    {
      maxLength: 8,
    },
  )
  const cells = fc.oneof(
    codeUnits,
    fc.string({ unit: 'binary' }),
    near.map((parts) => parts.join('')),
  )

  test('any cell gets an answer of one shape, and its value is read again as itself', async () => {
    await checkProperty(
      fc.property(cells, (raw) => {
        const { value, certainty, suggestion, rule, issue } = clean(raw)
        for (const code of [rule, issue]) if (code !== null) expect(code).toMatch(new RegExp(`^${kind}\\.[a-z0-9-]+$`))
        expect(value !== null && certainty !== 'sure').toBe(false)
        expect(suggestion !== null).toBe(certainty === 'guess')
        expect(issue === null && certainty !== 'sure').toBe(false)
        for (const kept of suggestionsHold ? [value, suggestion] : [value]) {
          if (kept !== null && !except.includes(kept))
            expect(clean(write(kept))).toMatchObject({ value: kept, certainty: 'sure' })
        }
      }),
      { seed: 2101, numRuns: 2000 },
    )
  })

  // A look-ahead gone quadratic would take minutes here and be stopped by the runner.
  test.each(['a', ' ', '@', 'a.', '\ud800', '\0', '1', '<', 'x \n ', ', ', 'http:/', '%40'])(
    'a megabyte of %j is answered',
    (piece) => {
      expect(clean(piece.repeat(1_000_000 / piece.length)).certainty).toBeDefined()
    },
  )
}
