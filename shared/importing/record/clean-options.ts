import { ImportSettings } from '../import-settings.ts'
import type { RepairRules } from './repair-rules.ts'

/** What is chosen for all records of a file. */
export interface CleanOptions extends Pick<ImportSettings, 'emptyCells' | 'defaults'> {
  /** What people have decided about misspelt mail domains. */
  readonly repairRules?: RepairRules
}

/** The options of an import, as it keeps them. */
export const cleanOptions = (row: { readonly settings: unknown; readonly repairRules: RepairRules }): CleanOptions => ({
  ...ImportSettings.parse(row.settings),
  repairRules: row.repairRules,
})
