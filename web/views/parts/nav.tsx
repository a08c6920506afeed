import type { Frame } from '../../frame.ts'
import type { Section } from '../../route.ts'
import { formatCount } from '../../words/numbers.ts'
import { Icon, type IconName, Mark } from './icon.tsx'
import { Text } from './text.tsx'

interface NavProps {
  readonly user: NonNullable<Frame['user']>
  readonly held: number
  readonly section: Section | undefined
}

/** Where one can go: at the side, or at the foot of a phone. */
export const Nav = ({ user, held, section }: NavProps) => (
  <nav class="nav" aria-label="Main">
    <a class="brand" href="/customers">
      <Mark />
      <span>Harbour</span>
    </a>
    <ul>
      <Item href="/customers" icon="people" word="Customers" isHere={section === 'customers'} />
      <Item href="/imports" icon="import" word="Imports" isHere={section === 'imports'} />
      <Item href="/held" icon="held" word="Held rows" isHere={section === 'held'} count={held} />
      {user.role === 'administrator' && (
        <Item href="/settings/inbox" icon="inbox" word="Inbox" isHere={section === 'inbox'} />
      )}
    </ul>
    <div class="nav-end">
      <p class="me" title={user.email}>
        <b>
          <Text value={user.name} />
        </b>
        <span class="muted">{user.role}</span>
      </p>
      <SignOut />
    </div>
  </nav>
)

const Item = (props: { href: string; icon: IconName; word: string; isHere: boolean; count?: number }) => (
  <li>
    <a href={props.href} {...(props.isHere ? { 'aria-current': 'page' } : {})}>
      <Icon name={props.icon} />
      <span>{props.word}</span>
      {props.count ? <span class="count count-held">{formatCount(props.count)}</span> : null}
    </a>
  </li>
)

export const SignOut = () => (
  <form class="sign-out" method="post" action="/logout">
    <button type="submit">
      <Icon name="leave" />
      <span>Sign out</span>
    </button>
  </form>
)
