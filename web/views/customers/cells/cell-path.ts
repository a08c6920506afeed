import { editableFields } from '../../../../shared/customers/form.ts'
import { customKeyOf } from '../../../../shared/customers/list-columns.ts'

/** Where a field is edited in place, and so how it is shown there: in a list of the usual or of chosen columns, on a page, beside the list. */
export const cellPlaces = ['usual', 'chosen', 'page', 'panel'] as const
export type CellPlace = (typeof cellPlaces)[number]

export const cellPlaceIn = (query: URLSearchParams): CellPlace =>
  cellPlaces.find((place) => place === query.get('place')) ?? 'page'

export const cellPath = (id: string, field: string, place: CellPlace) =>
  `/customers/${id}/cells/${encodeURIComponent(field)}?place=${place}`

/** Whether a field can be edited in its place. Remarks have several lines, which no cell has room for. */
export const isCell = (field: string): boolean =>
  customKeyOf(field) !== undefined || (field !== 'notes' && editableFields.some((name) => name === field))

/** The place of a field that is edited on the page of a customer. */
export const placeId = (field: string) => `place-${field}`

/** What is shown anew once a field is saved there: all that depends on it. */
export const wholes = { usual: '#cell-edited', chosen: '#cell-edited', page: '#main', panel: '#panel' } as const

export const isInPlace = (place: CellPlace) => place === 'page' || place === 'panel'
