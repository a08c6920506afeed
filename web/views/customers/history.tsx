import { useMessages } from '../../messages/messages.ts'
import { type HistoryEvent, historyEvents } from '../../words/changes.ts'
import { Change } from '../parts/change.tsx'
import { Moment, Text } from '../parts/text.tsx'
import type { Detail } from './outputs.ts'

/** What happened, latest first, down to where the customer came from. */
export const History = ({ detail }: { detail: Detail }) => (
  <section>
    <div class="section-head">
      <h2>{useMessages().customers.detail.history.title}</h2>
    </div>
    <ol class="timeline">
      {historyEvents(detail.history, useMessages()).map((event) => (
        <Event event={event} />
      ))}
      <Origin detail={detail} />
    </ol>
  </section>
)

const Event = ({ event }: { event: HistoryEvent }) => (
  <li class={event.importId === null ? '' : 'by-import'}>
    <div class="line-1">
      <span>
        {useMessages().customers.detail.history[event.action]}
        <By by={event.by} importId={event.importId} fileName={event.fileName} />
      </span>
      <Moment at={event.at} />
    </div>
    {event.line !== null && <Line line={event.line} />}
    {event.changes.map((change) => (
      <div class="body">
        <Change change={change} />
      </div>
    ))}
  </li>
)

/** An import is called by its file; what neither a person nor a file did, the product did. */
const By = ({ by, importId, fileName }: { by: string | null; importId: string | null; fileName: string | null }) => {
  const t = useMessages().customers.detail.history
  if (importId !== null) {
    return t.by(
      <a href={`/imports/${importId}`}>
        <Text value={fileName ?? t.anImport} />
      </a>,
    )
  }
  return by === null ? null : t.by(<Text value={by} />)
}

const Line = ({ line }: { line: number }) => (
  <div class="body muted">{useMessages().customers.detail.history.line(line)}</div>
)

const Origin = ({ detail: { customer, origin, createdBy } }: { detail: Detail }) => (
  <li class={origin === null ? '' : 'by-import'}>
    <div class="line-1">
      <span>
        {useMessages().customers.detail.history[origin === null ? 'added' : 'created']}
        <By by={createdBy} importId={origin?.importId ?? null} fileName={origin?.fileName ?? null} />
      </span>
      <Moment at={customer.created_at} />
    </div>
    {origin !== null && <Line line={origin.line} />}
  </li>
)
