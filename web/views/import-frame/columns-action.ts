import type { ImportDetail } from '../import-detail.ts'

/** Whether the columns of an import can be changed, and by which action. */
export const columnsAction = ({ moves }: Pick<ImportDetail, 'moves'>): 'mapping' | 'remap' | null =>
  moves.includes('chooseColumns') ? 'mapping' : moves.includes('remap') ? 'remap' : null
