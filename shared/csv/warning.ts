import type { Text } from '../messages/text.ts'
import type { WarningCode, WarningValues } from './warning-values.ts'

export type WarningOf<C extends WarningCode> = { readonly code: C } & Readonly<WarningValues<Text>[C]>

/** A doubt about how a file was read. Its words are in `shared/messages/en/reading.ts`. */
export type Warning = { [C in WarningCode]: WarningOf<C> }[WarningCode]

/** With one of these an import waits for a person; the others it only reports. */
const questions: ReadonlySet<WarningCode> = new Set<WarningCode>([
  ...(['encoding.doubtful', 'delimiter.single-column', 'delimiter.two-readings'] as const),
  ...(['header.guessed', 'header.below-records', 'records.ragged', 'columns.nobody', 'columns.unmapped'] as const),
  ...(['columns.names-differ', 'columns.values-differ'] as const),
])

export const isQuestion = ({ code }: Pick<Warning, 'code'>): boolean => questions.has(code)
