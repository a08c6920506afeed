import type { getAccount } from '../../../functions/users/get-account.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Output } from '../../route.ts'
import { Day } from '../parts/moments.tsx'

/** So few recovery codes are left that it is time for new ones. */
const fewCodes = 3

/** The part of the account where an authenticator app is set up or taken off. */
export const SecondFactor = ({ secondFactor }: Pick<Output<typeof getAccount>, 'secondFactor'>) => {
  const t = useMessages().users.account
  return (
    <section class="settings-part" aria-labelledby="part-second-factor">
      <div>
        <h2 id="part-second-factor">{t.secondFactor}</h2>
        <p class="hint">{t.secondFactorAbout}</p>
      </div>
      {secondFactor === null ? (
        <div>
          <a class="btn" href="/account/second-factor">
            {t.setUp}
          </a>
        </div>
      ) : (
        <div class="settings-list">
          <p>
            {t.since} <Day at={secondFactor.since} />.
          </p>
          <p class={secondFactor.codesLeft <= fewCodes ? 'notice notice-warn' : 'hint'}>
            {t.codesLeft(secondFactor.codesLeft)}
          </p>
          <div class="actions">
            <form method="post" action="/account/recovery-codes">
              <button class="btn" type="submit">
                {t.newCodes}
              </button>
            </form>
            <form method="post" action="/account/second-factor/off">
              <button class="btn" type="submit">
                {t.turnOff}
              </button>
            </form>
          </div>
        </div>
      )}
    </section>
  )
}
