import type { getAccount } from '../../../functions/users/get-account.ts'
import { dutyOf } from '../../../shared/contract/call.ts'
import { to } from '../../builders/answers.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import { whyNoPasskeys } from '../../request/page-origin.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Redirect, Screen } from '../../route.ts'
import { FormError } from '../parts/form-error.tsx'
import { SignOut } from '../parts/nav.tsx'
import { Gate, GateHead } from './gate.tsx'
import { PasswordField } from './password-fields.tsx'

type Account = Output<typeof getAccount>

/** What has to be done before anything else; whoever has nothing to do is led inside. */
export function firstScreen(account: Account, request: PageRequest): Screen | Redirect {
  const duty = dutyOf(request.call)
  if (duty === undefined) return to('/')
  if (duty === 'password') return choosePassword(account, request)
  return {
    title: request.messages.users.first.factor.title,
    isGate: true,
    main: <AddFactor hasPasskey={account.passkeys.length > 0} whyNot={whyNoPasskeys(request)} />,
  }
}

/** A password of their own in place of the one that was made for them. */
export const choosePassword = ({ email }: Account, request: PageRequest, error?: Refused): Screen => ({
  title: request.messages.users.first.password.title,
  isGate: true,
  main: <ChoosePassword email={email} error={error} />,
})

const ChoosePassword = ({ email, error }: { email: string; error: Refused | undefined }) => {
  const { first, account: t } = useMessages().users
  const errors = error?.fields ?? {}
  return (
    <Gate>
      <div class="gate-words">
        <form method="post" action="/account/password">
          <GateHead title={first.password.title}>{first.password.about}</GateHead>
          <FormError error={error} />
          <input type="hidden" value={email} autocomplete="username" />
          <PasswordField name="present" label={t.present} errors={errors} use="current-password" />
          <PasswordField name="password" label={t.next} hint={t.nextHint} errors={errors} use="new-password" />
          <PasswordField name="again" label={t.again} errors={errors} use="new-password" />
          <button class="btn btn-primary btn-wide" type="submit">
            {first.password.submit}
          </button>
        </form>
        <SignOut />
      </div>
    </Gate>
  )
}

/** @param whyNot why browsers have no passkeys at this address */
const AddFactor = ({ hasPasskey, whyNot }: { hasPasskey: boolean; whyNot: string | undefined }) => {
  const { factor: t } = useMessages().users.first
  return (
    <Gate>
      <div class="gate-words">
        <GateHead title={t.title}>{hasPasskey ? t.hasPasskey : t.about}</GateHead>
        {!hasPasskey && (
          <a class="btn btn-primary btn-wide" href="/account/second-factor">
            {t.app}
          </a>
        )}
        {!hasPasskey && whyNot === undefined && (
          <a class="btn btn-wide" href="/account/passkeys/new">
            {t.passkey}
          </a>
        )}
        <SignOut />
      </div>
    </Gate>
  )
}
