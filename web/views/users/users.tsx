import type { listUsers } from '../../../functions/users/list-users.ts'
import type { UserState } from '../../../shared/auth/user-state.ts'
import { userOf } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { Icon } from '../parts/icon.tsx'
import { Moment } from '../parts/moments.tsx'
import { SettingsTabs } from '../parts/settings-tabs.tsx'
import { Text } from '../parts/text.tsx'

export type User = Output<typeof listUsers>['items'][number]

/** Everybody who may sign in, for administrators. */
export const usersScreen = ({ items }: Output<typeof listUsers>, request: PageRequest): Screen => ({
  title: request.messages.users.list.title,
  section: 'settings',
  main: <Page users={items} me={userOf(request.call)} />,
})

const Page = ({ users, me }: { users: readonly User[]; me: string | null }) => {
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
    </>
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
