import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import { nextPath } from '../../request/next-path.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { Mark } from '../parts/icon.tsx'
import { Sea } from './sea.tsx'

/** The gate. After a refusal it says why; the password is typed again. */
export function signInScreen(request: PageRequest, error?: Refused): Screen {
  const next = request.query.get('next')
  const action = next === null ? '/login' : `/login?next=${encodeURIComponent(nextPath(next))}`
  return { title: request.messages.users.signIn.title, isGate: true, main: <Gate action={action} error={error} /> }
}

export const signInRefused = (error: Refused, request: PageRequest): Screen => signInScreen(request, error)

const Gate = ({ action, error }: { action: string; error: Refused | undefined }) => {
  const { common, users } = useMessages()
  const t = users.signIn
  return (
    <div class="gate">
      <main class="gate-form" id="main">
        <div class="brand">
          <Mark />
          <span>{common.product}</span>
        </div>
        <form method="post" action={action}>
          <div>
            <h1>{t.title}</h1>
            <p class="ink-2">{t.about}</p>
          </div>
          {error && (
            <div class="errors" role="alert">
              {error.code === 'input.invalid' ? t.typeBoth : error.message}
            </div>
          )}
          <div class="field">
            <label for="email">{t.email}</label>
            <input class="input" id="email" name="email" type="email" autocomplete="username" required autofocus />
          </div>
          <div class="field">
            <label for="password">{t.password}</label>
            <input
              class="input"
              id="password"
              name="password"
              type="password"
              autocomplete="current-password"
              required
              {...(error ? { 'aria-invalid': 'true' } : {})}
            />
          </div>
          <button class="btn btn-primary btn-wide" type="submit">
            {t.submit}
          </button>
        </form>
      </main>
      <Sea />
    </div>
  )
}
