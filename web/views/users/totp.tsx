import type { proposeTotp } from '../../../functions/second-factor/propose-totp.ts'
import type { turnOnTotp } from '../../../functions/second-factor/turn-on-totp.ts'
import { assetPath } from '../../assets.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { CopyField } from '../parts/copy-field.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { FormError } from '../parts/form-error.tsx'
import { control, Labelled } from '../parts/labelled.tsx'
import { QrCode } from '../parts/qr-code.tsx'

type Proposed = Output<typeof proposeTotp>

/** Where an authenticator app is given its secret, which counts once a code has come back. */
export const totpScreen = (proposed: Proposed, request: PageRequest, error?: Refused): Screen => ({
  title: request.messages.users.secondFactor.title,
  section: 'account',
  main: <SetUp proposed={proposed} error={error} />,
})

const SetUp = ({ proposed, error }: { proposed: Proposed; error: Refused | undefined }) => {
  const { secondFactor: t, account } = useMessages().users
  return (
    <>
      <Crumbs way={[['/account', account.title]]} />
      <div class="head">
        <h1>{t.title}</h1>
      </div>
      <form class="form-narrow" method="post" action="/account/second-factor">
        <FormError error={error} />
        <p>{t.scan}</p>
        <QrCode text={proposed.address} label={t.picture} />
        <CopyField id="totp-secret" label={t.key} value={proposed.secret} words={t} name="secret" />
        <Labelled name="code" label={t.code} hint={t.codeHint} error={error?.fields.code}>
          <input
            class="input mono"
            autocomplete="one-time-code"
            inputmode="numeric"
            maxlength={40}
            required
            {...control({ errors: error?.fields ?? {} }, 'code', t.codeHint)}
          />
        </Labelled>
        <p class="hint">{t.others}</p>
        <div class="actions">
          <button class="btn btn-primary" type="submit">
            {t.submit}
          </button>
        </div>
      </form>
      <script src={assetPath('copy.js')} type="module" />
    </>
  )
}

/** Codes that were made just now: the only time that they are shown. */
export const recoveryCodesScreen = ({ codes }: Output<typeof turnOnTotp>, request: PageRequest): Screen => ({
  title: request.messages.users.secondFactor.codesTitle,
  section: 'account',
  main: <Codes codes={codes} />,
})

const Codes = ({ codes }: Output<typeof turnOnTotp>) => {
  const { secondFactor: t, account } = useMessages().users
  return (
    <>
      <Crumbs way={[['/account', account.title]]} />
      <div class="head">
        <h1>{t.codesTitle}</h1>
      </div>
      <div class="form-narrow" data-reloads="/account">
        <p>{t.codesAbout}</p>
        <div class="field">
          <label for="recovery-codes">{t.codes}</label>
          <textarea class="input mono" id="recovery-codes" rows={codes.length} readonly>
            {codes.join('\n')}
          </textarea>
        </div>
        <div class="actions">
          <button class="btn" type="button" data-copy="recovery-codes" data-copied={t.copied} hidden>
            {t.copyCodes}
          </button>
          <a class="btn btn-primary" href="/account">
            {t.done}
          </a>
        </div>
      </div>
      <script src={assetPath('copy.js')} type="module" />
    </>
  )
}
