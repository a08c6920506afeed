import type { Actor } from '../../../shared/contract/call.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { type HistoryEvent, historyEvents } from '../../words/changes.ts'
import { NoteEntry } from '../notes/note.tsx'
import { toTimeline } from '../notes/timeline.ts'
import { Change } from '../parts/change.tsx'
import { Ago } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { follows } from './follows.ts'
import type { CustomerExtras, Detail } from './outputs.ts'

interface TimelineProps {
  readonly detail: Detail
  readonly extras: CustomerExtras
  readonly actor: Actor
}

/** What people wrote and what happened, latest first, down to where the customer came from. */
export const Timeline = ({ detail, extras, actor }: TimelineProps) => {
  const messages = useMessages()
  const { notes, before, editedNote, refused } = extras
  const path = `/customers/${detail.customer.id}`
  return (
    <section class="timeline-part" id="timeline" {...follows(detail.customer)}>
      <div class="section-head">
        <h2>{messages.customers.detail.history.title}</h2>
        {before !== undefined && <a href={`${path}#timeline`}>{messages.notes.latest}</a>}
      </div>
      <ol class="timeline">
        {toTimeline(notes, historyEvents(detail.history, messages, detail.customFields), before).map((entry) =>
          entry.kind === 'change' ? (
            <Event event={entry.event} />
          ) : (
            <NoteEntry note={entry.note} actor={actor} isEdited={entry.note.id === editedNote} refused={refused} />
          ),
        )}
        {notes.next === null && <Origin detail={detail} />}
      </ol>
      {notes.next !== null && (
        <a class="btn btn-s" href={`${path}?before=${notes.next}#timeline`}>
          {messages.notes.earlier}
        </a>
      )}
    </section>
  )
}

const Event = ({ event }: { event: HistoryEvent }) => {
  const t = useMessages().customers.detail.history
  return (
    <li class={event.importId === null ? '' : 'by-import'}>
      <div class="line-1">
        <span>{t[event.action](whoDid(event, t))}</span>
        <Ago at={event.at} />
      </div>
      {event.line !== null && <Line line={event.line} />}
      {event.changes.map((change) => (
        <div class="body">
          <Change change={change} />
        </div>
      ))}
    </li>
  )
}

/** An import is called by its file; what neither a person nor a file did, the product did. */
function whoDid(
  { by, importId, fileName }: Pick<HistoryEvent, 'by' | 'importId' | 'fileName'>,
  t: Messages['customers']['detail']['history'],
) {
  if (importId === null) return by === null ? null : <Text value={by} />
  return (
    <a href={`/imports/${importId}`}>
      <Text value={fileName ?? t.anImport} />
    </a>
  )
}

const Line = ({ line }: { line: number }) => (
  <div class="body muted">{useMessages().customers.detail.history.line(line)}</div>
)

const Origin = ({ detail: { customer, origin, createdBy } }: { detail: Detail }) => {
  const t = useMessages().customers.detail.history
  const who = { by: createdBy, importId: origin?.importId ?? null, fileName: origin?.fileName ?? null }
  return (
    <li class={origin === null ? '' : 'by-import'}>
      <div class="line-1">
        <span>{t[origin === null ? 'added' : 'created'](whoDid(who, t))}</span>
        <Ago at={customer.created_at} />
      </div>
      {origin !== null && <Line line={origin.line} />}
    </li>
  )
}
