import type { getAccount } from '../../../functions/users/get-account.ts'
import { useMessages } from '../../messages/messages.ts'
import { nextPath } from '../../request/next-path.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output } from '../../route.ts'
import { Day, Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'

type Account = Output<typeof getAccount>

/** By whom one may sign in beside the password. @param isAgain to show there once more who one is */
export const ProviderLinks = (props: {
  providers: PageRequest['providers']
  next: string | null
  isAgain?: boolean
}) => {
  const t = useMessages().users.providers
  const { providers = [], next, isAgain = false } = props
  const query = new URLSearchParams({
    ...(next !== null && { next: nextPath(next) }),
    ...(isAgain && { again: 'yes' }),
  }).toString()
  return (
    <>
      {providers.map(({ kind, name, title }) => (
        <a class="btn btn-wide" href={`/login/${kind}/${name}${query === '' ? '' : `?${query}`}`}>
          {t.signIn(title)}
        </a>
      ))}
    </>
  )
}

/** Who has signed out here is still known at the provider. */
export const SignedOut = ({ providers = [], left }: { providers: PageRequest['providers']; left: string | null }) => {
  const t = useMessages().users.providers
  const provider = providers.find(({ name }) => name === left)
  return provider === undefined ? null : (
    <p class="notice" role="status">
      {t.signedOut(provider.title)}{' '}
      <a href={`/login/${provider.kind}/${provider.name}/sign-out`}>{t.signOutThere(provider.title)}</a>
    </p>
  )
}

/** The part of the account that says by whom one signs in. */
export const Providers = ({ providers }: Pick<Account, 'providers'>) => {
  const t = useMessages().users.providers
  return (
    <section class="settings-part" aria-labelledby="part-providers">
      <div>
        <h2 id="part-providers">{t.title}</h2>
        <p class="hint">{t.about}</p>
      </div>
      <div class="settings-list">
        <ul class="sessions">
          {providers.map(({ title, addedAt, usedAt }) => (
            <li>
              <div>
                <b>
                  <Text value={title} />
                </b>
                <span class="muted">
                  {t.added} <Day at={addedAt} />, {t.used} <Moment at={usedAt} />
                </span>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
