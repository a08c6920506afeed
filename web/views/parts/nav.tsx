import type { Frame } from '../../frame.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Section } from '../../route.ts'
import { formatCount } from '../../words/numbers.ts'
import { helpHref } from '../help/help.tsx'
import { Icon, type IconName, Mark } from './icon.tsx'
import { Text } from './text.tsx'

interface NavProps {
  readonly user: NonNullable<Frame['user']>
  readonly review: number
  readonly duplicates: number
  readonly section: Section | undefined
}

/** Where one can go: at the side, or at the foot of a phone. */
export const Nav = ({ user, review, duplicates, section }: NavProps) => {
  const { common, words, palette, help, keys: allKeys } = useMessages()
  const t = common.nav
  return (
    <nav class="nav" aria-label={t.label}>
      <a class="brand" href="/customers">
        <Mark />
        <span>{common.product}</span>
      </a>
      <ul>
        <Item href="/today" icon="today" word={t.today} keys="gt" isHere={section === 'today'} />
        <Item href="/customers" icon="people" word={t.customers} keys="gc" isHere={section === 'customers'} />
        <Companies isHere={section === 'companies'} for="not-phone" />
        <Item href="/imports" icon="import" word={t.imports} keys="gi" isHere={section === 'imports'} />
        <Item href="/review" icon="review" word={t.review} keys="gh" isHere={section === 'review'} count={review} />
      </ul>
      <button
        class="nav-more"
        type="button"
        popovertarget="nav-rest"
        {...(isInRest(section) ? { 'data-here': '' } : {})}
      >
        <Icon name="more" />
        <span>{t.more}</span>
      </button>
      <ul class="nav-rest" id="nav-rest" popover="auto">
        <Companies isHere={section === 'companies'} for="on-phone" />
        <Item
          href="/duplicates"
          icon="duplicates"
          word={t.duplicates}
          keys="gd"
          isHere={section === 'duplicates'}
          count={duplicates}
        />
        <Item href="/statistics" icon="stats" word={t.statistics} keys="gs" isHere={section === 'statistics'} />
        {user.role === 'administrator' && (
          <Item href="/settings/users" icon="gear" word={t.settings} isHere={section === 'settings'} />
        )}
        <Item href={helpHref(section)} icon="help" word={help.title} isHere={false} for="on-phone" />
        <Item href="/account" icon="person" word={t.account} isHere={section === 'account'} for="on-phone" />
      </ul>
      <div class="nav-end">
        <ul class="nav-keys">
          <li>
            <a href="/palette" data-dialog="palette">
              <span>{palette.title}</span>
              <kbd>{palette.shortcut}</kbd>
            </a>
          </li>
          <li>
            <a href={helpHref(section)} title={help.open}>
              <span>{help.title}</span>
            </a>
          </li>
          <li>
            <a href="/keys" data-dialog="keys-layer" aria-keyshortcuts="?">
              <span>{allKeys.title}</span>
              <kbd>?</kbd>
            </a>
          </li>
        </ul>
        <a class="me" href="/account" title={user.email} {...(section === 'account' ? { 'aria-current': 'page' } : {})}>
          <Icon name="person" />
          <span>
            <b>
              <Text value={user.name} />
            </b>
            <span class="muted">{words.labels.roles[user.role]}</span>
          </span>
        </a>
        <SignOut />
      </div>
    </nav>
  )
}

/** Beside the customers; on a phone, whose foot has room for four, behind a button. */
const Companies = ({ isHere, for: width }: Required<Pick<ItemProps, 'isHere' | 'for'>>) => (
  <Item
    href="/companies"
    icon="company"
    word={useMessages().common.nav.companies}
    keys="go"
    isHere={isHere}
    for={width}
  />
)

/** On a phone these wait behind a button. */
const isInRest = (section: Section | undefined): boolean =>
  section === 'companies' ||
  section === 'duplicates' ||
  section === 'statistics' ||
  section === 'settings' ||
  section === 'account'

interface ItemProps {
  readonly href: string
  readonly icon: IconName
  readonly word: string
  /** Pressed one after the other, they go there. */
  readonly keys?: string
  readonly isHere: boolean
  /** How much waits there, for a person. */
  readonly count?: number
  /** Where alone it stands here: on a phone, or everywhere else. */
  readonly for?: 'on-phone' | 'not-phone'
}

const Item = ({ href, icon, word, keys, isHere, count, for: width }: ItemProps) => (
  <li class={width}>
    <a href={href} data-keys={keys} {...(isHere ? { 'aria-current': 'page' } : {})}>
      <Icon name={icon} />
      <span>{word}</span>
      {count !== undefined && (
        <span class="count count-review" id={`nav-${icon}`} hidden={count === 0}>
          {formatCount(count)}
        </span>
      )}
    </a>
  </li>
)

export const SignOut = () => (
  <form class="sign-out" method="post" action="/logout">
    <button type="submit">
      <Icon name="leave" />
      <span>{useMessages().common.nav.signOut}</span>
    </button>
  </form>
)
