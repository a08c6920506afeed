import { type Network, readNetworks } from '../../../../cleaning/links/read-networks.ts'
import type { CustomerField } from '../../../../customers/fields.ts'
import type { ColumnMapping } from '../../../mapping/column-mapping.ts'
import { isOpenToNetworks } from '../../../mapping/companions/networks.ts'
import { findFieldOfValues } from '../../../mapping/find-field-of-values.ts'
import { createPersonReader } from './by-person.ts'

/** A name alone is no address at Facebook: only a link to it goes to its field. */
const fieldOfNetwork: Readonly<Record<Network, CustomerField | null | 'own'>> = {
  youtube: 'own',
  instagram: 'instagram_url',
  x: 'x_url',
  linkedin: 'linkedin_url',
  facebook: null,
  other: null,
}

/**
 * What the columns of one record are, where another column says in each of which network a name is; undefined for a
 * file that has no such column. A name of a network without a field, of several or of none is kept as it came.
 */
export function createNetworkReader(
  columns: readonly ColumnMapping[],
): ((cells: readonly string[]) => readonly ColumnMapping[]) | undefined {
  const at = columns.findIndex(({ companionOf }) => companionOf?.role === 'network')
  if (at < 0) return undefined
  const rewritten = columns.map((column) => (isOpenToNetworks(column) ? new Map<string, ColumnMapping>() : null))
  return (cells) => {
    const networks = readNetworks(cells[at] ?? '') ?? []
    return columns.map((column, index) => {
      const known = rewritten[index]
      if (known == null) return column
      const field = fieldIn(column, cells[index] ?? '', networks)
      const of = known.get(String(field)) ?? { ...column, field, position: 1 }
      known.set(String(field), of)
      return of
    })
  }
}

function fieldIn({ field: own }: ColumnMapping, raw: string, networks: readonly Network[]): CustomerField | null {
  const [network, ...others] = networks
  const named = network === undefined || others.length > 0 ? null : fieldOfNetwork[network]
  if (own === 'youtube_subscribers') return named === 'own' ? own : null
  const text = raw.trim()
  const linked = /^UC[\w-]{22}$/.test(text) ? 'youtube_channel_url' : findFieldOfValues([text])?.field
  if (linked === 'youtube_channel_url') return own
  if (linked !== undefined && linked !== 'country_code' && linked !== 'phone')
    return linked === 'company_website' || linked === 'email' ? null : linked
  return named === 'own' ? own : named
}

/** The columns as they are in this record alone, with no column left that says so. */
export function readByNetwork(asMapped: readonly ColumnMapping[], cells: readonly string[]): readonly ColumnMapping[] {
  const columns = createPersonReader(asMapped)?.(cells, asMapped) ?? asMapped
  const read = createNetworkReader(columns)
  if (read === undefined) return columns
  return read(cells).map(({ companionOf, ...column }) =>
    companionOf === undefined || companionOf.role === 'network' ? column : { ...column, companionOf },
  )
}
