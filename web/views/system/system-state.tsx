import type { getSystemState } from '../../../functions/system/get-system-state.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { formatBytes, formatCount, formatSeconds } from '../../words/numbers.ts'
import { Moment } from '../parts/moments.tsx'
import { SettingsTabs } from '../parts/settings-tabs.tsx'
import { Text } from '../parts/text.tsx'

type State = Output<typeof getSystemState>

/** How everything is, for administrators. */
export const systemStateScreen = (state: State, request: PageRequest): Screen => ({
  title: request.messages.system.state.title,
  section: 'settings',
  main: <Page state={state} />,
})

const Page = ({ state }: { state: State }) => {
  const t = useMessages().system.state
  return (
    <>
      <SettingsTabs here="system" />
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub">{t.about}</span>
      </div>
      <Facts state={state} />
      {state.imports.length > 0 && <Troubled imports={state.imports} />}
    </>
  )
}

const Facts = ({ state }: { state: State }) => {
  const messages = useMessages()
  const t = messages.system.state
  const { parts, work, waitingJobs, backup, disk, versions } = state
  return (
    <dl class="facts facts-wide">
      {parts.map(({ name, ok }) => (
        <Fact what={t.parts[name]}>{ok ? t.answers : <span class="badge badge-bad">{t.silent}</span>}</Fact>
      ))}
      <Fact what={t.waitingJobs}>{waitingJobs === null ? t.unknown : formatCount(waitingJobs)}</Fact>
      <Fact what={t.steps}>
        {work === null ? t.unknown : t.stepCounts({ ready: work.ready, running: work.running })}
        {work !== null && work.lost > 0 && (
          <>
            {' '}
            <span class="badge badge-bad">{t.lost(work.lost)}</span>
          </>
        )}
      </Fact>
      <Fact what={t.lag}>{work === null ? t.unknown : formatSeconds(work.lagSeconds, messages)}</Fact>
      <Fact what={t.backup}>
        {backup === null ? (
          t.noBackup
        ) : (
          <>
            {backup.lastAt === null ? t.notYet : <Moment at={backup.lastAt} />}
            {backup.isLate && (
              <>
                {' '}
                <span class="badge badge-bad">{t.late}</span>
              </>
            )}
          </>
        )}
      </Fact>
      <Fact what={t.disk}>
        {disk === null ? t.unknown : t.free({ free: formatBytes(disk.freeBytes), total: formatBytes(disk.totalBytes) })}
      </Fact>
      <Fact what={t.versions}>
        {versions.map(({ name, version }) => (
          <span>
            {name} {version ?? t.unknown}
          </span>
        ))}
      </Fact>
    </dl>
  )
}

const Fact = ({ what, children }: { what: string; children?: unknown }) => (
  <div>
    <dt>{what}</dt>
    <dd>{children}</dd>
  </div>
)

const Troubled = ({ imports }: Pick<State, 'imports'>) => {
  const { system, words } = useMessages()
  const t = system.state
  return (
    <>
      <h2>{t.troubled}</h2>
      <div class="table-wrap">
        <table class="table list list-plain users-table">
          <thead>
            <tr>
              <th scope="col">{t.import}</th>
              <th scope="col">{t.step}</th>
              <th scope="col">{t.failures}</th>
              <th scope="col">
                <span class="vh">{t.retry}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {imports.map(({ id, fileName, step, failures, isFailed }) => (
              <tr>
                <td class="l-1">
                  <a href={`/imports/${id}`}>
                    <Text value={fileName} />
                  </a>
                </td>
                <td>{words.labels.steps[step]}</td>
                <td class="l-2">{formatCount(failures)}</td>
                <td class="l-3">
                  {isFailed ? (
                    <form method="post" action={`/imports/${id}/resume`}>
                      <button class="btn btn-s" type="submit" aria-label={t.retryOf(fileName)}>
                        {t.retry}
                      </button>
                    </form>
                  ) : (
                    t.retried
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
