import type { getAccount } from '../../../functions/users/get-account.ts'
import { timeZones } from '../../../shared/days/time-zone.ts'
import { languages } from '../../../shared/messages/language.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import { useReaderTime } from '../../reader-time.ts'
import { whyNoPasskeys } from '../../request/page-origin.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { browserWords } from '../../words/browsers.ts'
import { formatClock } from '../../words/times.ts'
import { FormError } from '../parts/form-error.tsx'
import { control, Labelled } from '../parts/labelled.tsx'
import { Moment } from '../parts/moments.tsx'
import { SignOut } from '../parts/nav.tsx'
import { Text } from '../parts/text.tsx'
import { TokenList } from '../tokens/token-list.tsx'
import { Passkeys } from './passkeys.tsx'
import { PasswordForm } from './password-form.tsx'
import { Providers } from './providers.tsx'
import { SecondFactor } from './second-factor.tsx'

type Account = Output<typeof getAccount>
type Session = Account['sessions'][number]

/** What was refused, and by which of the page's forms. */
export interface AccountRefused {
  readonly form: 'name' | 'password'
  readonly error: Refused
}

/** What people see to themselves: their name, their password, and where they are signed in. */
export const accountScreen = (account: Account, request: PageRequest, refused?: AccountRefused): Screen => ({
  title: request.messages.users.account.title,
  section: 'account',
  main: (
    <Page
      account={account}
      refused={refused}
      isChanged={request.query.get('done') === 'password'}
      whyNot={whyNoPasskeys(request)}
    />
  ),
})

const Page = (props: {
  account: Account
  refused: AccountRefused | undefined
  isChanged: boolean
  whyNot: string | undefined
}) => {
  const messages = useMessages()
  const { users: t, words } = messages
  const { account, refused } = props
  const errorOf = (form: AccountRefused['form']) => (refused?.form === form ? refused.error : undefined)
  return (
    <>
      <div class="head">
        <h1>{t.account.title}</h1>
        <span class="sub">
          <Text value={account.email} />, {words.labels.roles[account.role]}
        </span>
        <div class="actions only-phone">
          <SignOut />
        </div>
      </div>
      {props.isChanged && refused === undefined && (
        <p class="notice" role="status">
          {t.account.changed}
        </p>
      )}
      {account.guessedAt !== null && (
        <p class="notice notice-warn">
          <span>{t.account.guessed(<Moment at={account.guessedAt} />)}</span>
        </p>
      )}
      <NameForm name={account.name} error={errorOf('name')} />
      {account.role !== 'viewer' && <ImportsForm isStraightAway={account.importsStraightAway} />}
      <LanguageForm error={errorOf('name')} />
      <KeysForm hasShortcuts={account.hasShortcuts} />
      <PasswordForm email={account.email} error={errorOf('password')} />
      <SecondFactor secondFactor={account.secondFactor} />
      <Passkeys passkeys={account.passkeys} whyNot={props.whyNot} />
      {account.providers.length > 0 && <Providers providers={account.providers} />}
      <Sessions sessions={account.sessions} hours={account.sessionHours} />
      <Tokens tokens={account.tokens} />
    </>
  )
}

const NameForm = ({ name, error }: { name: string; error: Refused | undefined }) => {
  const t = useMessages().users.account
  const errors = error?.fields ?? {}
  return (
    <section class="settings-part" aria-labelledby="part-name">
      <h2 id="part-name">{t.profile}</h2>
      <form class="form-narrow" method="post" action="/account">
        <FormError error={error} />
        <Labelled name="name" label={t.name} hint={t.nameHint} error={errors.name}>
          <input
            class="input"
            value={name}
            autocomplete="name"
            required
            maxlength={100}
            {...control({ errors }, 'name', t.nameHint)}
          />
        </Labelled>
        <div class="actions">
          <button class="btn" type="submit">
            {t.saveName}
          </button>
        </div>
      </form>
    </section>
  )
}

/** Off, unless somebody asks for it: a file is looked at before it is written. */
const ImportsForm = ({ isStraightAway }: { isStraightAway: boolean }) => {
  const t = useMessages().users.account
  return (
    <section class="settings-part" aria-labelledby="part-imports">
      <h2 id="part-imports">{t.imports}</h2>
      <form class="form-narrow" method="post" action="/account">
        <input type="hidden" name="importsStraightAway" value="no" />
        <label class="check">
          <input type="checkbox" name="importsStraightAway" value="yes" checked={isStraightAway} />
          <span>
            {t.straightAway}
            <span class="hint">{t.straightAwayHint}</span>
          </span>
        </label>
        <div class="actions">
          <button class="btn" type="submit">
            {t.saveImports}
          </button>
        </div>
      </form>
    </section>
  )
}

/** What is chosen is how this page is shown: in its language, by its zone. */
const LanguageForm = ({ error }: { error: Refused | undefined }) => {
  const errors = error?.fields ?? {}
  const messages = useMessages()
  const { common } = messages
  const t = messages.users.account
  const { zone, now } = useReaderTime()
  const zoneHint = t.timeZoneHint(formatClock(now, { zone }, messages))
  return (
    <section class="settings-part" aria-labelledby="part-language">
      <h2 id="part-language">{t.languageAndTime}</h2>
      <form class="form-narrow" method="post" action="/account">
        <Labelled name="language" label={t.language} hint={t.languageHint} error={undefined}>
          <select class="select" {...control({ errors: {} }, 'language', t.languageHint)}>
            {languages.map((language) => (
              <option value={language} lang={language} selected={language === common.document.lang}>
                {common.languages[language]}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled name="timeZone" label={t.timeZone} hint={zoneHint} error={errors.timeZone}>
          <select class="select" {...control({ errors }, 'timeZone', zoneHint)}>
            {[...new Set([zone, ...timeZones])].sort().map((one) => (
              <option value={one} lang="en" selected={one === zone}>
                {one.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </Labelled>
        <div class="actions">
          <button class="btn" type="submit">
            {t.saveLanguage}
          </button>
        </div>
      </form>
    </section>
  )
}

/** Whoever speaks to their browser, or types by accident, turns them off. */
const KeysForm = ({ hasShortcuts }: { hasShortcuts: boolean }) => {
  const t = useMessages().users.account
  return (
    <section class="settings-part" aria-labelledby="part-keys">
      <h2 id="part-keys">{t.keys}</h2>
      <form class="form-narrow" method="post" action="/account">
        <input type="hidden" name="hasShortcuts" value="no" />
        <label class="check">
          <input type="checkbox" name="hasShortcuts" value="yes" checked={hasShortcuts} />
          <span>
            {t.shortcuts}
            <span class="hint">{t.shortcutsHint}</span>
          </span>
        </label>
        <div class="actions">
          <button class="btn" type="submit">
            {t.saveKeys}
          </button>
        </div>
      </form>
    </section>
  )
}

const Sessions = ({ sessions, hours }: { sessions: readonly Session[]; hours: Account['sessionHours'] }) => {
  const t = useMessages().users.account
  const others = sessions.filter(({ isThis }) => !isThis).length
  return (
    <section class="settings-part" aria-labelledby="part-sessions">
      <div>
        <h2 id="part-sessions">{t.sessions}</h2>
        <p class="hint">{t.sessionsAbout(hours)}</p>
      </div>
      <div class="settings-list">
        <ul class="sessions">
          {sessions.map((session) => (
            <SessionItem session={session} />
          ))}
        </ul>
        {others > 0 && (
          <form class="form-end" method="post" action="/account/sessions/end-others">
            <button class="btn" type="submit">
              {t.endOthers(others)}
            </button>
          </form>
        )}
      </div>
    </section>
  )
}

const SessionItem = ({ session }: { session: Session }) => {
  const messages = useMessages()
  const t = messages.users.account
  const browser = browserWords(session.browser, messages)
  return (
    <li>
      <div>
        <b title={session.browser}>{browser}</b>
        <span class="muted">
          {session.address !== '' && (
            <>
              <Text value={session.address} />,{' '}
            </>
          )}
          <Moment at={session.seenAt} />
        </span>
      </div>
      {session.isThis ? (
        <span class="badge badge-accent">{t.isThis}</span>
      ) : (
        <form method="post" action={`/account/sessions/${session.id}/end`}>
          <button class="btn btn-s" type="submit" aria-label={t.endOf(browser)}>
            {t.end}
          </button>
        </form>
      )}
    </li>
  )
}

const Tokens = ({ tokens }: Pick<Account, 'tokens'>) => {
  const t = useMessages().tokens
  return (
    <section class="settings-part" aria-labelledby="part-tokens">
      <div>
        <h2 id="part-tokens">{t.own}</h2>
        <p class="hint">{t.ownAbout}</p>
      </div>
      <div class="settings-list">
        <TokenList tokens={tokens} path="/account/tokens" />
        <a class="btn" href="/account/tokens/new">
          {t.make}
        </a>{' '}
        <a href="/api/docs">{t.docs}</a>
      </div>
    </section>
  )
}
