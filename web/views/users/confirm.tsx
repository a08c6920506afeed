import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import { confirmPath } from '../../request/next-path.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { FormError } from '../parts/form-error.tsx'
import { PasswordField } from './password-fields.tsx'
import { ProviderLinks } from './providers.tsx'

/** Where the password is typed again, before something dangerous. */
export function confirmScreen(request: PageRequest, error?: Refused): Screen {
  const next = request.query.get('next') ?? '/account'
  return {
    title: request.messages.users.confirm.title,
    main: <Confirm next={next} error={error} providers={request.providers} />,
  }
}

export const confirmRefused = (error: Refused, request: PageRequest): Screen => confirmScreen(request, error)

const Confirm = (props: { next: string; error: Refused | undefined; providers: PageRequest['providers'] }) => {
  const t = useMessages().users.confirm
  const { next, error, providers } = props
  return (
    <form class="form-narrow" method="post" action={confirmPath(next)}>
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
      <ProviderLinks providers={providers} next={next} isAgain />
    </form>
  )
}
