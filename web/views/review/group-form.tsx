import type { Child } from 'hono/jsx'
import { Icon } from '../parts/icon.tsx'
import { GroupValue, plainValue, RowsSay, these } from './group-words.tsx'
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
  const likely = tried === undefined ? likelyAnswer(group) : null
  return (
    <div class="fix" id="review-group">
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
            <Skip group={group} />
          </div>
        </Change>
      )}
      {likely === null && <Typed {...props} isMain />}
      <p class="hint">
        {group.count === 1 ? 'It is' : 'They are'} applied at once, and nothing else is touched. It can be undone.
      </p>
      {likely !== null && (
        <details>
          <summary>Something else</summary>
          <Typed {...props} isMain={false} />
          {likely.becomes !== '' && <WithoutAddress {...props} />}
        </details>
      )}
    </div>
  )
}

/** What is suggested; of what is no address at all, that there is none. */
function likelyAnswer(group: ReviewGroup): { becomes: string; action: string } | null {
  const rows = these(group.count)
  if (group.answer !== null)
    return { becomes: plainValue(group.answer), action: `Use ${shown(group.answer)} for ${rows}` }
  return group.reason.startsWith('email.') ? { becomes: '', action: `Take ${rows} without an address` } : null
}

const shown = (answer: string) => {
  const plain = plainValue(answer)
  return plain.length > 40 ? `${plain.slice(0, 37)}…` : plain
}

const isDomain = ({ value, answer }: ReviewGroup) => value.startsWith('@') && answer?.startsWith('@') === true

const Change = (props: GroupFormProps & { readonly remembers: boolean; readonly children?: Child }) => (
  <form method="post" action="/review/fix">
    <Which {...props} />
    {props.children}
    {props.remembers && (
      <label class="check">
        <input type="checkbox" name="remember" value="true" />
        <span>
          Do the same in every later import <span class="ink-2">a rule that can be removed under Rules</span>
        </span>
      </label>
    )}
  </form>
)

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
  const { group, tried, isMain } = props
  return (
    <Change {...props} remembers={isDomain(group)}>
      <div class="fix-line">
        <label for="becomes">
          Change <GroupValue value={group.value} /> to
        </label>
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
          Use it for {these(group.count)}
        </button>
        {isMain && <Skip group={group} />}
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

const WithoutAddress = (props: GroupFormProps) =>
  !props.group.reason.startsWith('email.') || isDomain(props.group) ? null : (
    <Change {...props} remembers={false}>
      <button class="btn" type="submit" name="becomes" value="">
        Take {these(props.group.count)} without an address
      </button>
    </Change>
  )

/** The other thing that can be done with the rows of the same form. */
const Skip = ({ group }: Pick<GroupFormProps, 'group'>) => (
  <button class="btn btn-quiet" type="submit" formaction="/review/ignore" formnovalidate>
    Skip {these(group.count)} for good
  </button>
)

/** Rows of which no cell is to blame can be left out together, and no more. */
export const IgnoreGroup = (props: Omit<GroupFormProps, 'tried'>) => (
  <form method="post" action="/review/ignore">
    <Which {...props} />
    <button class="btn btn-s" type="submit">
      Skip {these(props.group.count)} for good
    </button>
  </form>
)
