import type { listNotices } from '../../../functions/imports/list-notices.ts'
import { renderText } from '../../../shared/messages/text.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { Icon } from './icon.tsx'
import { Moment } from './moments.tsx'
import { Text } from './text.tsx'

export type NoticeList = Output<typeof listNotices>
type Notice = NoticeList['items'][number]

/** What stands beside every page, and over none of it: imports of the person that have ended since. While one of them moves, it asks again. */
export const Notices = ({ notices }: { notices: NoticeList }) => (
  <aside
    class="notices"
    id="notices"
    aria-label={useMessages().common.notices.label}
    {...(notices.moving > 0 && asking)}
  >
    {notices.items.map((notice) => (
      <One notice={notice} />
    ))}
    {notices.firstPasswordUntil !== undefined && <FirstPassword until={notices.firstPasswordUntil} />}
    {notices.sample !== undefined && <Sample sample={notices.sample} />}
    {notices.lateBackup !== undefined && <LateBackup lastAt={notices.lateBackup.lastAt} />}
    {notices.offWebhooks !== undefined && <OffWebhooks count={notices.offWebhooks} />}
  </aside>
)

/** It stays until they have chosen one: afterwards nobody could sign in by it. */
const FirstPassword = ({ until }: { until: Date }) => {
  const t = useMessages().common.notices
  return (
    <div class="notice notice-warn" id="notice-password">
      <span role="status">
        {t.firstPassword(<Moment at={until} />)} <a href="/account#part-password">{t.choosePassword}</a>
      </span>
    </div>
  )
}

/** Who has started Harbour to work with it wants the customers of the sample gone, and nobody looks for them among imports. */
const Sample = ({ sample: { id, customers } }: { sample: NonNullable<NoticeList['sample']> }) => {
  const t = useMessages().common.notices
  return (
    <div class="notice notice-asks" id="notice-sample">
      <span role="status">{t.sample(customers)}</span>
      <form method="post" action={`/imports/${id}/undo?on=sample`}>
        <button class="btn btn-s" type="submit">
          {t.removeSample}
        </button>
      </form>
      <form method="post" action={`/imports/${id}/seen`} {...seen(id)}>
        <button class="btn btn-s btn-quiet" type="submit">
          {t.keepSample}
        </button>
      </form>
    </div>
  )
}

/** It stays until there is a good one. */
const LateBackup = ({ lastAt }: { lastAt: Date | null }) => {
  const t = useMessages().common.notices
  return (
    <div class="notice notice-bad" id="notice-backup">
      <span role="status">
        {lastAt === null ? t.noBackup : t.lateBackup(<Moment at={lastAt} />)}{' '}
        <a href="/settings/scheduled">{t.toScheduledWork}</a>
      </span>
    </div>
  )
}

/** It stays until they are turned on, or deleted. */
const OffWebhooks = ({ count }: { count: number }) => {
  const t = useMessages().webhooks
  return (
    <div class="notice notice-bad" id="notice-webhooks">
      <span role="status">
        {t.wereTurnedOff(count)} <a href="/settings/webhooks">{t.title}</a>
      </span>
    </div>
  )
}

const seen = (id: string) => ({
  'hx-post': `/imports/${id}/seen`,
  'hx-target': '#notices',
  'hx-swap': 'outerMorph',
})

const asking = {
  'hx-get': '/notices',
  'hx-trigger': 'every 4s',
  'hx-swap': 'outerMorph',
  'hx-status:4xx': 'swap:none',
  'hx-status:5xx': 'swap:none',
}

const One = ({ notice }: { notice: Notice }) => (
  <form
    class={notice.state === 'failed' ? 'notice notice-bad' : 'notice'}
    id={`notice-${notice.id}`}
    method="post"
    action={`/imports/${notice.id}/seen`}
    {...seen(notice.id)}
    // What has gone well needs nobody: it is read, and goes.
    hx-trigger={notice.state === 'failed' || notice.state === 'ready' ? 'submit' : 'submit, load delay:8s'}
  >
    <span role="status">
      <a href={`/imports/${notice.id}`}>
        <Text value={notice.fileName} />
      </a>{' '}
      {noticeWords(notice, useMessages())}
    </span>
    <button
      class="btn btn-quiet btn-s"
      type="submit"
      aria-label={useMessages().common.notices.dismiss(notice.fileName)}
    >
      <Icon name="x" />
    </button>
  </form>
)

/** `imported: 932 created, 78 need review.` */
function noticeWords({ state, outcomes, error, errorText }: Notice, { common, shared, words }: Messages): string {
  if (state === 'failed')
    return common.notices.stopped(errorText === undefined ? (error ?? '') : renderText(errorText, shared))
  if (state === 'ready' || outcomes === null) return common.notices.ready
  const counts = (['created', 'updated', 'review'] as const)
    .filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => words.labels.counted[outcome](outcomes[outcome]))
  return common.notices.imported(counts)
}

/** The part alone. What the page shows anyway is not told beside it. */
export function noticesScreen(notices: NoticeList, request: PageRequest): Screen {
  const page = request.raw.headers.get('hx-current-url') ?? ''
  const items = notices.items.filter(({ id }) => !page.includes(`/imports/${id}`))
  const part = <Notices notices={{ ...notices, items }} />
  return { title: request.messages.common.notices.label, section: 'imports', main: part, part }
}
