import { isAllowed } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { reasonWords } from '../../words/match-reasons.ts'
import { formatShare } from '../../words/numbers.ts'
import { Empty } from '../parts/empty.tsx'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { DoneNotice } from './done.tsx'
import { type PairsPage, pairPath, readDone } from './outputs.ts'

type Item = PairsPage['items'][number]

/** The pairs that are to be looked at, the likeliest first. */
export const duplicatesScreen = (page: PairsPage, request: PageRequest): Screen => screenOf(page, request)

/** The same, with why customers could not be merged. */
export const duplicatesRefused = (page: PairsPage, request: PageRequest, error: Refused): Screen =>
  screenOf(page, request, error)

function screenOf(page: PairsPage, request: PageRequest, error?: Refused): Screen {
  const t = request.messages.duplicates
  const canEdit = isAllowed('editor', request.call.actor)
  const [first] = page.items
  const main = (
    <>
      <DoneNotice done={error === undefined ? readDone(request) : undefined} />
      {error && (
        <div class="errors" role="alert" tabindex={-1} autofocus>
          <b>{error.message}</b>
        </div>
      )}
      {request.query.has('searching') && (
        <p class="notice" role="status">
          {t.searching}
        </p>
      )}
      <div class="head">
        <h1>{t.title}</h1>
        {page.open > 0 && <span class="sub">{t.waiting(page.open)}</span>}
        {first !== undefined && canEdit && (
          <div class="actions">
            {page.sure > 1 && (
              <a class="btn" href="/duplicates/bulk-merge">
                {t.bulk.open(page.sure)}
              </a>
            )}
            <a class="btn btn-primary" href={pairPath(first)}>
              {t.start}
            </a>
          </div>
        )}
      </div>
      {first === undefined ? (
        <Empty title={t.emptyTitle} way={{ href: '/customers', words: t.showCustomers }}>
          {t.empty}
        </Empty>
      ) : (
        <Pairs page={page} />
      )}
      <BulkMerges page={page} />
      {canEdit && <SearchAgain />}
    </>
  )
  return { title: t.title, section: 'duplicates', main }
}

const Pairs = ({ page }: { page: PairsPage }) => {
  const t = useMessages().duplicates
  return (
    <table class="table list list-plain pairs">
      <thead>
        <tr>
          <th scope="col">{t.heads.customers}</th>
          <th scope="col">{t.heads.evidence}</th>
          <th scope="col" class="num">
            {t.heads.probability}
          </th>
        </tr>
      </thead>
      <tbody>
        {page.items.map((item) => (
          <PairRow item={item} />
        ))}
      </tbody>
    </table>
  )
}

const PairRow = ({ item }: { item: Item }) => {
  const messages = useMessages()
  const t = messages.duplicates
  return (
    <tr>
      <td class="l-1">
        <a class="name" href={pairPath(item)}>
          <Text value={item.firstName} />
        </a>{' '}
        <span class="muted">{t.and(<Text value={item.secondName} />)}</span>
      </td>
      <td class="l-2 muted">
        {item.reasons
          .slice(0, 3)
          .map((reason) => reasonWords(reason, messages))
          .join(' · ')}
      </td>
      <td class="num l-3">{item.isPostponed ? t.postponed : formatShare(item.probability)}</td>
    </tr>
  )
}

const BulkMerges = ({ page: { bulkMerges } }: { page: PairsPage }) => {
  const t = useMessages().duplicates.bulk
  if (bulkMerges.length === 0) return null
  return (
    <p class="mt-4 muted">
      {t.latest}{' '}
      {bulkMerges.map(({ id, at }, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/duplicates/bulk-merges/${id}`}>
            <Moment at={at} />
          </a>
        </>
      ))}
    </p>
  )
}

const SearchAgain = () => (
  <form method="post" action="/duplicates/search-again" class="mt-4">
    <button class="btn" type="submit">
      {useMessages().duplicates.searchAgain}
    </button>
  </form>
)
