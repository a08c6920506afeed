import { subscriberBands } from '../../../shared/customers/filters.ts'
import { useMessages } from '../../messages/messages.ts'
import { customersHref } from '../../words/customer-links.ts'
import { formatCount } from '../../words/numbers.ts'
import { Text } from '../parts/text.tsx'
import { Bar, BarRow, Bars, Count } from './bars.tsx'
import type { Statistics } from './statistics-output.ts'

type Creators = Statistics['creators']
type Creator = Creators['top'][number]

const creatorsHref = (filters: Parameters<typeof customersHref>[0] = {}) =>
  customersHref({ type: 'youtube_creator', ...filters })

/** The channels: by their size, how many are known how, and the largest. */
export const CreatorBars = ({ statistics: { types, creators } }: { statistics: Statistics }) => {
  const { statistics: t, words } = useMessages()
  return (
    <div class="split">
      <Bars title={t.creators.title} sub={<Coverage creators={creators} total={types.youtube_creator} />}>
        {subscriberBands.map(({ name }) => (
          <BarRow
            label={name === 'none' ? t.creators.notKnown : words.filters.bands[name]}
            count={creators.bands[name]}
            whole={Math.max(...Object.values(creators.bands))}
            href={creatorsHref({ subscribers: name })}
            fill={name === 'none' ? 'soft' : undefined}
          />
        ))}
      </Bars>
      {creators.top.length > 0 && <Largest top={creators.top} />}
    </div>
  )
}

const Coverage = ({ creators, total }: { creators: Creators; total: number }) =>
  useMessages().statistics.creators.coverage(
    <Count of={creators.withHandle} href={creatorsHref({ has: 'youtube_handle' })} />,
    <Count of={total} href={creatorsHref()} />,
    <Count of={creators.withChannel} href={creatorsHref({ has: 'youtube_channel_url' })} />,
  )

const Largest = ({ top }: { top: readonly Creator[] }) => (
  <Bars title={useMessages().statistics.creators.largest} sub={useMessages().statistics.creators.bySubscribers}>
    {top.map((creator) => (
      <tr>
        <th scope="row">
          <a href={`/customers/${creator.id}`}>
            <Text value={creator.name} country={creator.country} />
          </a>
        </th>
        <td>
          <Bar segments={[{ size: creator.subscribers }]} whole={top[0]?.subscribers ?? 0} />
        </td>
        <td class="n">{formatCount(creator.subscribers)}</td>
      </tr>
    ))}
  </Bars>
)
