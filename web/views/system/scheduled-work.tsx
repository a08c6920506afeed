import type { listScheduledWork } from '../../../functions/system/list-scheduled-work.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { Moment } from '../parts/moments.tsx'
import { SettingsTabs } from '../parts/settings-tabs.tsx'
import { Text } from '../parts/text.tsx'

type Work = Output<typeof listScheduledWork>['items'][number]

/** What runs on a timer, for administrators. */
export const scheduledWorkScreen = (data: Output<typeof listScheduledWork>, request: PageRequest): Screen => ({
  title: request.messages.system.scheduledWork.title,
  section: 'settings',
  main: <Page {...data} />,
})

const Page = ({ items, isOwner }: Output<typeof listScheduledWork>) => {
  const t = useMessages().system.scheduledWork
  return (
    <>
      <SettingsTabs here="scheduled" />
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub">{t.about}</span>
      </div>
      {isOwner && <p class="notice notice-warn">{t.isOwner}</p>}
      <div class="table-wrap">
        <table class="table list list-plain users-table">
          <thead>
            <tr>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.every}</th>
              <th scope="col">{t.last}</th>
              <th scope="col">{t.took}</th>
              <th scope="col">{t.next}</th>
              <th scope="col">
                <span class="vh">{t.run}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((work) => (
              <Row work={work} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const minuteMs = 60_000

const Row = ({ work }: { work: Work }) => {
  const messages = useMessages()
  const t = messages.system.scheduledWork
  const what = nameOf(work.name, messages)
  return (
    <tr>
      <td class="l-1">
        <Text value={what} />
      </td>
      <td>{periodOf(work.everyMs, messages)}</td>
      <td class="l-2">
        {work.isRunning ? (
          t.running
        ) : work.finishedAt === null ? (
          <span class="missing">{t.never}</span>
        ) : (
          <Moment at={work.finishedAt} />
        )}
        {work.failed && (
          <>
            {' '}
            <span class="badge badge-bad" title={t.failedHint}>
              {t.failed}
            </span>
          </>
        )}
      </td>
      <td>{work.tookMs !== null && durationOf(work.tookMs, messages)}</td>
      <td>{work.isWanted ? t.wanted : work.everyMs < minuteMs ? t.soon : <Moment at={work.nextAt} />}</td>
      <td class="l-3">
        <form method="post" action="/settings/scheduled/run">
          <input type="hidden" name="name" value={work.name} />
          <button class="btn btn-s" type="submit" aria-label={t.runOf(what)}>
            {t.run}
          </button>
        </form>
      </td>
    </tr>
  )
}

/** Of a later version there may be work that this one has no words for. */
function nameOf(name: string, { system }: Messages): string {
  const names: Readonly<Record<string, string>> = system.scheduledWork.names
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name
}

function periodOf(ms: number, { system }: Messages): string {
  const { period } = system.scheduledWork
  if (ms === 86_400_000) return period.day
  return ms === 3_600_000 ? period.hour : period.seconds(ms / 1_000)
}

function durationOf(ms: number, { system }: Messages): string {
  const { duration } = system.scheduledWork
  return ms < 1_000 ? duration.less : duration.seconds(Math.round(ms / 1_000))
}
