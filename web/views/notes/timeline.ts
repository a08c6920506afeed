import type { listNotes } from '../../../functions/notes/list-notes.ts'
import type { Output } from '../../route.ts'
import type { HistoryEvent } from '../../words/changes.ts'

export type Note = Output<typeof listNotes>['items'][number]

/** What stands in the timeline of a customer: what somebody wrote, or what was changed. */
export type TimelineEntry =
  | { readonly kind: 'note'; readonly at: Date; readonly note: Note }
  | { readonly kind: 'change'; readonly at: Date; readonly event: HistoryEvent }

/**
 * A page of notes and the changes of the same time, the latest first. Changes that are older than the last note of a page
 * stand on the next one, so that each stands on one page.
 *
 * @param before the `next` of the page before; undefined on the first page
 */
export function toTimeline(
  { items, next }: Output<typeof listNotes>,
  events: readonly HistoryEvent[],
  before: string | undefined,
): TimelineEntry[] {
  const [until, from] = [timeIn(before) ?? Number.POSITIVE_INFINITY, timeIn(next) ?? Number.NEGATIVE_INFINITY]
  const entries: TimelineEntry[] = [
    ...items.map((note) => ({ kind: 'note' as const, at: note.at, note })),
    ...events
      .filter(({ at }) => at.getTime() < until && at.getTime() >= from)
      .map((event) => ({ kind: 'change' as const, at: event.at, event })),
  ]
  return entries.sort((one, other) => other.at.getTime() - one.at.getTime())
}

/** When an id was made, in milliseconds since 1970: the first 48 bits of a UUID of version 7. */
function timeIn(id: string | null | undefined): number | undefined {
  return id == null ? undefined : Number.parseInt(id.replace('-', '').slice(0, 12), 16)
}
