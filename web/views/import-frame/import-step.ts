import type { ImportDetail } from '../import-detail.ts'

/** The steps of a file on its way into the customers, as people see them. */
export const importSteps = ['file', 'columns', 'preview', 'import', 'report'] as const
export type ImportStep = (typeof importSteps)[number]

/** At which step an import is. One that stopped is where it stopped. */
export function stepOf({ state, preview, records }: Pick<ImportDetail, 'state' | 'preview' | 'records'>): ImportStep {
  switch (state) {
    case 'planning':
      return 'file'
    case 'waiting':
      return 'columns'
    case 'ready':
      return 'preview'
    case 'cleaning':
    case 'resolving':
      return preview ? 'preview' : 'import'
    case 'applying':
    case 'finishing':
      return 'import'
    case 'failed':
    case 'cancelled':
      return records === null ? 'file' : 'import'
    default:
      return 'report'
  }
}
