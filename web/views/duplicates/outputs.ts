import type { getDuplicate } from '../../../functions/duplicates/get-duplicate.ts'
import type { listDuplicates } from '../../../functions/duplicates/list-duplicates.ts'
import type { Output } from '../../route.ts'

export type PairPage = Output<typeof getDuplicate>
export type PairsPage = Output<typeof listDuplicates>

/** `/duplicates/FIRST/SECOND` */
export const pairPath = ({ firstId, secondId }: { readonly firstId: string; readonly secondId: string }): string =>
  `/duplicates/${firstId}/${secondId}`
