import type { getImport } from '../../functions/imports/get-import.ts'
import type { Output } from '../route.ts'

/** One import, as the pages of imports and of columns show it. */
export type ImportDetail = Output<typeof getImport>
