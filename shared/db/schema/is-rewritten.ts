import type { SchemaMigration } from '../migrations/index.ts'
import type { EqualTexts } from './equal-texts.ts'

/** What says that columns and indexes are right after a stored function has got another text. */
export interface Grounds {
  readonly migrations: readonly SchemaMigration[]
  readonly equalTexts: readonly EqualTexts[]
}

/**
 * Whether a stored function may go from one text to another: one of the migrations writes anew what depends on it, or
 * a test shows that the two are equal. Texts by their hashes.
 */
export function isRewritten(name: string, before: string | undefined, after: string, grounds: Grounds): boolean {
  if (before === after) return true
  if (grounds.migrations.some(({ rewrites }) => rewrites?.[name] === after)) return true
  return grounds.equalTexts.some(
    (one, at) =>
      one.name === name &&
      one.after === after &&
      // Only older entries: no text comes before itself.
      isRewritten(name, before, one.before, { ...grounds, equalTexts: grounds.equalTexts.slice(0, at) }),
  )
}
