import type { getRule } from '../../../functions/second-factor/get-rule.ts'
import type { listUsers } from '../../../functions/users/list-users.ts'
import type { UserState } from '../../../shared/auth/user-state.ts'
import { userOf } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { FormError } from '../parts/form-error.tsx'
import { Icon } from '../parts/icon.tsx'
import { Moment } from '../parts/moments.tsx'
import { SettingsTabs } from '../parts/settings-tabs.tsx'
import { Text } from '../parts/text.tsx'

type Rule = Output<typeof getRule>
export type User = Output<typeof listUsers>['items'][number]

/** Everybody who may sign in, for administrators. */
export const usersScreen = (
  { items }: Output<typeof listUsers>,
  request: PageRequest,
  rule: Rule,
  refused?: Refused,
): Screen => ({
  title: request.messages.users.list.title,
  section: 'settings',
  main: <Page users={items} me={userOf(request.call)} rule={rule} refused={refused} />,
})

const Page = (props: { users: readonly User[]; me: string | null; rule: Rule; refused: Refused | undefined }) => {
  const { users, me, rule, refused } = props
  const t = useMessages().users.list
  return (
    <>
      <SettingsTabs here="users" />
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub">{t.about}</span>
        <div class="actions">
          <a class="btn btn-primary" href="/settings/users/new">
            <Icon name="plus" />
            {t.invite}
          </a>
        </div>
      </div>
      <div class="table-wrap">
        <table class="table list list-plain users-table">
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.email}</th>
              <th scope="col">{t.role}</th>
              <th scope="col">{t.seen}</th>
              <th scope="col">{t.state}</th>
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <Row user={user} isMe={user.id === me} />
            ))}
          </tbody>
        </table>
      </div>
      <RuleForm rule={rule} error={refused} />
    </>
  )
}

/** Whether everybody needs two-step sign-in. */
const RuleForm = ({ rule, error }: { rule: Rule; error: Refused | undefined }) => {
  const t = useMessages().users.list
  return (
    <section class="settings-part" aria-labelledby="part-rule">
      <div>
        <h2 id="part-rule">{t.rule}</h2>
        {rule.at !== null && (
          <p class="hint">
            {rule.by !== null && <Text value={rule.by} />} <Moment at={rule.at} />
          </p>
        )}
      </div>
      <form class="form-narrow" method="post" action="/settings/sign-in">
        <FormError error={error} />
        <input type="hidden" name="needsSecondFactor" value="no" />
        <label class="check">
          <input type="checkbox" name="needsSecondFactor" value="yes" checked={rule.needsSecondFactor} />
          <span>
            {t.needsSecondFactor}
            <span class="hint">{t.needsSecondFactorHint}</span>
          </span>
        </label>
        <div class="actions">
          <button class="btn" type="submit">
            {t.saveRule}
          </button>
        </div>
      </form>
    </section>
  )
}

const Row = ({ user, isMe }: { user: User; isMe: boolean }) => {
  const { list: t, roleNames } = useMessages().users
  return (
    <tr>
      <td class="l-1">
        <a class="name" href={`/settings/users/${user.id}`}>
          <Text value={user.name || user.email} />
        </a>
        {isMe && <span class="muted"> {t.you}</span>}
      </td>
      <td class="l-2">{user.name !== '' && <Text value={user.email} />}</td>
      <td>{roleNames[user.role]}</td>
      <td>{user.seenAt === null ? <span class="missing">{t.never}</span> : <Moment at={user.seenAt} />}</td>
      <td class="l-3">
        <StateMark state={user.state} /> {user.guessedAt !== null && <span class="badge badge-warn">{t.guessed}</span>}
      </td>
    </tr>
  )
}

export const StateMark = ({ state }: { state: UserState }) => {
  const words = useMessages().users.states[state]
  return <span class={marks[state]}>{words}</span>
}

const marks = { active: '', invited: 'badge badge-accent', disabled: 'badge' } as const
