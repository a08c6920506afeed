import { useMessages } from '../../messages/messages.ts'
import { customersHref } from '../../words/customer-links.ts'
import { Icon } from '../parts/icon.tsx'
import { control, Labelled } from '../parts/labelled.tsx'
import { Text } from '../parts/text.tsx'
import { type ListState, listPath } from './list-address.ts'
import type { Views } from './outputs.ts'

export type View = Views['items'][number]

/** What was typed into the form of a view, and what is wrong with its name. */
export interface RefusedView {
  /** None for a new view. */
  readonly id: string | undefined
  readonly name: string
  readonly isShared: boolean
  readonly problem: string
}

interface TabsProps {
  readonly state: ListState
  readonly views: Views
  /** The part of an address that says what is shown. */
  readonly place: string
  readonly canShare: boolean
  readonly refused?: RefusedView | undefined
}

/** The list that a view is. */
export const viewHref = ({ id, state }: View) => customersHref({ ...state, view: id })

/** All customers and each view as a tab; behind them what can be done with the list that is shown. */
export const ViewTabs = ({ state, views, place, canShare, refused }: TabsProps) => {
  const { customers, shared } = useMessages()
  const t = customers.views
  const here = views.items.find(({ id }) => id === state.view)
  const isChanged = here === undefined ? !isWhole(state) : viewHref(here) !== listPath({ ...state, as: undefined })
  return (
    <div class="view-tabs">
      <nav class="tabs" aria-label={t.label}>
        <a href={views.defaultId === null ? '/customers' : '/customers?view=all'} {...isHere(here === undefined)}>
          {shared.views.all}
        </a>
        {views.items.map((view) => (
          <a
            href={viewHref(view)}
            {...(view.isShared && !view.isOwn && { title: t.shared(view.name, view.by) })}
            {...isHere(view === here)}
          >
            <Text value={view.name} />
            {view.isShared && <Icon name="people" />}
          </a>
        ))}
      </nav>
      {here?.canChange && isChanged && (
        <form method="post" action={`/customers/views/${here.id}${place}`}>
          <button class="btn btn-s" type="submit" name="saves" value="yes">
            {t.saveChanges}
          </button>
        </form>
      )}
      {isChanged && (
        <NewView
          isFirst={here === undefined}
          place={place}
          canShare={canShare}
          refused={refused?.id === undefined ? refused : undefined}
        />
      )}
      {here !== undefined && (
        <OneView
          view={here}
          views={views}
          place={place}
          canShare={canShare}
          refused={refused?.id === here.id ? refused : undefined}
        />
      )}
    </div>
  )
}

const isHere = (is: boolean) => (is ? { 'aria-current': 'page' as const } : {})

/** Whether there is nothing to save. */
const isWhole = (state: ListState) => listPath({ ...state, view: undefined, as: undefined }) === '/customers'

const NewView = (props: Pick<TabsProps, 'place' | 'canShare' | 'refused'> & { isFirst: boolean }) => {
  const { isFirst, place, canShare, refused } = props
  const t = useMessages().customers.views
  return (
    <details class="menu" open={refused !== undefined}>
      <summary class="btn btn-s">{isFirst ? t.save : t.saveAs}</summary>
      <form class="menu-list menu-form" method="post" action={`/customers/views${place}`}>
        <NameFields name="view-new" view={refused} problem={refused?.problem} canShare={canShare} />
        <button class="btn btn-s" type="submit">
          {t.go}
        </button>
      </form>
    </details>
  )
}

const OneView = (props: Omit<TabsProps, 'state'> & { view: View }) => {
  const { view, views, place, canShare, refused } = props
  const t = useMessages().customers.views
  const isDefault = views.defaultId === view.id
  const path = `/customers/views/${view.id}`
  return (
    <details class="menu" open={refused !== undefined}>
      <summary class="btn btn-s btn-quiet">{t.open}</summary>
      <div class="menu-list menu-form">
        {view.canChange && (
          <form class="menu-form" method="post" action={`${path}${place}`}>
            <NameFields
              name="view-name"
              view={refused ?? view}
              problem={refused?.problem}
              canShare={canShare && view.isOwn}
            />
            <button class="btn btn-s" type="submit">
              {t.rename}
            </button>
          </form>
        )}
        <form method="post" action={`/customers/views/default${place}`}>
          <button class="btn btn-s btn-quiet" type="submit" name="id" value={isDefault ? '' : view.id}>
            {isDefault ? t.noDefault : t.makeDefault}
          </button>
        </form>
        {view.canChange && (
          <form method="post" action={`${path}/delete`}>
            <button class="btn btn-s btn-danger" type="submit">
              {t.delete}
            </button>
          </form>
        )}
      </div>
    </details>
  )
}

interface NameFieldsProps {
  /** What the field is called on this page. */
  readonly name: string
  readonly view: Pick<View, 'name' | 'isShared'> | undefined
  readonly problem: string | undefined
  readonly canShare: boolean
}

const NameFields = ({ name, view, problem, canShare }: NameFieldsProps) => {
  const t = useMessages().customers.views
  return (
    <>
      <Labelled name={name} label={t.name} error={problem}>
        <input
          class="input"
          value={view?.name}
          maxlength={60}
          required
          autocomplete="off"
          autofocus={problem !== undefined}
          {...control({ errors: problem === undefined ? {} : { [name]: problem } }, name)}
          name="name"
        />
      </Labelled>
      {canShare && (
        <>
          <input type="hidden" name="isShared" value="no" />
          <label class="check">
            <input type="checkbox" name="isShared" value="yes" checked={view?.isShared} />
            <span>
              {t.share}
              <span class="hint">{t.shareHint}</span>
            </span>
          </label>
        </>
      )}
    </>
  )
}

/** A view was deleted a moment ago, and can be brought back. */
export const DeletedView = ({ id }: { id: string }) => (
  <form class="notice" method="post" action={`/customers/views/${id}/restore`}>
    <span role="status">{useMessages().customers.views.deleted}</span>
    <button class="btn btn-s" type="submit">
      <Icon name="undo" />
      {useMessages().common.actions.undo}
    </button>
  </form>
)
