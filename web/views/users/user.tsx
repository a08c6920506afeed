import type { Child } from 'hono/jsx'
import type { getUser } from '../../../functions/users/get-user.ts'
import { roles, userOf } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { FormError } from '../parts/form-error.tsx'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { StateMark } from './users.tsx'

type User = Output<typeof getUser>

/** One user, and what an administrator may do with them. */
export const userScreen = (user: User, request: PageRequest, error?: Refused): Screen => ({
  title: user.name || user.email,
  section: 'settings',
  main: <Page user={user} isMe={user.id === userOf(request.call)} error={error} />,
})

const Page = ({ user, isMe, error }: { user: User; isMe: boolean; error: Refused | undefined }) => {
  const messages = useMessages()
  const { users } = messages
  const t = users.user
  return (
    <>
      <Crumbs way={[['/settings/users', users.list.title]]} />
      <div class="head">
        <h1>
          <Text value={user.name || user.email} />
        </h1>
        {user.name !== '' && (
          <span class="sub">
            <Text value={user.email} />
          </span>
        )}
        <StateMark state={user.state} />
      </div>
      <FormError error={error && { message: error.message, fields: {} }} />
      {user.guessedAt !== null && (
        <p class="notice notice-warn">
          <span>{t.guessed(<Moment at={user.guessedAt} />)}</span>
        </p>
      )}
      <RolePart user={user} isMe={isMe} />
      {isMe ? <OwnPart /> : user.state !== 'disabled' && <LinkPart user={user} />}
      {!isMe && <SecondFactorPart user={user} />}
      {!isMe && <AccessPart user={user} />}
    </>
  )
}

const Part = ({ name, title, about, children }: { name: string; title: string; about?: Child; children?: Child }) => (
  <section class="settings-part" aria-labelledby={`part-${name}`}>
    <div>
      <h2 id={`part-${name}`}>{title}</h2>
      {about !== undefined && <p class="hint">{about}</p>}
    </div>
    <div>{children}</div>
  </section>
)

const RolePart = ({ user, isMe }: { user: User; isMe: boolean }) => {
  const { users } = useMessages()
  const t = users.user
  if (isMe) {
    return (
      <Part name="role" title={t.role} about={t.ownRole}>
        {users.roleNames[user.role]}
      </Part>
    )
  }
  return (
    <Part name="role" title={t.role}>
      <form class="form-narrow" method="post" action={`/settings/users/${user.id}`}>
        <div class="policies">
          {roles.map((one) => (
            <div class="check">
              <input type="radio" id={`role-${one}`} name="role" value={one} checked={one === user.role} />
              <label for={`role-${one}`}>
                {users.roleNames[one]}
                <span class="hint">{users.roleHints[one]}</span>
              </label>
            </div>
          ))}
        </div>
        <div class="actions">
          <button class="btn" type="submit">
            {t.saveRole}
          </button>
        </div>
      </form>
    </Part>
  )
}

const OwnPart = () => {
  const t = useMessages().users.user
  return (
    <Part name="sign-in" title={t.signIn} about={t.ownAbout}>
      <a class="btn" href="/account">
        {t.own}
      </a>
    </Part>
  )
}

const LinkPart = ({ user }: { user: User }) => {
  const t = useMessages().users.user
  const isInvited = user.state === 'invited'
  return (
    <Part name="sign-in" title={t.signIn} about={isInvited ? t.inviteAbout : t.resetAbout}>
      {user.link !== null && (
        <p>
          {t.open[user.link.kind]} <Moment at={user.link.expiresAt} />.
        </p>
      )}
      <form method="post" action={`/settings/users/${user.id}/link`}>
        <button class="btn" type="submit">
          {isInvited ? t.invite : t.reset}
        </button>
      </form>
    </Part>
  )
}

const SecondFactorPart = ({ user }: { user: User }) => {
  const t = useMessages().users.user
  if (!user.hasSecondFactor && user.passkeys === 0)
    return <Part name="second-factor" title={t.secondFactor} about={t.secondFactorOff} />
  return (
    <Part name="second-factor" title={t.secondFactor} about={t.resetSecondFactorAbout}>
      {user.hasSecondFactor && <p>{t.secondFactorOn}</p>}
      {user.passkeys > 0 && <p>{t.passkeys(user.passkeys)}</p>}
      <form method="post" action={`/settings/users/${user.id}/reset-second-factor`}>
        <button class="btn" type="submit">
          {t.resetSecondFactor}
        </button>
      </form>
    </Part>
  )
}

const AccessPart = ({ user }: { user: User }) => {
  const t = useMessages().users.user
  const isDisabled = user.state === 'disabled'
  const about = { active: t.disableAbout, invited: t.withdrawAbout, disabled: t.enableAbout }[user.state]
  return (
    <Part name="access" title={t.access} about={about}>
      <form method="post" action={`/settings/users/${user.id}`}>
        <input type="hidden" name="isDisabled" value={isDisabled ? 'no' : 'yes'} />
        <button class={isDisabled ? 'btn' : 'btn btn-danger'} type="submit">
          {isDisabled ? t.enable : t.disable}
        </button>
      </form>
    </Part>
  )
}
