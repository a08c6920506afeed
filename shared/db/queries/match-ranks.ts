import type { MatchKey } from '../../importing/import-settings.ts'

/** In which order keys decide: the lowest rank that hits. Our own id comes first, the memory of the very same cells last. */
export const idRank = 1
export const lastRank = 9

/** A key that was not chosen has no rank: nothing is matched by it. */
export const rankOf = (keys: readonly MatchKey[], key: MatchKey): number =>
  keys.includes(key) ? idRank + 1 + keys.indexOf(key) : 0
