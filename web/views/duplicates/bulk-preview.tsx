import type { previewBulkMerge } from '../../../functions/bulk-merges/preview-bulk-merge.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import { atLeasts } from '../../../shared/customers/merging/bulk-merge.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { Change } from '../parts/change.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Empty } from '../parts/empty.tsx'
import { NextPage } from '../parts/next-page.tsx'
import { Text } from '../parts/text.tsx'
import { labelOf, words } from './field-words.ts'
import { pairPath } from './outputs.ts'

type Preview = Output<typeof previewBulkMerge>
type Group = Preview['items'][number]

/** What it comes to when all pairs that are this sure are merged. */
export const bulkPreviewScreen = (page: Preview, request: PageRequest): Screen => screenOf(page, request)

/** The same, with why it was not started. */
export const bulkPreviewRefused = (page: Preview, request: PageRequest, error: Refused): Screen =>
  screenOf(page, request, error)

function screenOf(page: Preview, request: PageRequest, error?: Refused): Screen {
  const { bulk: t, title } = request.messages.duplicates
  const canEdit = isAllowed('editor', request.call.actor)
  const main = (
    <>
      <Crumbs way={[['/duplicates', title]]} />
      {error && (
        <div class="errors" role="alert" tabindex={-1} autofocus>
          <b>{error.message}</b>
        </div>
      )}
      <div class="head">
        <h1>{t.previewTitle}</h1>
        {page.groups > 0 && <span class="sub">{t.comesTo(page.groups, page.customers)}</span>}
        {canEdit && page.groups > 0 && <Start page={page} />}
      </div>
      <HowSure page={page} />
      {page.groups === 0 ? (
        <Empty title={t.noneTitle} way={{ href: '/duplicates', words: t.oneByOne }}>
          {t.none}
        </Empty>
      ) : (
        <>
          <p class="hint">{t.hint}</p>
          {page.isMore && <p class="notice">{t.isMore}</p>}
          <Groups page={page} />
        </>
      )}
      {page.next !== null && <NextPage href={`/duplicates/bulk-merge?atLeast=${page.atLeast}&from=${page.next}`} />}
      <LeftOut page={page} />
    </>
  )
  return { title: t.previewTitle, section: 'duplicates', main }
}

const Start = ({ page }: { page: Preview }) => (
  <form class="actions" method="post" action="/duplicates/bulk-merges">
    <input type="hidden" name="atLeast" value={page.atLeast} />
    <input type="hidden" name="checksum" value={page.checksum} />
    <button class="btn btn-primary" type="submit">
      {useMessages().duplicates.bulk.start(page.groups)}
    </button>
  </form>
)

/** How sure a pair has to be, as links. */
const HowSure = ({ page }: { page: Preview }) => {
  const t = useMessages().duplicates.bulk
  return (
    <nav class="tabs" aria-label={t.howSure}>
      {atLeasts.map((one) => (
        <a href={`/duplicates/bulk-merge?atLeast=${one}`} aria-current={one === page.atLeast ? 'page' : undefined}>
          {t.atLeast[one]}
        </a>
      ))}
    </nav>
  )
}

const Groups = ({ page }: { page: Preview }) => {
  const t = useMessages().duplicates.bulk
  return (
    <table class="table bulk">
      <thead>
        <tr>
          <th scope="col">{t.heads.customers}</th>
          <th scope="col">{t.heads.changes}</th>
          <th scope="col">{t.heads.leftOut}</th>
        </tr>
      </thead>
      <tbody>
        {page.items.map((group) => (
          <GroupRow group={group} />
        ))}
      </tbody>
    </table>
  )
}

const GroupRow = ({ group: { survivor, losers, why, changes, leftOut } }: { group: Group }) => {
  const messages = useMessages()
  const { bulk: t, survivorWhy } = messages.duplicates
  return (
    <tr>
      <td>
        <a class="name" href={`/customers/${survivor.id}`}>
          <Text value={survivor.name} />
        </a>{' '}
        <span class="muted">{t.stays(survivorWhy[why])}</span>
        <ul>
          {losers.map(({ id, name }) => (
            <li>
              {t.takesIn}{' '}
              <a href={`/customers/${id}`}>
                <Text value={name} />
              </a>
            </li>
          ))}
        </ul>
      </td>
      <td>
        {changes.length === 0 && <span class="muted">{t.nothingChanges}</span>}
        {changes.map((change) => (
          <div>
            <Change
              change={{
                label: labelOf(change.field, messages),
                was: words(change.field, change.old, messages),
                now: words(change.field, change.new, messages),
              }}
            />
          </div>
        ))}
      </td>
      <td>
        {leftOut.map(({ field, value, stays }) => (
          <div>
            {t.leftOut(
              <Text value={labelOf(field, messages)} />,
              <Text value={words(field, value, messages)} />,
              <Text value={words(field, stays, messages)} />,
            )}
          </div>
        ))}
      </td>
    </tr>
  )
}

/** Pairs that stay a person's work. */
const LeftOut = ({ page }: { page: Preview }) => {
  const { bulk: t, and } = useMessages().duplicates
  if (page.leftOutCount === 0) return null
  return (
    <section class="mt-4">
      <h2>{t.pairsLeftOut(page.leftOutCount)}</h2>
      <ul>
        {page.leftOut.map((pair) => (
          <li>
            <a href={pairPath(pair)}>
              <Text value={pair.firstName} /> {and(<Text value={pair.secondName} />)}
            </a>{' '}
            <span class="muted">{t.whyLeftOut[pair.why]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
