import { formatCount } from '../../words/numbers.ts'
import { Icon } from '../parts/icon.tsx'
import { listPath } from './list-address.ts'
import type { CustomersPage } from './outputs.ts'

/** What the list shows, all of its pages, as a file; what comes back in is unchanged. */
export const ExportMenu = ({ page, isNarrowed }: { page: CustomersPage; isNarrowed: boolean }) => (
  <details class="menu">
    <summary class="btn btn-quiet">
      <Icon name="export" />
      {exportWords(page, isNarrowed)}
    </summary>
    <ul class="menu-list">
      {formats.map(({ file, query, name, says }) => (
        <li>
          <a href={exportPath(page, file, query)} download>
            <b>{name}</b>
            <span>{says}</span>
          </a>
        </li>
      ))}
    </ul>
  </details>
)

const formats = [
  { file: 'export.csv', query: '', name: 'CSV', says: 'For other programs' },
  { file: 'export.csv', query: 'bom=on', name: 'CSV for Excel', says: 'With the mark by which Excel reads UTF-8' },
  { file: 'export.xlsx', query: '', name: 'Workbook (XLSX)', says: 'Phones and leading zeros stay as they are' },
] as const

function exportPath(page: CustomersPage, file: string, more: string): string {
  const [, view = ''] = listPath(page).split('?')
  const query = [view, more].filter((part) => part !== '').join('&')
  return `/customers/${file}${query === '' ? '' : `?${query}`}`
}

function exportWords({ total, isTotalExact }: CustomersPage, isNarrowed: boolean): string {
  if (!isNarrowed) return 'Export all'
  return isTotalExact ? `Export ${formatCount(total)}` : 'Export all found'
}
