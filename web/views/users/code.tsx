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
  const query = next === null ? '' : `next=${encodeURIComponent(nextPath(next))}`
  const isRecovery = request.query.get('recovery') === 'yes'
  return {
    title: t.title,
    isGate: true,
    main: <AskCode query={query} token={token} error={error} isRecovery={isRecovery} />,
  }
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

interface AskCodeProps {
  /** Where to go afterwards, as a part of the address. */
  readonly query: string
  readonly token: string
  readonly error: Refused | undefined
  /** It was a recovery code that was given. */
  readonly isRecovery: boolean
}

const AskCode = ({ query, token, error, isRecovery }: AskCodeProps) => {
  const t = useMessages().users.code
  const [ofApp, ofRecovery] = isRecovery ? [undefined, error] : [error, undefined]
  const refusedCode = ofRecovery?.fields.code
  const recoveryErrors = refusedCode === undefined ? {} : { 'recovery-code': refusedCode }
  return (
    <Gate>
      <div class="gate-words">
        <form method="post" action={query === '' ? '/login/code' : `/login/code?${query}`}>
          <GateHead title={t.title}>{t.about}</GateHead>
          <FormError error={error} />
          <input type="hidden" name="token" value={token} />
          <Labelled name="code" label={t.code} error={ofApp?.fields.code}>
            <input
              class="input mono"
              autocomplete="one-time-code"
              inputmode="numeric"
              maxlength={40}
              required
              autofocus={!isRecovery}
              {...control({ errors: ofApp?.fields ?? {} }, 'code')}
            />
          </Labelled>
          <button class="btn btn-primary btn-wide" type="submit">
            {t.submit}
          </button>
        </form>
        <details open={isRecovery}>
          <summary>{t.lost}</summary>
          <form method="post" action={`/login/code?recovery=yes${query === '' ? '' : `&${query}`}`}>
            <p class="hint">{t.lostAbout}</p>
            <input type="hidden" name="token" value={token} />
            <Labelled name="recovery-code" label={t.recovery} error={refusedCode}>
              <input
                class="input mono"
                autocomplete="off"
                autocapitalize="off"
                spellcheck={false}
                maxlength={40}
                required
                autofocus={isRecovery}
                {...control({ errors: recoveryErrors }, 'recovery-code')}
                name="code"
              />
            </Labelled>
            <button class="btn btn-wide" type="submit">
              {t.submitRecovery}
            </button>
          </form>
        </details>
      </div>
    </Gate>
  )
}
