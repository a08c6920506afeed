import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import { nextPath } from '../../request/next-path.ts'
import { whyNoPasskeys } from '../../request/page-origin.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { Gate, GateHead } from './gate.tsx'
import { PasskeyForm } from './passkeys.tsx'
import { ProviderLinks, SignedOut } from './providers.tsx'

/** The gate. After a refusal it says why; the e-mail stays, and the password is typed again. */
export function signInScreen(request: PageRequest, error?: Refused, email = ''): Screen {
  const next = request.query.get('next')
  const action = next === null ? '/login' : `/login?next=${encodeURIComponent(nextPath(next))}`
  return {
    title: request.messages.users.signIn.title,
    isGate: true,
    main: (
      <SignIn
        {...{ action, next, error, email }}
        whyNot={whyNoPasskeys(request)}
        providers={request.providers}
        left={request.query.get('left')}
      />
    ),
  }
}

export const signInRefused = (error: Refused, request: PageRequest, given: unknown): Screen =>
  signInScreen(request, error, (given as SignInGiven).email)

interface SignInGiven {
  readonly email?: string
}

const SignIn = (props: {
  action: string
  next: string | null
  error: Refused | undefined
  email: string
  whyNot: string | undefined
  providers: PageRequest['providers']
  left: string | null
}) => {
  const { action, next, error, email, whyNot, providers, left } = props
  const t = useMessages().users.signIn
  return (
    <Gate next={next}>
      <form method="post" action={action}>
        <GateHead title={t.title}>{t.about}</GateHead>
        <SignedOut providers={providers} left={left} />
        {error && (
          <div class="errors" role="alert">
            {error.code === 'input.invalid' ? t.typeBoth : error.message}
          </div>
        )}
        <div class="field">
          <label for="email">{t.email}</label>
          <input
            class="input"
            id="email"
            name="email"
            type="email"
            autocomplete="username"
            required
            value={email}
            autofocus={email === ''}
          />
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
            autofocus={email !== ''}
            {...(error?.code === 'session.wrong-password' ? { 'aria-invalid': 'true' } : {})}
          />
        </div>
        <button class="btn btn-primary btn-wide" type="submit">
          {t.submit}
        </button>
        <p class="hint">{t.forgotten}</p>
        <ProviderLinks providers={providers} next={next} />
      </form>
      {whyNot === undefined && <PasskeyForm action={action.replace('/login', '/login/passkey')} />}
    </Gate>
  )
}
