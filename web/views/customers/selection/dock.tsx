import type { Child } from 'hono/jsx'
import { customerStatuses } from '../../../../shared/customers/fields.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { Answers } from '../cells/answers.tsx'
import { type ListState, listPath } from '../list-address.ts'
import type { CustomersPage } from '../outputs.ts'

/** The form that the boxes of the rows belong to, wherever they stand. */
const formId = 'selection'

/** The box of a row. It works without scripts; with them, shift and x select as well. */
export const SelectBox = ({ id, name }: { id: string; name: string }) => (
  <input
    type="checkbox"
    name="ids"
    value={id}
    form={formId}
    aria-label={useMessages().customers.selection.selectOne(name)}
  />
)

/** Selects all rows of the page; a script shows it. */
export const SelectPage = () => (
  <input type="checkbox" hidden data-select-page aria-label={useMessages().customers.selection.selectPage} />
)

/** What can be done with the selected customers: shown over the foot of the table as soon as a box is ticked. */
export const Dock = ({ page, place, me }: { page: CustomersPage; place: string; me: string | undefined }) => {
  const t = useMessages().customers.selection
  return (
    <form
      class="dock"
      id={formId}
      method="post"
      action={`/customers/bulk-edits${place}`}
      aria-label={t.label}
      {...live(place)}
    >
      {/* What Enter presses in a field where no script presses the button beside it. */}
      <button type="submit" name="action" value="" hidden />
      <output class="dock-count" data-select-count={t.count}>
        {t.selected}
      </output>
      <WholeList page={page} />
      <Actions me={me} />
      <label class="btn dock-more">
        <input class="vh" type="checkbox" />
        {t.more}
      </label>
      <button class="btn dock-rare" type="submit" formmethod="get" formaction="/customers/export.csv">
        <Icon name="export" />
        {t.export}
      </button>
      <Confirm icon="x" open={t.delete.open} isDestroying isRare>
        <p>{t.delete.hint}</p>
        <Go action="delete" words={t.delete.go} class="btn btn-s btn-danger" />
      </Confirm>
      <button class="btn dock-clear" type="reset">
        {t.clear} <kbd>Esc</kbd>
      </button>
    </form>
  )
}

const Actions = ({ me }: { me: string | undefined }) => {
  const { customers, words } = useMessages()
  const t = customers.selection
  return (
    <>
      <Ask icon="plus" field="addTags" {...t.tag}>
        <Go action="add-tags" words={t.tag.go} />
      </Ask>
      <Ask icon="x" field="removeTags" isRare {...t.untag}>
        <Go action="remove-tags" words={t.untag.go} />
      </Ask>
      <Ask
        icon="person"
        field="setOwner"
        isRare
        {...t.owner}
        answers={<Answers field="owner" me={me} action="set-owner" />}
      >
        <Go action="set-owner" words={t.owner.go} />
        <Go action="clear-owner" words={t.owner.clear} class="btn btn-s btn-quiet" />
      </Ask>
      <Confirm icon="check" open={t.status.open}>
        <label class="label" for="select-setStatus">
          {t.status.label}
        </label>
        <select class="select" id="select-setStatus" name="setStatus">
          <option value="">{t.status.choose}</option>
          {customerStatuses.map((status) => (
            <option value={status}>{words.labels.statuses[status]}</option>
          ))}
        </select>
        <Go action="set-status" words={t.status.go} />
      </Confirm>
      <Ask
        icon="today"
        field="setFollowUp"
        type="date"
        isRare
        {...t.followUp}
        answers={<Answers field="next_follow_up" me={me} action="set-follow-up" />}
      >
        <Go action="set-follow-up" words={t.followUp.go} />
        <Go action="clear-follow-up" words={t.followUp.clear} class="btn btn-s btn-quiet" />
      </Ask>
      <Confirm icon="alert" open={t.contact.open} isRare>
        <Go action="set-do-not-contact" words={t.contact.set} />
        <Go action="clear-do-not-contact" words={t.contact.clear} class="btn btn-s" />
      </Confirm>
    </>
  )
}

/** Not only who is ticked, but all whom the list is of, on all of its pages. */
const WholeList = ({ page }: { page: CustomersPage }) => {
  const t = useMessages().customers.selection
  const { filters, total, isTotalExact, next, previous } = page
  if (next === null && previous === null) return null
  return (
    <>
      <label class="dock-all dock-rare">
        <input type="checkbox" name="all" value="yes" data-select-all={isTotalExact ? String(total) : ''} />
        {isTotalExact ? t.all(total) : t.allFound}
      </label>
      {isTotalExact && <input type="hidden" name="expected" value={String(total)} />}
      {Object.entries(filters).map(([name, value]) =>
        value === undefined || value === '' ? null : <input type="hidden" name={name} value={value} />,
      )}
    </>
  )
}

interface ConfirmProps {
  readonly icon: IconName
  readonly open: string
  /** On a phone it comes with More. */
  readonly isRare?: boolean
  readonly children: Child
}

/** A button that opens what it asks. Of those with one name, one is open at a time. */
const Confirm = (props: ConfirmProps & { isDestroying?: boolean }) => (
  <details class={props.isRare ? 'dock-menu dock-rare' : 'dock-menu'} name="dock">
    <summary class={props.isDestroying ? 'btn btn-danger' : 'btn'}>
      <Icon name={props.icon} />
      {props.open}
    </summary>
    <div class="dock-panel">{props.children}</div>
  </details>
)

interface AskProps extends ConfirmProps {
  readonly field: string
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'date'
  /** Those that are mostly given, each in one click. */
  readonly answers?: Child
}

const Ask = (props: AskProps) => (
  <Confirm icon={props.icon} open={props.open} isRare={props.isRare === true}>
    <label class="label" for={`select-${props.field}`}>
      {props.label}
    </label>
    <input
      class="input"
      id={`select-${props.field}`}
      name={props.field}
      type={props.type ?? 'text'}
      maxlength={2_000}
      autocomplete="off"
      placeholder={props.hint}
    />
    {props.answers}
    <span class="dock-go">{props.children}</span>
  </Confirm>
)

const Go = (props: { action: string; words: string; class?: string }) => (
  <button class={props.class ?? 'btn btn-s btn-primary'} type="submit" name="action" value={props.action}>
    {props.words}
  </button>
)

/** The list comes back in its place, and keeps where it was scrolled to. */
export const live = (place: string, path = '/customers/bulk-edits') => ({
  'hx-post': `${path}${place}`,
  'hx-target': '#customers',
  'hx-swap': 'outerMorph',
})

/** The part of an address that says which page of which list this is. */
export function placeOf(page: ListState, query: URLSearchParams): string {
  const [, list = ''] = listPath(page).split('?')
  const place = new URLSearchParams(list)
  for (const name of ['after', 'before', 'from', 'to']) {
    const value = query.get(name)
    if (value !== null) place.set(name, value)
  }
  return place.size === 0 ? '' : `?${place}`
}
