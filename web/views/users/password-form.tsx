import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import { FormError } from '../parts/form-error.tsx'
import { PasswordField } from './password-fields.tsx'

/** The part of the account where the own password is changed. */
export const PasswordForm = ({ email, error }: { email: string; error: Refused | undefined }) => {
  const t = useMessages().users.account
  const errors = error?.fields ?? {}
  return (
    <section class="settings-part" aria-labelledby="part-password">
      <div>
        <h2 id="part-password">{t.password}</h2>
        <p class="hint">{t.passwordAbout}</p>
      </div>
      <form class="form-narrow" method="post" action="/account/password">
        <FormError error={error} />
        <input type="hidden" value={email} autocomplete="username" />
        <PasswordField name="present" label={t.present} errors={errors} use="current-password" />
        <PasswordField name="password" label={t.next} hint={t.nextHint} errors={errors} use="new-password" />
        <PasswordField name="again" label={t.again} errors={errors} use="new-password" />
        <div class="actions">
          <button class="btn btn-primary" type="submit">
            {t.change}
          </button>
        </div>
      </form>
    </section>
  )
}
