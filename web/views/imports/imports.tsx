import type { listImports } from '../../../functions/imports/list-imports.ts'
import { isOver } from '../../../shared/importing/import.ts'
import type { Asked } from '../../asked.ts'
import type { Output, Screen } from '../../route.ts'
import { doorLabels, stateLabels } from '../../words/labels.ts'
import { countOf, formatCount } from '../../words/numbers.ts'
import { Icon } from '../parts/icon.tsx'
import { LedgerBar } from '../parts/ledger.tsx'
import { Moment, Text } from '../parts/text.tsx'
import { UploadForm } from './upload-form.tsx'

type Page = Output<typeof listImports>
type Summary = Page['items'][number]

/** Every file that ever came in, newest first. */
export function importsScreen(page: Page, asked: Asked): Screen {
  const { actor } = asked.call
  const canImport = actor.kind === 'user' && actor.role !== 'viewer'
  const main = (
    <>
      <div class="head">
        <h1>Imports</h1>
        {canImport && page.items.length > 0 && (
          <div class="actions">
            <a class="btn btn-primary" href="/imports/new">
              <Icon name="import" />
              Import a file
            </a>
          </div>
        )}
      </div>
      {canImport && <UploadForm hidden />}
      {page.items.length === 0 ? <NoImports canImport={canImport} /> : <ImportsTable page={page} />}
    </>
  )
  return { title: 'Imports', section: 'imports', main }
}

const NoImports = ({ canImport }: { canImport: boolean }) => (
  <div class="empty">
    <h2>No imports yet</h2>
    <p>Each file that comes in is listed here, with what became of every record.</p>
    {canImport && (
      <div class="actions">
        <a class="btn btn-primary" href="/imports/new">
          Import a file
        </a>
      </div>
    )}
  </div>
)

const ImportsTable = ({ page }: { page: Page }) => (
  <>
    <div class="table-wrap">
      <table class="table list list-plain imports-table">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">State</th>
            <th class="num c-records" scope="col">
              Records
            </th>
            <th class="c-fates" scope="col">
              Fates
            </th>
            <th class="num c-held" scope="col">
              Held
            </th>
            <th class="num c-when" scope="col">
              Came in
            </th>
          </tr>
        </thead>
        <tbody>
          {page.items.map((item) => (
            <ImportRow item={item} />
          ))}
        </tbody>
      </table>
    </div>
    {page.next !== null && (
      <div class="table-foot">
        <div class="pager">
          <a class="btn btn-s" href={`/imports?after=${encodeURIComponent(page.next)}`}>
            Next
            <Icon name="right" />
          </a>
        </div>
      </div>
    )}
  </>
)

const ImportRow = ({ item }: { item: Summary }) => (
  <tr>
    <td class="l-1">
      <a class="name" href={`/imports/${item.id}`}>
        <Text value={item.file_name} />
      </a>
    </td>
    <td class="l-3">
      <State item={item} />
    </td>
    <td class="num c-records">{item.records === null ? '' : formatCount(item.records)}</td>
    <td class="c-fates">{item.records ? <LedgerBar counts={item.fates} small /> : null}</td>
    <td class="num c-held">
      {item.fates.held > 0 && <a href={`/held?import=${item.id}`}>{formatCount(item.fates.held)}</a>}
    </td>
    <td class="num muted c-when">
      <Moment at={item.created_at} />
    </td>
    <td class="l-2 only-list">
      {item.records === null ? doorLabels[item.door] : countOf(item.records, 'record')}
      {item.fates.held > 0 && `, ${formatCount(item.fates.held)} held`}
    </td>
  </tr>
)

const State = ({ item }: { item: Summary }) => <span class={`badge ${toneOf(item)}`}>{stateLabels[item.state]}</span>

function toneOf(item: Summary): string {
  if (item.state === 'failed') return 'badge-bad'
  if (item.state === 'waiting') return 'badge-warn'
  return isOver(item.state) ? '' : 'badge-accent'
}
