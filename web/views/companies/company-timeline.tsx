import type { listCompanyNotes } from '../../../functions/companies/list-company-notes.ts'
import type { Actor } from '../../../shared/contract/call.ts'
import type { ListedCompany } from '../../../shared/db/queries/companies/company-list.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Output } from '../../route.ts'
import { companyHref } from '../../words/customer-links.ts'
import { NoteEntry } from '../notes/note.tsx'
import { inTimeOf } from '../notes/timeline.ts'
import { Ago } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import type { Task } from '../tasks/outputs.ts'
import type { CompanyExtras } from './outputs.ts'

type Note = Output<typeof listCompanyNotes>['items'][number]
type Entry =
  | { readonly kind: 'note'; readonly at: Date; readonly note: Note }
  | { readonly kind: 'task'; readonly at: Date; readonly task: Task }

interface TimelineProps {
  readonly company: ListedCompany
  readonly extras: CompanyExtras
  readonly actor: Actor
}

/** What was written of any of its people and done for them, the latest first, each with whom it is about. */
export const CompanyTimeline = ({ company, extras, actor }: TimelineProps) => {
  const messages = useMessages()
  const { notes, before } = extras
  const entries = toEntries(extras)
  const path = companyHref(company.key)
  return (
    <section class="timeline-part" id="timeline">
      <div class="section-head">
        <h2>{messages.companies.page.timeline}</h2>
        {before !== undefined && <a href={`${path}#timeline`}>{messages.notes.latest}</a>}
      </div>
      {entries.length === 0 && <p class="hint">{messages.companies.page.nothing}</p>}
      <ol class="timeline">
        {entries.map((entry) =>
          entry.kind === 'task' ? (
            <DoneTask task={entry.task} at={entry.at} />
          ) : (
            <NoteEntry
              note={entry.note}
              actor={actor}
              isEdited={false}
              refused={undefined}
              about={{ id: entry.note.customerId, name: entry.note.customerName }}
            />
          ),
        )}
      </ol>
      {notes.next !== null && (
        <a class="btn btn-s" href={`${path}?before=${notes.next}#timeline`}>
          {messages.notes.earlier}
        </a>
      )}
    </section>
  )
}

/** Tasks that were done before the last note of a page stand on the next one. */
function toEntries({ notes, doneTasks, before }: CompanyExtras): Entry[] {
  const entries: Entry[] = [
    ...notes.items.map((note) => ({ kind: 'note' as const, at: note.at, note })),
    ...doneTasks.flatMap((task) => (task.doneAt === null ? [] : [{ kind: 'task' as const, at: task.doneAt, task }])),
  ]
  return entries
    .filter((entry) => entry.kind === 'note' || inTimeOf(notes, before)(entry.at))
    .sort((one, other) => other.at.getTime() - one.at.getTime())
}

const DoneTask = ({ task, at }: { task: Task; at: Date }) => (
  <li>
    <div class="line-1">
      <span>
        <Text value={task.title} />
      </span>
      <Ago at={at} />
    </div>
    <div class="body muted">
      {task.customer !== null && (
        <a href={`/customers/${task.customer.id}`}>
          <Text value={task.customer.name} />
        </a>
      )}{' '}
      {task.doneBy !== null && useMessages().tasks.doneBy(task.doneBy)}
    </div>
  </li>
)
