import type { Child } from 'hono/jsx'
import type { getToday } from '../../../functions/tasks/get-today.ts'
import { isAllowed, userOf } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { formatCount } from '../../words/numbers.ts'
import { formatPhone } from '../../words/phones.ts'
import { formatPeriod } from '../../words/times.ts'
import { NoteText } from '../notes/note.tsx'
import { Ago } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { JustDoneNotice } from './just-done.tsx'
import type { Colleagues, JustDone } from './outputs.ts'
import { AddTask, untypedTask } from './task-form.tsx'
import { FollowUpLine, TaskLine, Tick } from './task-line.tsx'

export type Today = Output<typeof getToday>

/** What the page shows besides what is due. */
export interface TodayExtras {
  readonly review: number
  readonly duplicates: number
  readonly imports: number
  readonly colleagues: Colleagues
  readonly done: JustDone
}

interface TodayProps {
  readonly found: Today
  readonly extras: TodayExtras
  readonly canEdit: boolean
}

/** What somebody has to do today, and what waits for the team. */
export function todayScreen(found: Today, request: PageRequest, extras: TodayExtras): Screen {
  const t = request.messages.tasks
  const canEdit = isAllowed('editor', request.call.actor)
  const props = { found, extras, canEdit }
  const main = (
    <>
      {canEdit && <JustDoneNotice done={extras.done} on="today" />}
      <div class="head">
        <h1>{t.today.title}</h1>
        <span class="sub">{formatPeriod(found.today, request.messages)}</span>
        <div class="actions">
          <a class="btn" href="/tasks">
            {t.all}
          </a>
        </div>
      </div>
      <div class="split">
        <div class="today-due">
          <Due {...props} />
          {canEdit && (
            <AddTask typed={untypedTask(userOf(request.call) ?? '')} colleagues={extras.colleagues} on="today" />
          )}
        </div>
        <div class="today-other">
          <Mentions found={found} />
          <Waiting {...extras} />
        </div>
      </div>
    </>
  )
  return { title: t.today.title, section: 'today', main }
}

/** Overdue first, then what is due today: follow-ups and tasks. Then what has no day, and what is due and nobody would do. */
const Due = ({ found, canEdit }: Pick<TodayProps, 'found' | 'canEdit'>) => {
  const t = useMessages().tasks
  const { today, overdue, due, undated, followUps, unowned } = found
  const late = followUps.items.filter(({ day }) => day < today)
  const now = followUps.items.filter(({ day }) => day >= today)
  const isFree = overdue.count + due.count + followUps.count === 0
  const lines = (part: Today['overdue'], follow: Today['followUps']['items']) => (
    <>
      {follow.map((one) => (
        <FollowUp followUp={one} today={today} canEdit={canEdit} />
      ))}
      {part.items.map((task) => (
        <TaskLine task={task} today={today} canEdit={canEdit} on="today" showsCustomer showsOwner={false} />
      ))}
    </>
  )
  return (
    <>
      {isFree && <p class="hint">{t.today.free}</p>}
      <Part title={t.when.overdue} count={overdue.count + late.length} href="/tasks?when=overdue">
        {lines(overdue, late)}
      </Part>
      <Part title={t.today.due} count={due.count + now.length} href="/tasks?when=today">
        {lines(due, now)}
      </Part>
      <More followUps={followUps} />
      <Part title={t.when.undated} count={undated.count} href="/tasks?when=undated">
        {lines(undated, [])}
      </Part>
      <Part title={t.today.unowned} about={t.today.unownedAbout} count={unowned.count}>
        {lines(nothing, unowned.items)}
      </Part>
      <More followUps={unowned} />
    </>
  )
}

const nothing: Today['overdue'] = { items: [], count: 0 }

const More = ({ followUps: { items, count } }: Pick<Today, 'followUps'>) =>
  count > items.length ? <p class="hint">{useMessages().tasks.today.moreFollowUps(count - items.length)}</p> : null

const Part = (props: { title: string; count: number; href?: string; about?: string; children: Child }) =>
  props.count === 0 ? null : (
    <section>
      <div class="section-head">
        <h2>{props.href === undefined ? props.title : <a href={props.href}>{props.title}</a>}</h2>
        <span class="sub">{formatCount(props.count)}</span>
      </div>
      {props.about !== undefined && <p class="hint">{props.about}</p>}
      <ul class="tasks tasks-list">{props.children}</ul>
    </section>
  )

const FollowUp = (props: { followUp: Today['followUps']['items'][number]; today: string; canEdit: boolean }) => {
  const { customer, company, phone, day } = props.followUp
  return (
    <FollowUpLine customer={customer} day={day} today={props.today} canEdit={props.canEdit} on="today">
      <a class="task-title" href={`/customers/${customer.id}`}>
        <Text value={customer.name} />
      </a>
      <div class="task-about">
        {company !== null && company !== customer.name && (
          <span>
            <Text value={company} />
          </span>
        )}
        {phone !== null && <a href={`tel:${phone}`}>{formatPhone(phone)}</a>}
      </div>
    </FollowUpLine>
  )
}

/** Who has mentioned one, until one says to have read it. */
const Mentions = ({ found: { mentions } }: { found: Today }) => {
  const { tasks: t, notes } = useMessages()
  if (mentions.length === 0) return null
  return (
    <section>
      <div class="section-head">
        <h2>{t.today.mentions}</h2>
        <span class="sub">{formatCount(mentions.length)}</span>
      </div>
      <ul class="tasks">
        {mentions.map((note) => (
          <li class="task">
            <Tick action={`/notes/${note.id}/seen`} label={t.today.seen(note.author?.name ?? notes.program)} />
            <div>
              <a class="task-title" href={`/customers/${note.customer.id}#note-${note.id}`}>
                <Text value={note.customer.name} />
              </a>
              <blockquote class="mentioning">
                <NoteText note={note} />
              </blockquote>
              <div class="task-about">
                <span>
                  <Text value={note.author?.name ?? notes.program} />
                </span>
                <Ago at={note.at} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What waits for whoever has time, each with the way there. */
const Waiting = ({ review, duplicates, imports }: TodayExtras) => {
  const { tasks: t } = useMessages()
  const counts = [
    ['/review', review, t.today.review],
    ['/duplicates', duplicates, t.today.duplicates],
    ['/imports', imports, t.today.imports],
  ] as const
  return (
    <section>
      <div class="section-head">
        <h2>{t.today.waiting}</h2>
      </div>
      <ul class="today-counts">
        {counts.map(([href, count, words]) => (
          <li>
            <a href={href}>
              <b class="n">{formatCount(count)}</b> {words(count)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
