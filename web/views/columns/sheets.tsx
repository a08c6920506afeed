import { useMessages } from '../../messages/messages.ts'
import type { ImportDetail } from '../import-detail.ts'
import { Text } from '../parts/text.tsx'

/** So many are offered by name; the list under "How the file is read" has all of them. */
const sheetsShown = 12

/** Of a workbook with several sheets: which one is read, and the others to be read instead. */
export const Sheets = ({ detail: { layout }, path }: { detail: ImportDetail; path: string }) => {
  const t = useMessages().columns.reading
  if (layout === null || layout.sheets.length < 2) return null
  return (
    <nav class="sheets" aria-label={t.sheets}>
      <span>{t.sheets}</span>
      {layout.sheets.slice(0, sheetsShown).map((name) => (
        <a
          class={name === layout.sheet ? 'chip chip-on' : 'chip'}
          href={`${path}?sheet=${encodeURIComponent(name)}`}
          {...(name === layout.sheet && { 'aria-current': 'true' })}
        >
          <Text value={name} />
        </a>
      ))}
    </nav>
  )
}
