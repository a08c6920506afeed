import { subscriberBands } from '../../../shared/customers/filters.ts'
import { customersHref } from '../../words/customer-links.ts'
import { bandLabels } from '../../words/filters.ts'
import { formatCount } from '../../words/numbers.ts'
import { Text } from '../parts/text.tsx'
import { Bar, BarRow, Bars, Count } from './bars.tsx'
import type { Statistics } from './statistics-output.ts'

type Creators = Statistics['creators']
type Creator = Creators['top'][number]

const creatorsHref = (filters: Parameters<typeof customersHref>[0] = {}) =>
  customersHref({ type: 'youtube_creator', ...filters })

/** The channels: by their size, how many are known how, and the largest. */
export const CreatorBars = ({ statistics: { types, creators } }: { statistics: Statistics }) => (
  <div class="split">
    <Bars title="Creators by subscribers" sub={<Coverage creators={creators} total={types.youtube_creator} />}>
      {subscriberBands.map(({ name }) => (
        <BarRow
          label={name === 'none' ? 'not known' : bandLabels[name]}
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

const Coverage = ({ creators, total }: { creators: Creators; total: number }) => (
  <>
    <Count of={creators.withHandle} href={creatorsHref({ has: 'youtube_handle' })} /> of{' '}
    <Count of={total} href={creatorsHref()} /> with a handle,{' '}
    <Count of={creators.withChannel} href={creatorsHref({ has: 'youtube_channel_url' })} /> with a channel link
  </>
)

const Largest = ({ top }: { top: readonly Creator[] }) => (
  <Bars title="Largest channels" sub="by subscribers">
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
