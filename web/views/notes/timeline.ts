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
  const isOfPage = inTimeOf({ next }, before)
  const entries: TimelineEntry[] = [
    ...items.map((note) => ({ kind: 'note' as const, at: note.at, note })),
    ...events.filter(({ at }) => isOfPage(at)).map((event) => ({ kind: 'change' as const, at: event.at, event })),
  ]
  return entries.sort((one, other) => other.at.getTime() - one.at.getTime())
}

/** Whether something else happened in the time of a page of notes, which ends where the next one begins. */
export function inTimeOf(
  { next }: { readonly next: string | null },
  before: string | undefined,
): (at: Date) => boolean {
  const [until, from] = [timeIn(before) ?? Number.POSITIVE_INFINITY, timeIn(next) ?? Number.NEGATIVE_INFINITY]
  return (at) => at.getTime() < until && at.getTime() >= from
}

/** When an id was made, in milliseconds since 1970: the first 48 bits of a UUID of version 7. */
function timeIn(id: string | null | undefined): number | undefined {
  return id == null ? undefined : Number.parseInt(id.replace('-', '').slice(0, 12), 16)
}
