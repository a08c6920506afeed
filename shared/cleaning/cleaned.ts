/**
 * What a cleaning rule makes of one cell.
 *
 * - `value`: what an import stores by itself; null when the cell holds nothing that can be stored.
 * - `certainty`: `sure`, the cell can only mean `value` (a blank cell is surely null); `guess`, it may mean
 *   `suggestion`, which a person has to accept; `none`, nothing can be made of it.
 * - `suggestion`: the guess, never stored by itself.
 * - `rule`: which rule decided, as `<kind>.<what-it-did>`; null when the cell was already canonical.
 * - `issue`: why a person should look, as `<kind>.<what-is-wrong>`; null when nothing is wrong.
 */
export interface Cleaned<T = string> {
  readonly value: T | null
  readonly certainty: 'sure' | 'guess' | 'none'
  readonly suggestion: T | null
  readonly rule: string | null
  readonly issue: string | null
}

/** The cell was empty, or says so in words. */
export const blank: Cleaned<never> = { value: null, certainty: 'sure', suggestion: null, rule: null, issue: null }

export const sure = <T>(value: T, rule: string | null = null): Cleaned<T> => ({
  value,
  certainty: 'sure',
  suggestion: null,
  rule,
  issue: null,
})

/** It may mean `suggestion`; a person decides. */
export const guess = <T>(suggestion: T, rule: string, issue: string): Cleaned<T> => ({
  value: null,
  certainty: 'guess',
  suggestion,
  rule,
  issue,
})

export const none = (issue: string): Cleaned<never> => ({
  value: null,
  certainty: 'none',
  suggestion: null,
  rule: null,
  issue,
})
