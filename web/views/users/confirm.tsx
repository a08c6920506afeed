import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import { confirmPath } from '../../request/next-path.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { FormError } from '../parts/form-error.tsx'
import { PasswordField } from './password-fields.tsx'

/** Where the password is typed again, before something dangerous. */
export const confirmScreen = (request: PageRequest, error?: Refused): Screen => ({
  title: request.messages.users.confirm.title,
  main: <Confirm action={confirmPath(request.query.get('next') ?? '/account')} error={error} />,
})

export const confirmRefused = (error: Refused, request: PageRequest): Screen => confirmScreen(request, error)

const Confirm = ({ action, error }: { action: string; error: Refused | undefined }) => {
  const t = useMessages().users.confirm
  return (
    <form class="form-narrow" method="post" action={action}>
      <div>
        <h1>{t.title}</h1>
        <p class="ink-2">{t.about}</p>
      </div>
      <FormError error={error} />
      <PasswordField name="password" label={t.password} errors={error?.fields ?? {}} use="current-password" autofocus />
      <div class="actions">
        <button class="btn btn-primary" type="submit">
          {t.submit}
        </button>
      </div>
    </form>
  )
}
