import { type Role, roles } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { FormError } from '../parts/form-error.tsx'
import { control, Labelled } from '../parts/labelled.tsx'

interface Typed {
  readonly email: string
  readonly role: Role
  readonly error?: Refused
}

/** The form that invites somebody. */
export const inviteScreen = (request: PageRequest, typed: Typed = { email: '', role: 'editor' }): Screen => ({
  title: request.messages.users.invite.title,
  section: 'settings',
  main: <Invite {...typed} />,
})

export function inviteRefused(error: Refused, request: PageRequest, given: unknown): Screen {
  const { email, role } = { email: '', role: '', ...(given as object) }
  return inviteScreen(request, { email: String(email), role: roles.find((one) => one === role) ?? 'editor', error })
}

const Invite = ({ email, role, error }: Typed) => {
  const { users } = useMessages()
  const t = users.invite
  const errors = error?.fields ?? {}
  return (
    <>
      <Crumbs way={[['/settings/users', users.list.title]]} />
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub">{t.about}</span>
      </div>
      <form class="form-narrow" method="post" action="/settings/users">
        <FormError error={error} />
        <Labelled name="email" label={t.email} hint={t.emailHint} error={errors.email}>
          <input
            class="input"
            type="email"
            value={email}
            required
            maxlength={254}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            autofocus
            {...control({ errors }, 'email', t.emailHint)}
          />
        </Labelled>
        <fieldset class="policies">
          <legend class="label">{t.role}</legend>
          {roles.map((one) => (
            <div class="check">
              <input type="radio" id={`role-${one}`} name="role" value={one} checked={one === role} />
              <label for={`role-${one}`}>
                {users.roleNames[one]}
                <span class="hint">{users.roleHints[one]}</span>
              </label>
            </div>
          ))}
        </fieldset>
        <div class="actions">
          <button class="btn btn-primary" type="submit">
            {t.submit}
          </button>
          <a class="btn btn-quiet" href="/settings/users">
            {useMessages().common.actions.cancel}
          </a>
        </div>
      </form>
    </>
  )
}
