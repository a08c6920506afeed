import type { listAudit } from '../../../functions/audit/list-audit.ts'
import type { listUsers } from '../../../functions/users/list-users.ts'
import { auditActions, auditResults } from '../../../shared/audit/actions.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { Moment } from '../parts/moments.tsx'
import { NextPage } from '../parts/next-page.tsx'
import { SettingsTabs } from '../parts/settings-tabs.tsx'
import { Text } from '../parts/text.tsx'

type Entry = Output<typeof listAudit>['items'][number]
type Users = Output<typeof listUsers>['items']

/** Who did what, and what was refused, for administrators. */
export const auditScreen = (
  data: Output<typeof listAudit>,
  request: PageRequest,
  { items: users }: Output<typeof listUsers>,
): Screen => ({
  title: request.messages.audit.title,
  section: 'settings',
  main: <Page {...data} users={users} query={request.query} />,
})

/** What may stand behind the `?`, besides where a page begins. */
const filterNames = ['userId', 'action', 'result', 'day']

function addressOf(path: string, query: URLSearchParams, more: Readonly<Record<string, string>> = {}): string {
  const kept = filterNames.flatMap((name): [string, string][] => {
    const value = query.get(name) ?? ''
    return value === '' ? [] : [[name, value]]
  })
  const search = new URLSearchParams([...kept, ...Object.entries(more)]).toString()
  return search === '' ? path : `${path}?${search}`
}

const Page = (props: Output<typeof listAudit> & { users: Users; query: URLSearchParams }) => {
  const { items, next, users, query } = props
  const t = useMessages().audit
  const isNarrowed = addressOf('', query) !== ''
  return (
    <>
      <SettingsTabs here="audit" />
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub">{t.about}</span>
        <div class="actions">
          <a class="btn" href={addressOf('/settings/audit.csv', query)}>
            {t.download}
          </a>
        </div>
      </div>
      <Filters users={users} query={query} isNarrowed={isNarrowed} />
      {items.length === 0 ? <p class="hint">{isNarrowed ? t.noneLikeThis : t.none}</p> : <Entries items={items} />}
      {next !== null && <NextPage href={addressOf('/settings/audit', query, { before: next })} />}
    </>
  )
}

const Filters = ({ users, query, isNarrowed }: { users: Users; query: URLSearchParams; isNarrowed: boolean }) => {
  const t = useMessages().audit
  return (
    <form class="audit-filters" method="get" action="/settings/audit">
      <Choice
        name="userId"
        label={t.who}
        none={t.anybody}
        query={query}
        of={users.map((u) => [u.id, u.name || u.email])}
      />
      <Choice
        name="action"
        label={t.what}
        none={t.anything}
        query={query}
        of={auditActions.map((a) => [a, t.done[a]])}
      />
      <Choice
        name="result"
        label={t.result}
        none={t.anyResult}
        query={query}
        of={auditResults.map((r) => [r, t.results[r]])}
      />
      <label>
        <span class="vh">{t.day}</span>
        <input class="input" type="date" name="day" value={query.get('day') ?? ''} />
      </label>
      <button class="btn" type="submit">
        {t.show}
      </button>
      {isNarrowed && <a href="/settings/audit">{t.clear}</a>}
    </form>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly none: string
  readonly query: URLSearchParams
  readonly of: readonly (readonly [value: string, words: string])[]
}

const Choice = ({ name, label, none, query, of }: ChoiceProps) => (
  <label>
    <span class="vh">{label}</span>
    <select class="select" name={name}>
      <option value="">{none}</option>
      {of.map(([value, words]) => (
        <option value={value} selected={value === query.get(name)}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

const Entries = ({ items }: { items: readonly Entry[] }) => {
  const t = useMessages().audit
  return (
    <div class="table-wrap">
      <table class="table list list-plain audit-table">
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.result}</th>
            <th scope="col">{t.from}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((entry) => (
            <Row entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Row = ({ entry }: { entry: Entry }) => {
  const messages = useMessages()
  const t = messages.audit
  const { records } = entry.facts
  const what = doneOf(entry.action, messages)
  return (
    <tr>
      <td class="l-3">
        <Moment at={entry.at} />
      </td>
      <td class="l-2">
        <Who entry={entry} />
      </td>
      <td class="l-1">
        {entry.result === 'refused' ? t.notDone(what) : what} <Subject entry={entry} />
        {records !== undefined && <span class="muted"> {t.records(records)}</span>}
      </td>
      <td class="audit-result">
        <Result entry={entry} />
      </td>
      <td class="mono">{entry.address}</td>
    </tr>
  )
}

const Who = ({ entry: { actor, user, token } }: { entry: Entry }) => {
  const t = useMessages().audit
  if (actor === 'system') return <span class="muted">{t.system}</span>
  if (actor === 'command') return <span class="muted">{t.command}</span>
  if (user === null) return <span class="muted">{t.stranger}</span>
  return (
    <>
      <Text value={user.name} />
      {token !== null && (
        <span class="muted">
          {' '}
          <Text value={t.byToken(token)} />
        </span>
      )}
    </>
  )
}

const Subject = ({ entry: { subject, route, user } }: { entry: Entry }) => {
  if (route !== null) return <span class="mono">{route}</span>
  if (subject?.name == null || subject.id === user?.id) return null
  const name = <Text value={subject.name} />
  if (subject.kind === 'user') return <a href={`/settings/users/${subject.id}`}>{name}</a>
  return subject.kind === 'import' ? <a href={`/imports/${subject.id}`}>{name}</a> : name
}

const Result = ({ entry: { result, reason, times } }: { entry: Entry }) => {
  const t = useMessages().audit
  if (result === 'done') return <span class="muted">{t.results.done}</span>
  const reasons: Readonly<Record<string, string>> = t.reasons
  return (
    <>
      <span class="badge badge-bad">{t.results[result]}</span>
      {reason !== null && <span class="muted"> {reasons[reason] ?? reason}</span>}
      {times > 1 && <span class="muted"> ({t.times(times)})</span>}
    </>
  )
}

/** Of a later version there may be actions that this one has no words for. */
function doneOf(action: string, { audit }: Messages): string {
  const done: Readonly<Record<string, string>> = audit.done
  return Object.hasOwn(done, action) ? (done[action] ?? action) : action
}
