import type { getAccount } from '../../../functions/users/get-account.ts'
import { assetPath } from '../../assets.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import { whyNoPasskeys } from '../../request/page-origin.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { browserWords } from '../../words/browsers.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { FormError } from '../parts/form-error.tsx'
import { control, Labelled } from '../parts/labelled.tsx'
import { Day, Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'

type Passkey = Output<typeof getAccount>['passkeys'][number]

/** The part of the account that lists the passkeys. @param whyNot why browsers have none at this address */
export const Passkeys = (props: { passkeys: readonly Passkey[]; whyNot: string | undefined }) => {
  const t = useMessages().users.passkeys
  const { passkeys, whyNot } = props
  return (
    <section class="settings-part" aria-labelledby="part-passkeys">
      <div>
        <h2 id="part-passkeys">{t.title}</h2>
        <p class="hint">{t.about}</p>
      </div>
      <div class="settings-list">
        {passkeys.length === 0 ? (
          <p class="muted">{t.none}</p>
        ) : (
          <ul class="sessions">
            {passkeys.map((passkey) => (
              <Item passkey={passkey} />
            ))}
          </ul>
        )}
        {whyNot === undefined ? (
          <a class="btn" href="/account/passkeys/new">
            {t.add}
          </a>
        ) : (
          <p class="hint">{whyNot}</p>
        )}
      </div>
    </section>
  )
}

const Item = ({ passkey }: { passkey: Passkey }) => {
  const t = useMessages().users.passkeys
  return (
    <li>
      <div>
        <b>
          <Text value={passkey.name} />
        </b>
        <span class="muted">
          {t.added} <Day at={passkey.addedAt} />,{' '}
          {passkey.usedAt === null ? (
            t.unused
          ) : (
            <>
              {t.used} <Moment at={passkey.usedAt} />
            </>
          )}
        </span>
      </div>
      <form method="post" action={`/account/passkeys/${passkey.id}/remove`}>
        <button class="btn btn-s" type="submit" aria-label={t.removeOf(passkey.name)}>
          {t.remove}
        </button>
      </form>
    </li>
  )
}

/** Where a passkey is named and made: a script asks the browser for it, and sends the form. */
export function newPasskeyScreen(request: PageRequest, error?: Refused, typed?: string): Screen {
  const { messages } = request
  const name = typed ?? browserWords(request.raw.headers.get('user-agent') ?? '', messages)
  return {
    title: messages.users.passkeys.addTitle,
    section: 'account',
    main: <Add name={name} error={error} whyNot={whyNoPasskeys(request)} />,
  }
}

export const newPasskeyRefused = (error: Refused, request: PageRequest, given: unknown): Screen =>
  newPasskeyScreen(request, error, String((given as { readonly name?: unknown }).name ?? ''))

const Add = ({ name, error, whyNot }: { name: string; error: Refused | undefined; whyNot: string | undefined }) => {
  const { passkeys: t, account } = useMessages().users
  return (
    <>
      <Crumbs way={[['/account', account.title]]} />
      <div class="head">
        <h1>{t.addTitle}</h1>
      </div>
      {whyNot === undefined ? (
        <form
          class="form-narrow"
          method="post"
          action="/account/passkeys"
          data-passkey="create"
          data-options="/account/passkeys/options"
        >
          <p>{t.addAbout}</p>
          <FormError error={error} />
          <Labelled name="name" label={t.name} hint={t.nameHint} error={error?.fields.name}>
            <input
              class="input"
              value={name}
              required
              maxlength={100}
              {...control({ errors: error?.fields ?? {} }, 'name', t.nameHint)}
            />
          </Labelled>
          <PasskeyParts />
          <div class="actions">
            <button class="btn btn-primary" type="submit" hidden>
              {t.submit}
            </button>
          </div>
        </form>
      ) : (
        <p class="notice notice-warn">{whyNot}</p>
      )}
    </>
  )
}

/** At the gate: shown by the script, where the browser has passkeys. */
export const PasskeyForm = ({ action }: { action: string }) => {
  const t = useMessages().users.passkeys
  return (
    <form
      class="passkey-form"
      method="post"
      action={action}
      data-passkey="get"
      data-options="/login/passkey/options"
      hidden
    >
      <PasskeyParts />
      <button class="btn btn-wide" type="submit" hidden>
        {t.signIn}
      </button>
    </form>
  )
}

const PasskeyParts = () => {
  const t = useMessages().users.passkeys
  return (
    <>
      <input type="hidden" name="answer" value="" />
      <p class="hint" data-passkey-none>
        {t.noScripts}
      </p>
      <p class="errors" role="alert" data-passkey-failed hidden>
        {t.failed}
      </p>
      <script src={assetPath('passkeys.js')} type="module" />
    </>
  )
}
