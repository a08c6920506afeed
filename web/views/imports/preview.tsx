import type { listDecisions } from '../../../functions/imports/list-decisions.ts'
import { explainReason } from '../../../shared/importing/explain-reason.ts'
import type { Asked } from '../../asked.ts'
import type { Output, Screen } from '../../route.ts'
import { fieldLabel } from '../../words/labels.ts'
import { formatCount } from '../../words/numbers.ts'
import { Icon } from '../parts/icon.tsx'
import { FateMark } from '../parts/marks.tsx'
import { Text } from '../parts/text.tsx'

type Page = Output<typeof listDecisions>
type Decision = Page['items'][number]

const fates = ['created', 'updated', 'unchanged', 'merged', 'held', 'skipped', 'blank'] as const

/** What an import is going to do, record by record. */
export function previewScreen(page: Page, asked: Asked): Screen {
  const path = `/imports/${asked.params.id}`
  const chosen = asked.query.get('fate')
  const main = (
    <>
      <nav class="crumbs" aria-label="Where you are">
        <a href="/imports">Imports</a>
        <a href={path}>This import</a>
      </nav>
      <div class="head">
        <h1>Preview</h1>
        <span class="sub">Nothing is written yet.</span>
      </div>
      <nav class="filters" aria-label="Fates">
        {[null, ...fates].map((fate) => (
          <a
            class={fate === chosen ? 'chip chip-on' : 'chip'}
            href={fate === null ? `${path}/preview` : `${path}/preview?fate=${fate}`}
            {...(fate === chosen ? { 'aria-current': 'true' } : {})}
          >
            {fate === null ? 'All records' : fate}
          </a>
        ))}
      </nav>
      <div class="table-wrap">
        <table class="table">
          <thead>
            <tr>
              <th class="num" scope="col">
                Line
              </th>
              <th scope="col">Fate</th>
              <th scope="col">Customer</th>
              <th scope="col">What changes</th>
            </tr>
          </thead>
          <tbody>
            {page.items.map((item) => (
              <Row item={item} />
            ))}
          </tbody>
        </table>
      </div>
      {page.next !== null && (
        <div class="table-foot">
          <div class="pager">
            <a class="btn btn-s" href={`${path}/preview?${chosen === null ? '' : `fate=${chosen}&`}after=${page.next}`}>
              Next
              <Icon name="right" />
            </a>
          </div>
        </div>
      )}
    </>
  )
  return { title: 'Preview', section: 'imports', main }
}

const Row = ({ item }: { item: Decision }) => (
  <tr>
    <td class="num">{formatCount(item.line)}</td>
    <td>
      <FateMark fate={item.fate} />
    </td>
    <td>
      {item.customerId === null ? (
        <Text value={item.name ?? ''} />
      ) : (
        <a href={`/customers/${item.customerId}`}>
          <Text value={item.name ?? 'No name'} />
        </a>
      )}
    </td>
    <td class="wrap">
      <Changes item={item} />
    </td>
  </tr>
)

const Changes = ({ item }: { item: Decision }) => {
  if (item.fate === 'merged') return <span class="muted">One customer with line {formatCount(item.leaderLine)}</span>
  if (item.fate === 'held' || item.fate === 'skipped')
    return <>{item.reasons.map((reason) => explainReason(reason)).join(' ')}</>
  return (
    <>
      {Object.entries(item.changes).map(([field, { was, becomes }]) => (
        <div>
          <span class="muted">{fieldLabel(field)}</span>{' '}
          <span class="diff">
            {item.fate === 'updated' && (
              <>
                <span class={was === null ? 'was-empty' : 'was'}>
                  <Text value={inWords(was)} />
                </span>
                <span class="to">→</span>
              </>
            )}
            <span class="now">
              <Text value={inWords(becomes)} />
            </span>
          </span>
        </div>
      ))}
    </>
  )
}

function inWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty'
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
