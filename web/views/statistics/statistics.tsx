import { isAllowed } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { Empty, toImport } from '../parts/empty.tsx'
import { Moment } from '../parts/moments.tsx'
import { CountryBars } from './countries.tsx'
import { CreatorBars } from './creators.tsx'
import { Figures } from './figures.tsx'
import { Growth } from './growth.tsx'
import { Missing, Statuses, Types } from './shares.tsx'
import type { Statistics } from './statistics-output.ts'

/** What the customers are made of. Every number leads to the list that it counts. */
export function statisticsScreen(statistics: Statistics, request: PageRequest): Screen {
  const isEmpty = statistics.total === 0
  const canImport = isAllowed('editor', request.call.actor)
  const main = isEmpty ? <Nothing canImport={canImport} /> : <Everything statistics={statistics} />
  return { title: request.messages.statistics.title, section: 'statistics', main }
}

const Everything = ({ statistics }: { statistics: Statistics }) => (
  <div class="statistics">
    <div class="head">
      <h1>{useMessages().statistics.title}</h1>
      <span class="sub">{useMessages().statistics.everyNumber(<Moment at={statistics.at} />)}</span>
    </div>
    <Figures statistics={statistics} />
    <Growth statistics={statistics} />
    <div class="split">
      <CountryBars countries={statistics.countries} without={statistics.missing.country} />
      <div>
        <Types statistics={statistics} />
        <Statuses statistics={statistics} />
        <Missing statistics={statistics} />
      </div>
    </div>
    {statistics.types.youtube_creator > 0 && <CreatorBars statistics={statistics} />}
  </div>
)

const Nothing = ({ canImport }: { canImport: boolean }) => {
  const t = useMessages().statistics
  return (
    <>
      <div class="head">
        <h1>{t.title}</h1>
      </div>
      <Empty title={t.empty.title} way={toImport(canImport)}>
        {t.empty.hint}
      </Empty>
    </>
  )
}
