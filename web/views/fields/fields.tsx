import type { listFields } from '../../../functions/fields/list-fields.ts'
import { customStart } from '../../../shared/customers/conditions/condition.ts'
import { writeConditions } from '../../../shared/customers/conditions/write-conditions.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { formatCount } from '../../words/numbers.ts'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { SettingsTabs } from '../parts/settings-tabs.tsx'
import { Text } from '../parts/text.tsx'
import { UndoNotice } from '../parts/undo-notice.tsx'

export type Fields = Output<typeof listFields>
export type Field = Fields['items'][number]

/** The fields that are not ours, for administrators. `?deleted=KEY` was deleted a moment ago. */
export const fieldsScreen = (fields: Fields, request: PageRequest): Screen => ({
  title: request.messages.fields.title,
  section: 'settings',
  main: (
    <Page
      {...fields}
      removed={fields.deleted.find(({ key }) => key === request.query.get('deleted'))}
      isCounted={request.query.get('counted') === 'yes'}
    />
  ),
})

const countedPath = '/settings/fields?counted=yes'

/** As soon as the page is there. */
const countThem = {
  'hx-get': countedPath,
  'hx-trigger': 'load',
  'hx-select': '#fields',
  'hx-target': '#fields',
  'hx-swap': 'outerMorph',
}

interface PageProps extends Fields {
  readonly removed: Field | undefined
  readonly isCounted: boolean
}

const Page = ({ items, deleted, removed, isCounted }: PageProps) => {
  const t = useMessages().fields
  return (
    <>
      <SettingsTabs here="fields" />
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub">{t.about}</span>
        <div class="actions">
          <a class="btn btn-primary" href="/settings/fields/new">
            <Icon name="plus" />
            {t.make}
          </a>
        </div>
      </div>
      {removed !== undefined && (
        <UndoNotice words={t.deleted(removed.label)} action="/settings/fields/restore" fields={{ key: removed.key }} />
      )}
      <div id="fields" {...(isCounted ? {} : countThem)}>
        {items.length === 0 ? <Empty title={t.emptyTitle}>{t.empty}</Empty> : <Table items={items} />}
        {!isCounted && (
          <a class="btn btn-s without-scripts" href={countedPath}>
            {t.count}
          </a>
        )}
        {deleted.length > 0 && <Deleted items={deleted} />}
      </div>
    </>
  )
}

const Table = ({ items }: { items: readonly Field[] }) => {
  const t = useMessages().fields
  return (
    <div class="table-wrap">
      <table class="table list list-plain fields-table">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col" class="num">
              {t.customers}
            </th>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.order}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((field, index) => (
            <Row
              field={field}
              into={items.find(({ key }) => key === field.joinedInto)}
              isFirst={index === 0}
              isLast={index === items.length - 1}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly field: Field
  /** What it was joined into. */
  readonly into: Field | undefined
  readonly isFirst: boolean
  readonly isLast: boolean
}

const Row = ({ field, into, isFirst, isLast }: RowProps) => {
  const { fields: t, words } = useMessages()
  return (
    <tr>
      <td class="l-1">
        <a class="name" href={fieldHref(field)}>
          <Text value={field.label} />
        </a>
        {into !== undefined && (
          <span class="muted">
            {' '}
            {t.joinedInto} <Text value={into.label} />
          </span>
        )}
      </td>
      <td class="l-3">{words.columns.kinds[field.kind]}</td>
      <td class="num">
        {field.customers === null ? (
          <span class="missing">…</span>
        ) : field.customers === 0 ? (
          '0'
        ) : (
          <a href={listHref(field)}>{formatCount(field.customers)}</a>
        )}
      </td>
      <td class="l-2">
        <From field={field} />
      </td>
      <td class="fields-order">
        <Move field={field} move="up" words={t.moveUp(field.label)} isOff={isFirst} />
        <Move field={field} move="down" words={t.moveDown(field.label)} isOff={isLast} />
      </td>
    </tr>
  )
}

/** The file that brought it, and who said so; or who made it by hand. */
const From = ({ field: { by, importId, fileName } }: { field: Field }) => {
  const t = useMessages().fields
  return (
    <>
      {importId !== null && fileName !== null && (
        <a href={`/imports/${importId}`}>
          <Text value={fileName} />
        </a>
      )}
      {by !== null && (
        <span class="muted">
          {importId !== null && ' · '}
          <Text value={by} />
        </span>
      )}
      {by === null && importId === null && <span class="muted">{t.byHand}</span>}
    </>
  )
}

const Move = (props: { field: Field; move: 'up' | 'down'; words: string; isOff: boolean }) => (
  <form method="post" action="/settings/fields/change">
    <input type="hidden" name="key" value={props.field.key} />
    <button
      class="btn btn-s btn-quiet"
      type="submit"
      name="move"
      value={props.move}
      disabled={props.isOff}
      aria-label={props.words}
    >
      <span aria-hidden="true">{props.move === 'up' ? '↑' : '↓'}</span>
    </button>
  </form>
)

const Deleted = ({ items }: { items: readonly Field[] }) => {
  const t = useMessages().fields
  return (
    <section>
      <h2>{t.deletedTitle}</h2>
      <p class="hint">{t.deletedAbout}</p>
      <ul class="fields-deleted">
        {items.map(({ key, label }) => (
          <li>
            <Text value={label} />
            <form method="post" action="/settings/fields/restore">
              <input type="hidden" name="key" value={key} />
              <button class="btn btn-s" type="submit" aria-label={t.restoreOf(label)}>
                {t.restore}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

const fieldHref = ({ key }: { readonly key: string }): string =>
  `/settings/fields/field?${new URLSearchParams({ key })}`

/** Whoever has a value of it. */
export function listHref({ key }: Field): string {
  const where = writeConditions([{ field: `${customStart}${key}`, operator: 'filled', values: [] }])
  return `/customers?${new URLSearchParams({ where })}`
}
