import type { Text } from '../messages/text.ts'
import type { WarningCode, WarningValues } from './warning-values.ts'

export type WarningOf<C extends WarningCode> = { readonly code: C } & Readonly<WarningValues<Text>[C]>

/** A doubt about how a file was read. Its words are in `shared/messages/en/reading.ts`. */
export type Warning = { [C in WarningCode]: WarningOf<C> }[WarningCode]

/** What each code does to an import: it waits for a person, or goes on and is reported. */
const effects: { readonly [C in WarningCode]: 'waits' | 'warns' } = {
  'encoding.doubtful': 'waits',
  'encoding.changed': 'warns',
  'encoding.bad-places': 'warns',
  'delimiter.single-column': 'waits',
  'delimiter.two-readings': 'waits',
  'line-ends.mixed': 'warns',
  'text.nul': 'warns',
  'header.none': 'warns',
  'header.guessed': 'waits',
  'header.below-records': 'waits',
  'header.skipped-lines': 'warns',
  'header.doubled': 'warns',
  'header.nameless': 'warns',
  'records.ragged': 'waits',
  'records.repaired': 'warns',
  'records.footer': 'warns',
  'workbook.other-sheets': 'warns',
  'workbook.hidden-rows': 'warns',
  'workbook.merged-cells': 'warns',
  'workbook.no-results': 'warns',
  'workbook.errors': 'warns',
  'workbook.long-numbers': 'warns',
  'cards.pictures': 'warns',
  'cards.stray-lines': 'warns',
  'columns.nobody': 'waits',
  'columns.guessed': 'waits',
  'columns.changed': 'waits',
  'columns.date-order': 'waits',
  'columns.decimal-mark': 'waits',
  'columns.names-differ': 'waits',
  'columns.values-differ': 'waits',
  'columns.unmapped': 'waits',
  'columns.only-contact': 'warns',
  'columns.only-values': 'warns',
  'columns.running-number': 'warns',
  'columns.by-network': 'warns',
  'columns.which-network': 'waits',
  'columns.unread': 'warns',
  'columns.deleted': 'warns',
}

export const isQuestion = ({ code }: Pick<Warning, 'code'>): boolean => effects[code] === 'waits'

/** A question that is answered by saying what the columns are. */
export const isAboutColumns = (warning: Pick<Warning, 'code'>): boolean =>
  isQuestion(warning) && warning.code.startsWith('columns.')
