/**
 * A value that a generator knows to be there.
 *
 * @throws where it isn't: a table has a gap
 */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('A generator has no such value')
  return value
}
