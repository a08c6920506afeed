import { type Messages, useMessages } from '../../messages/messages.ts'
import { Icon } from '../parts/icon.tsx'
import { listPath } from './list-address.ts'
import type { CustomersPage } from './outputs.ts'

/** What the list shows, all of its pages, as a file with all fields; what comes back in is unchanged. */
export const ExportMenu = ({ page, isNarrowed }: { page: CustomersPage; isNarrowed: boolean }) => (
  <details class="menu">
    <summary class="btn btn-quiet">
      <Icon name="export" />
      <span>{exportWords(page, isNarrowed, useMessages().customers.list.export)}</span>
    </summary>
    <ul class="menu-list">
      {formatsOf(useMessages().customers.list.export).map(({ file, query, name, hint }) => (
        <li>
          <a href={exportPath(page, file, query)} download>
            <b>{name}</b>
            <span>{hint}</span>
          </a>
        </li>
      ))}
    </ul>
  </details>
)

type ExportMessages = Messages['customers']['list']['export']

const formatsOf = ({ csv, excel, workbook }: ExportMessages) => [
  { file: 'export.csv', query: '', ...csv },
  { file: 'export.csv', query: 'bom=on', ...excel },
  { file: 'export.xlsx', query: '', ...workbook },
]

function exportPath(page: CustomersPage, file: string, more: string): string {
  const [, view = ''] = listPath({ ...page, columns: undefined, view: undefined }).split('?')
  const query = [view, more].filter((part) => part !== '').join('&')
  return `/customers/${file}${query === '' ? '' : `?${query}`}`
}

function exportWords({ total, isTotalExact }: CustomersPage, isNarrowed: boolean, t: ExportMessages): string {
  if (!isNarrowed) return t.all
  return isTotalExact ? t.some(total) : t.allFound
}
