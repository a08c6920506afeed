import type { getCustomer } from '../../../functions/customers/get-customer.ts'
import type { Output } from '../../route.ts'
import { fieldLabel } from '../../words/labels.ts'
import { formatCount } from '../../words/numbers.ts'
import { Moment, Text } from '../parts/text.tsx'

type Detail = Output<typeof getCustomer>
type Change = Detail['history'][number]

/** What changed, newest first, down to where the customer came from. */
export const History = ({ detail }: { detail: Detail }) => (
  <section>
    <div class="section-head">
      <h2>History</h2>
    </div>
    <ol class="timeline">
      {detail.history.map((change) => (
        <ChangeLine change={change} />
      ))}
      <Origin detail={detail} />
    </ol>
  </section>
)

const ChangeLine = ({ change }: { change: Change }) => (
  <li class={change.importId === null ? '' : 'by-import'}>
    <div class="line-1">
      <span>
        {fieldLabel(change.field)}
        {change.importId !== null && (
          <>
            , by <a href={`/imports/${change.importId}`}>an import</a>
          </>
        )}
        {change.by !== null && change.importId === null && `, by ${change.by}`}
      </span>
      <Moment at={change.at} />
    </div>
    <div class="body">
      <span class="diff">
        <Value value={change.old} class="was" />
        <span class="to">→</span>
        <Value value={change.new} class="now" />
      </span>
    </div>
  </li>
)

const Value = (props: { value: unknown; class: 'was' | 'now' }) =>
  props.value === null || props.value === undefined || props.value === '' ? (
    <span class="was-empty">empty</span>
  ) : (
    <span class={props.class}>
      <Text value={typeof props.value === 'string' ? props.value : JSON.stringify(props.value)} />
    </span>
  )

const Origin = ({ detail }: { detail: Detail }) => (
  <li class="by-import">
    <div class="line-1">
      <span>
        Created
        {detail.origin !== null && (
          <>
            {' by '}
            <a href={`/imports/${detail.origin.importId}`}>{detail.origin.fileName}</a>
          </>
        )}
      </span>
      <Moment at={detail.customer.created_at} />
    </div>
    {detail.origin !== null && <div class="body">Line {formatCount(detail.origin.line)}</div>}
  </li>
)
