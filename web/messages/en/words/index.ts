import { changes } from './changes.ts'
import { columns } from './columns.ts'
import { filters } from './filters.ts'
import { labels } from './labels.ts'
import { remedies } from './remedies.ts'
import { rules } from './rules.ts'
import { settings } from './settings.ts'
import { times } from './times.ts'

/** The words of `web/words`: names and short sentences for what the data says. */
export const words = {
  changes,
  columns,
  filters,
  labels,
  /** Things named one after the other. */
  list: (parts: readonly string[]) => parts.join(', '),
  remedies,
  rules,
  settings,
  times,
}
