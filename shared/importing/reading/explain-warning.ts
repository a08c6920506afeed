import type { Warning } from '../../csv/warning.ts'
import type { Text } from '../../messages/text.ts'

/** A doubt about how a file was read, in words. */
export const explainWarning = ({ code, ...values }: Warning): Text =>
  ({ key: `reading.${code}`, values }) as unknown as Text
