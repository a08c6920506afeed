import type { listBulkEdits } from '../../../../functions/bulk-edits/list-bulk-edits.ts'
import { useMessages } from '../../../messages/messages.ts'
import type { PageRequest } from '../../../request/request.ts'
import type { Output, Screen } from '../../../route.ts'
import { formatCount } from '../../../words/numbers.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Moment } from '../../parts/moments.tsx'
import { NextPage } from '../../parts/next-page.tsx'
import { Text } from '../../parts/text.tsx'
import { type ListedEdit, whatChanges } from './what-changes.ts'

/** The bulk edits there were, each leading to where it is undone. */
export function bulkEditsScreen({ items, next }: Output<typeof listBulkEdits>, request: PageRequest): Screen {
  const { selection: t, list } = request.messages.customers
  const main = (
    <>
      <Crumbs way={[['/customers', list.title]]} />
      <div class="head">
        <h1>{t.title}</h1>
      </div>
      {items.length === 0 ? (
        <Empty title={t.empty.title} way={{ href: '/customers', words: t.empty.list }}>
          {t.empty.hint}
        </Empty>
      ) : (
        <Edits items={items} />
      )}
      {next !== null && <NextPage href={`/customers/bulk-edits?before=${next}`} />}
    </>
  )
  return { title: t.title, section: 'customers', main }
}

const Edits = ({ items }: { items: readonly ListedEdit[] }) => {
  const messages = useMessages()
  const t = messages.customers.selection
  return (
    <table class="table list list-plain">
      <thead>
        <tr>
          <th scope="col">{t.heads.what}</th>
          <th scope="col">{t.heads.state}</th>
          <th scope="col" class="num">
            {t.heads.customers}
          </th>
          <th scope="col">{t.heads.by}</th>
          <th scope="col">{t.heads.at}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((edit) => (
          <tr>
            <td class="l-1">
              <a class="name" href={`/customers/bulk-edits/${edit.id}`}>
                <Text value={whatChanges(edit, messages)} />
              </a>
            </td>
            <td class="l-3">{t.stateNames[edit.state]}</td>
            <td class="num">{formatCount(edit.customers)}</td>
            <td class="l-2">{edit.by !== null && <Text value={edit.by} />}</td>
            <td>
              <Moment at={edit.at} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
