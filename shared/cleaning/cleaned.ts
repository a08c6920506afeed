/**
 * What a cleaning rule makes of one cell. `Rule` and `Issue` are the codes that its cleaner declares.
 *
 * - `value`: what an import stores by itself; null when the cell holds nothing that can be stored.
 * - `certainty`: `sure`, the cell can only mean `value` (a blank cell is surely null); `guess`, it may mean
 *   `suggestion`, which a person has to accept; `none`, nothing can be made of it.
 * - `suggestion`: the guess, never stored by itself.
 * - `rule`: which rule decided, as `<kind>.<what-it-did>`; null when the cell was already canonical.
 * - `issue`: why a person should look, as `<kind>.<what-is-wrong>`; null when nothing is wrong.
 */
export type Cleaned<T, Rule extends string, Issue extends string> =
  | Sure<T, Rule, Issue>
  | Guess<T, Rule, Issue>
  | None<Issue>

/** What a cleaner gives that reads every cell for sure. */
export interface Sure<T, Rule, Issue> {
  readonly value: T | null
  readonly certainty: 'sure'
  readonly suggestion: null
  readonly rule: Rule | null
  readonly issue: Issue | null
}

interface Guess<T, Rule, Issue> {
  readonly value: null
  readonly certainty: 'guess'
  readonly suggestion: T
  readonly rule: Rule
  readonly issue: Issue
}

interface None<Issue> {
  readonly value: null
  readonly certainty: 'none'
  readonly suggestion: null
  readonly rule: null
  readonly issue: Issue
}

/** The cell was empty, or says so in words. */
export const blank: Sure<never, never, never> = {
  value: null,
  certainty: 'sure',
  suggestion: null,
  rule: null,
  issue: null,
}

export const sure = <T, Rule extends string = never>(value: T, rule: Rule | null = null): Sure<T, Rule, never> => ({
  value,
  certainty: 'sure',
  suggestion: null,
  rule,
  issue: null,
})

/** It may mean `suggestion`; a person decides. */
export const guess = <T, Rule extends string, Issue extends string>(
  suggestion: T,
  rule: Rule,
  issue: Issue,
): Guess<T, Rule, Issue> => ({
  value: null,
  certainty: 'guess',
  suggestion,
  rule,
  issue,
})

export const none = <Issue extends string>(issue: Issue): None<Issue> => ({
  value: null,
  certainty: 'none',
  suggestion: null,
  rule: null,
  issue,
})
