import type { ReadChoices } from '../../csv/read-choices.ts'
import type { Layout } from '../../csv/read-layout.ts'
import type { WarningCode } from '../../csv/warning-values.ts'

type Reading = Pick<Layout, 'delimiter' | 'encoding' | 'headerLine' | 'quote' | 'warnings'>

/** What is agreed to when the import of a file goes on: each question of how it is read, answered as it was read. */
export function confirmedChoices({ delimiter, encoding, headerLine, quote, warnings }: Reading): ReadChoices {
  const hasQuestion = (...codes: WarningCode[]) => warnings.some(({ code }) => codes.includes(code))
  return {
    ...(hasQuestion('encoding.doubtful') && { encoding }),
    ...(hasQuestion('delimiter.single-column', 'delimiter.two-readings') && { delimiter, quote }),
    ...(hasQuestion('header.guessed', 'header.below-records') && { headerLine }),
    ...(hasQuestion('records.ragged') && { shortRows: 'review' }),
  }
}
