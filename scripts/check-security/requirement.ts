import type { Target } from './target.ts'

/** One requirement of the standard, by its number, and how it is shown that Harbour meets it. */
export type Requirement = Checked | Read | Absent | Missing

/** Something is done to what runs, its database or its files, and fails where the requirement isn't met. */
export interface Checked {
  readonly id: string
  readonly how: 'check'
  /** What is looked at, in words of ours. */
  readonly what: string
  readonly prove: Proof
}

/** A person has read it; the check finds the place again, and fails once it is gone. */
export interface Read {
  readonly id: string
  readonly how: 'read'
  readonly what: string
  /** Path from the root of the project, and a text that stands there in one line. */
  readonly places: readonly (readonly [path: string, mark: string])[]
}

/** It is about something that Harbour hasn't, and this is how that is shown. */
export interface Absent {
  readonly id: string
  readonly how: 'absent'
  readonly what: string
  readonly prove: Proof
}

/** It isn't met. */
export interface Missing {
  readonly id: string
  readonly how: 'missing'
  /** What is missing, and what would be there. */
  readonly what: string
}

/** Said by a check where the requirement is about nothing here, which it has seen. */
export const notApplicable = 'not applicable'

/** @throws with what was found, where that is wrong */
export type Proof = (target: Target) => unknown

export const check = (id: string, what: string, prove: Proof): Checked => ({ id, how: 'check', what, prove })

export const read = (id: string, what: string, ...places: (readonly [path: string, mark: string])[]): Read => ({
  id,
  how: 'read',
  what,
  places,
})

export const absent = (id: string, what: string, prove: Proof): Absent => ({ id, how: 'absent', what, prove })

export const missing = (id: string, what: string): Missing => ({ id, how: 'missing', what })
