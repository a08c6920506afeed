import type { Note } from './timeline.ts'

type ShownMention = Note['mentions'][number]

/** A piece of a note: text, or somebody who is mentioned there. */
export interface MentionRun {
  readonly text: string
  readonly mention?: ShownMention
}

/** The text of a note, cut where somebody is mentioned. */
export function mentionRuns({ text, mentions }: Pick<Note, 'text' | 'mentions'>): MentionRun[] {
  // Of two that begin alike the longer one is meant.
  const byLength = [...mentions].sort((a, b) => b.written.length - a.written.length)
  const runs: MentionRun[] = []
  let from = 0
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (at < from) continue
    const mention = byLength.find(({ written }) => text.startsWith(written, at + 1))
    if (mention === undefined) continue
    if (at > from) runs.push({ text: text.slice(from, at) })
    from = at + 1 + mention.written.length
    runs.push({ text: `@${mention.name}`, mention })
  }
  return from < text.length ? [...runs, { text: text.slice(from) }] : runs
}
