import type { Child } from 'hono/jsx'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { Icon } from '../parts/icon.tsx'
import { GroupValue, plainValue, RowsSay } from './group-words.tsx'
import type { ReviewFilter } from './review-address.ts'

export interface ReviewGroup {
  readonly reason: string
  readonly value: string
  readonly count: number
  /** What is likely meant. */
  readonly answer: string | null
}

interface GroupFormProps {
  readonly group: ReviewGroup
  readonly filter: ReviewFilter
  /** What somebody has tried, and why it can't be. */
  readonly tried?: { readonly becomes: string; readonly message: string } | undefined
}

/** The one question about rows that say the same, its likeliest answer at hand, and what follows from it. */
export const GroupForm = (props: GroupFormProps) => {
  const { group, tried } = props
  const t = useMessages().review.group
  const likely = tried === undefined ? likelyAnswer(group, t) : null
  return (
    <div class="fix">
      <h2>
        <RowsSay count={group.count} value={group.value} />
      </h2>
      {likely !== null && (
        <Change {...props} remembers={isDomain(group)}>
          <input type="hidden" name="becomes" value={likely.becomes} />
          <div class="fix-line">
            <button class="btn btn-primary" type="submit">
              {likely.action}
            </button>
            <Ignore group={group} />
          </div>
        </Change>
      )}
      {likely === null && <Typed {...props} isMain />}
      <p class="hint">{t.about(group.count)}</p>
      {likely !== null && (
        <details>
          <summary>{t.other}</summary>
          <Typed {...props} isMain={false} />
          {likely.becomes !== '' && <WithoutAddress {...props} />}
        </details>
      )}
    </div>
  )
}

type GroupMessages = Messages['review']['group']

interface LikelyAnswer {
  readonly becomes: string
  /** What the button says. */
  readonly action: string
}

/** What is suggested; of what is no address at all, that there is none. */
function likelyAnswer({ answer, reason, count }: ReviewGroup, t: GroupMessages): LikelyAnswer | null {
  if (answer !== null) return { becomes: plainValue(answer), action: t.use(shown(answer), count) }
  return reason.startsWith('email.') ? { becomes: '', action: t.withoutAddress(count) } : null
}

const shown = (answer: string) => {
  const plain = plainValue(answer)
  return plain.length > 40 ? `${plain.slice(0, 37)}…` : plain
}

const isDomain = ({ value, answer }: ReviewGroup) => value.startsWith('@') && answer?.startsWith('@') === true

const Change = (props: GroupFormProps & { readonly remembers: boolean; readonly children?: Child }) => {
  const t = useMessages().review.group
  return (
    <form method="post" action="/review/fix">
      <Which {...props} />
      {props.children}
      {props.remembers && (
        <label class="check">
          <input type="checkbox" name="remember" value="yes" />
          <span>
            {t.remember} <span class="ink-2">{t.rememberHint}</span>
          </span>
        </label>
      )}
    </form>
  )
}

/** The rows that a decision is about, and how many of them the person has seen. */
const Which = ({ group, filter }: GroupFormProps) => (
  <>
    <input type="hidden" name="reason" value={group.reason} />
    <input type="hidden" name="value" value={group.value} />
    <input type="hidden" name="rows" value={String(group.count)} />
    {filter.importId !== undefined && <input type="hidden" name="importId" value={filter.importId} />}
  </>
)

const Typed = (props: GroupFormProps & { readonly isMain: boolean }) => {
  const t = useMessages().review.group
  const { group, tried, isMain } = props
  return (
    <Change {...props} remembers={isDomain(group)}>
      <div class="fix-line">
        <label for="becomes">{t.changeTo(<GroupValue value={group.value} />)}</label>
        <input
          class="input mono"
          id="becomes"
          name="becomes"
          required
          autocomplete="off"
          spellcheck={false}
          value={tried?.becomes ?? ''}
          {...(tried && { 'aria-invalid': true, 'aria-describedby': 'becomes-error', autofocus: true })}
        />
        <button class={isMain ? 'btn btn-primary' : 'btn'} type="submit">
          {t.useTyped(group.count)}
        </button>
        {isMain && <Ignore group={group} />}
      </div>
      {tried && (
        <p class="error" id="becomes-error">
          <Icon name="alert" />
          <span>{tried.message}</span>
        </p>
      )}
    </Change>
  )
}

const WithoutAddress = (props: GroupFormProps) => {
  const t = useMessages().review.group
  return !props.group.reason.startsWith('email.') || isDomain(props.group) ? null : (
    <Change {...props} remembers={false}>
      <button class="btn" type="submit" name="becomes" value="">
        {t.withoutAddress(props.group.count)}
      </button>
    </Change>
  )
}

/** The other thing that can be done with the rows of the same form. */
const Ignore = ({ group }: Pick<GroupFormProps, 'group'>) => {
  const t = useMessages().review.group
  return (
    <button class="btn btn-quiet" type="submit" formaction="/review/ignore" formnovalidate>
      {t.ignore(group.count)}
    </button>
  )
}

/** Rows of which no cell is to blame can be left out together, and no more. */
export const IgnoreGroup = (props: Omit<GroupFormProps, 'tried'>) => {
  const t = useMessages().review.group
  return (
    <form method="post" action="/review/ignore">
      <Which {...props} />
      <button class="btn btn-s" type="submit">
        {t.ignore(props.group.count)}
      </button>
    </form>
  )
}
