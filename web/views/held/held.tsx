import type { listHeldRows } from '../../../functions/imports/list-held-rows.ts'
import type { Reason } from '../../../shared/importing/import.ts'
import type { Asked } from '../../asked.ts'
import type { Output, Screen } from '../../route.ts'
import { countOf, formatCount } from '../../words/numbers.ts'
import { explainReason, reasonWords } from '../../words/reasons.ts'
import { Icon } from '../parts/icon.tsx'
import { Text } from '../parts/text.tsx'
import { ReasonCounts } from './reason-counts.tsx'

type Page = Output<typeof listHeldRows>
type Row = Page['items'][number]

/** The inbox: rows that wait for a person, with what is wrong and their cells as they came. */
export function heldScreen(page: Page, asked: Asked): Screen {
  const importId = asked.query.get('import')
  const fileName = importId === null ? undefined : page.items[0]?.fileName
  const main = (
    <>
      <div class="head">
        <h1>Held rows</h1>
        <span class="sub">
          {page.total === 0
            ? 'none'
            : `${formatCount(page.total)}${fileName === undefined ? '' : ` of ${fileName}`}, kept as they came`}
        </span>
        {importId !== null && (
          <div class="actions">
            <a class="btn btn-s" href="/held">
              Of all imports
            </a>
          </div>
        )}
      </div>
      {page.total === 0 ? <Nothing /> : <Rows page={page} importId={importId} />}
    </>
  )
  return { title: 'Held rows', section: 'held', main }
}

const Nothing = () => (
  <div class="empty">
    <h2>Nothing waits for you</h2>
    <p>A row that an import can’t settle by itself comes here, whole, with the reason.</p>
    <div class="actions">
      <a class="btn" href="/imports">
        See the imports
      </a>
    </div>
  </div>
)

const Rows = ({ page, importId }: { page: Page; importId: string | null }) => (
  <div class="split split-held">
    <div>
      <ul class="held-rows">
        {page.items.map((row) => (
          <HeldRow row={row} withFile={importId === null} />
        ))}
      </ul>
      {page.next !== null && (
        <div class="table-foot">
          <div class="pager">
            <a class="btn btn-s" href={nextHref(page.next, importId)}>
              Next
              <Icon name="right" />
            </a>
          </div>
        </div>
      )}
    </div>
    <section>
      <div class="section-head">
        <h2>By reason</h2>
      </div>
      <ReasonCounts counts={page.byReason} />
    </section>
  </div>
)

const nextHref = (after: string, importId: string | null) =>
  `/held?${importId === null ? '' : `import=${encodeURIComponent(importId)}&`}after=${encodeURIComponent(after)}`

const HeldRow = ({ row, withFile }: { row: Row; withFile: boolean }) => (
  <li class="held-row">
    <p class="held-where">
      <span>Line {formatCount(row.line)}</span>
      {withFile && <a href={`/imports/${row.importId}`}>{row.fileName}</a>}
    </p>
    {row.reasons.map((reason) => (
      <ReasonLine reason={reason} />
    ))}
    <details>
      <summary>
        <Summary cells={row.cells} />
      </summary>
      <dl class="facts">
        {row.cells.map((cell, index) => (
          <div>
            <dt>
              <Text value={row.columns[index] ?? `cell ${index + 1}`} />
            </dt>
            <dd>
              <span class={cell === '' ? 'missing' : 'cell'}>{cell === '' ? 'empty' : <Text value={cell} />}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  </li>
)

const ReasonLine = ({ reason }: { reason: Reason }) => (
  <div class="held-reason">
    <p>
      <b>{reasonWords(reason.code).name}</b>
      {reason.value !== undefined && reason.value !== '' && <code class="raw">{reason.value}</code>}
      {reason.suggestion !== undefined && (
        <>
          <span class="muted">perhaps</span>
          <code class="raw">{reason.suggestion}</code>
        </>
      )}
    </p>
    <p class="ink-2">
      {explainReason(reason)} {reasonWords(reason.code).remedy}
    </p>
  </div>
)

/** The first few cells that say something, so that a person knows the row again. */
const Summary = ({ cells }: { cells: readonly string[] }) => {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return (
    <>
      <span class="held-cells">
        <Text value={filled.slice(0, 4).join(' · ') || 'No cells'} />
      </span>
      <span class="muted nowrap">{countOf(cells.length, 'cell')}</span>
    </>
  )
}
