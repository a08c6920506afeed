import type { getLink } from '../../../functions/users/get-link.ts'
import type { LinkKind } from '../../../shared/auth/link-state.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { FormError } from '../parts/form-error.tsx'
import { control, Labelled } from '../parts/labelled.tsx'
import { Gate, GateHead } from './gate.tsx'
import { PasswordField } from './password-fields.tsx'

type Link = Output<typeof getLink>

interface Typed {
  readonly name: string
  readonly error?: Refused | undefined
}

/** Where somebody chooses a password by a link; or what to do where the link can't be used any more. */
export function linkScreen(link: Link, request: PageRequest, typed: Typed = { name: link.name }): Screen {
  const { users, shared } = request.messages
  if (link.state !== 'open') {
    const words = {
      used: shared.users.linkUsed,
      replaced: shared.users.linkReplaced,
      expired: shared.users.linkExpired,
    }
    return { title: users.link.closedTitle, isGate: true, main: <Closed words={words[link.state]} /> }
  }
  const action = `/${link.kind}/${encodeURIComponent(request.params.token ?? '')}`
  return {
    title: users.link[link.kind].title,
    isGate: true,
    main: <Choose kind={link.kind} email={link.email} action={action} typed={typed} />,
  }
}

const Closed = ({ words }: { words: string }) => {
  const t = useMessages().users.link
  return (
    <Gate>
      <div class="gate-words">
        <GateHead title={t.closedTitle}>{words}</GateHead>
        <a class="btn btn-wide" href="/login">
          {t.toSignIn}
        </a>
      </div>
    </Gate>
  )
}

const Choose = (props: { kind: LinkKind; email: string; action: string; typed: Typed }) => {
  const { link: t, signIn } = useMessages().users
  const { error, name } = props.typed
  const errors = error?.fields ?? {}
  return (
    <Gate>
      <form method="post" action={props.action}>
        <GateHead title={t[props.kind].title}>{t[props.kind].about}</GateHead>
        <FormError error={error} />
        <Labelled name="email" label={signIn.email} error={undefined}>
          <input class="input" id="field-email" value={props.email} autocomplete="username" readonly />
        </Labelled>
        {props.kind === 'invitation' && (
          <Labelled name="name" label={t.name} error={errors.name}>
            <input
              class="input"
              value={name}
              autocomplete="name"
              required
              maxlength={100}
              autofocus={error === undefined}
              {...control({ errors }, 'name')}
            />
          </Labelled>
        )}
        <PasswordField
          name="password"
          label={t.password}
          hint={t.hint}
          errors={errors}
          use="new-password"
          autofocus={props.kind === 'reset' || errors.password !== undefined}
        />
        <PasswordField name="again" label={t.again} errors={errors} use="new-password" />
        <button class="btn btn-primary btn-wide" type="submit">
          {t[props.kind].submit}
        </button>
      </form>
    </Gate>
  )
}
