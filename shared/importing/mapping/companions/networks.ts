import { readNetworks, saysYoutube } from '../../../cleaning/links/read-networks.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import type { ColumnMapping } from '../column-mapping.ts'
import { certain } from '../naming/field-names.ts'
import { networkNames } from '../naming/network-names.ts'
import { normalizeHeader } from '../normalize-header.ts'

const ofYoutube: readonly (CustomerField | null)[] = ['youtube_handle', 'youtube_channel_url', 'youtube_subscribers']

/** `Handle`, `Channel`, `Subscribers`: taken for YouTube's, though the name leaves open of which network. */
export const isOpenToNetworks = ({ column, field, companionOf }: ColumnMapping): boolean =>
  companionOf === undefined && ofYoutube.includes(field) && !saysYoutube(column)

/** An address or id that only YouTube has. */
const isYoutubes = (cell: string): boolean =>
  /^(?:(?:https?:\/\/)?(?:(?:www|m)\.)?(?:youtube\.com|youtu\.be)\/\S+|UC[\w-]{22})$/i.test(cell.trim())

/**
 * `Handle` beside `Platform`: of which network a name is stands in each row. Where no column says, and nothing else is
 * about YouTube, a person has to: the column goes nowhere until then.
 */
export function findNetworks(
  mapping: readonly ColumnMapping[],
  cellsOf: (index: number) => readonly string[],
): ColumnMapping[] {
  const of = mapping.findIndex(isOpenToNetworks)
  if (of < 0) return [...mapping]
  const at = mapping.findIndex((column, index) => isOfNetworks(column, cellsOf(index)))
  if (at >= 0)
    return mapping.map((column, index) => {
      if (index === at) return { ...column, companionOf: { role: 'network', of } }
      if (!isOpenToNetworks(column)) return column
      return { ...column, confidence: Math.max(column.confidence, certain), doubt: 'by-network' }
    })
  return mapping.map((column, index) => {
    if (column.field !== 'youtube_handle' || column.confidence >= certain || !isOpenToNetworks(column)) return column
    if (isAboutYoutube(mapping, index, cellsOf)) return { ...column, confidence: certain }
    const { column: name, seen } = column
    return {
      ...{ column: name, field: null, position: 1, confidence: 0, evidence: 'none', ...(seen && { seen }) },
      ...{ doubt: 'which-network', proposed: 'youtube_handle' },
    }
  })
}

/** Most of its cells name networks, or its name says so and none of them is something else. */
function isOfNetworks({ column, field, evidence, companionOf }: ColumnMapping, cells: readonly string[]): boolean {
  if (field !== null || companionOf !== undefined || (evidence !== 'none' && evidence !== 'custom')) return false
  if (networkNames.has(normalizeHeader(column))) return true
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.filter((cell) => readNetworks(cell) !== null).length * 2 > filled.length
}

/** Another column is YouTube's for certain, or most of its own cells are. */
function isAboutYoutube(
  mapping: readonly ColumnMapping[],
  index: number,
  cellsOf: (index: number) => readonly string[],
): boolean {
  const filled = cellsOf(index).filter((cell) => cell.trim() !== '')
  const isOther = ({ column, field, confidence }: ColumnMapping, at: number) =>
    at !== index && (saysYoutube(column) || (ofYoutube.includes(field) && confidence >= certain))
  return filled.filter(isYoutubes).length * 2 > filled.length || mapping.some(isOther)
}
