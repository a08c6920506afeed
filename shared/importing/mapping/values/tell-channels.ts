import type { Candidate } from '../tell-columns-apart.ts'

/** What a channel is called by: `@handle`, its address, its id. */
const identity = /^(?:@[^\s@]+|(?:https?:\/\/)?(?:(?:www|m)\.)?(?:youtube\.com|youtu\.be)\/\S+|UC[\w-]{22})$/i
const aboutChannels = ['youtube_handle', 'youtube_channel_url', 'youtube_subscribers']
const names = ['display_name', 'first_name', 'last_name']

/**
 * `Channel` is a channel's identity where its cells are; in a file of creators it is the channel's name, by which the
 * creator goes where no other column has a name. Elsewhere it is the way by which somebody came, and no field.
 */
export function tellChannels(
  candidates: readonly Candidate[],
  cellsOf: (index: number) => readonly string[],
): readonly Candidate[] {
  return candidates.flatMap((one) => {
    if (one.field !== 'youtube_channel_url' || one.evidence !== 'synonym') return one
    const cells = cellsOf(one.index).filter((cell) => cell.trim() !== '')
    if (cells.length === 0) return one
    const share = cells.filter((cell) => identity.test(cell.trim())).length / cells.length
    if (share > 0.5) return { ...one, confidence: Math.max(one.confidence, 0.9) }
    const others = candidates.filter((other) => other !== one)
    const isOfCreators = one.confidence >= 0.9 || others.some(({ field }) => aboutChannels.includes(field))
    if (!isOfCreators) return []
    if (share > 0 || others.some(({ field }) => names.includes(field))) return one
    return { ...one, field: 'display_name', confidence: Math.max(one.confidence, 0.9), evidence: 'values' }
  })
}
