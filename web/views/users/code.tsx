import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import { nextPath } from '../../request/next-path.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { FormError } from '../parts/form-error.tsx'
import { control, Labelled } from '../parts/labelled.tsx'
import { Gate, GateHead } from './gate.tsx'

/**
 * Where a code is asked for after the password.
 *
 * @param token what shows that the password was right
 */
export function codeScreen(request: PageRequest, token: string, error?: Refused): Screen {
  const { code: t } = request.messages.users
  if (error?.code === 'state.conflict') {
    return { title: t.closedTitle, isGate: true, main: <Closed words={error.message} /> }
  }
  const next = request.query.get('next')
  const action = next === null ? '/login/code' : `/login/code?next=${encodeURIComponent(nextPath(next))}`
  return { title: t.title, isGate: true, main: <AskCode action={action} token={token} error={error} /> }
}

export const codeRefused = (error: Refused, request: PageRequest, given: unknown): Screen =>
  codeScreen(request, String((given as { readonly token?: unknown }).token ?? ''), error)

const Closed = ({ words }: { words: string }) => {
  const { code: t, link } = useMessages().users
  return (
    <Gate>
      <div class="gate-words">
        <GateHead title={t.closedTitle}>{words}</GateHead>
        <a class="btn btn-wide" href="/login">
          {link.toSignIn}
        </a>
      </div>
    </Gate>
  )
}

const AskCode = (props: { action: string; token: string; error: Refused | undefined }) => {
  const t = useMessages().users.code
  const { action, token, error } = props
  return (
    <Gate>
      <div class="gate-words">
        <form method="post" action={action}>
          <GateHead title={t.title}>{t.about}</GateHead>
          <FormError error={error} />
          <input type="hidden" name="token" value={token} />
          <Labelled name="code" label={t.code} error={error?.fields.code}>
            <input
              class="input mono"
              autocomplete="one-time-code"
              inputmode="numeric"
              maxlength={40}
              required
              autofocus
              {...control({ errors: error?.fields ?? {} }, 'code')}
            />
          </Labelled>
          <button class="btn btn-primary btn-wide" type="submit">
            {t.submit}
          </button>
        </form>
        <details>
          <summary>{t.lost}</summary>
          <form method="post" action={action}>
            <p class="hint">{t.lostAbout}</p>
            <input type="hidden" name="token" value={token} />
            <div class="field">
              <label for="recovery-code">{t.recovery}</label>
              <input
                class="input mono"
                id="recovery-code"
                name="code"
                autocomplete="off"
                autocapitalize="off"
                spellcheck={false}
                maxlength={40}
                required
              />
            </div>
            <button class="btn btn-wide" type="submit">
              {t.submitRecovery}
            </button>
          </form>
        </details>
      </div>
    </Gate>
  )
}
