import type { Child } from 'hono/jsx'
import type { getProvenance, ImportedOrigin } from '../../../functions/customers/get-provenance.ts'
import type { Output, Screen } from '../../route.ts'
import { valueWords } from '../../words/changes.ts'
import { fieldLabel } from '../../words/labels.ts'
import { formatCount } from '../../words/numbers.ts'
import { ruleWords } from '../../words/rules.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Moment, Text } from '../parts/text.tsx'

export type Provenance = Output<typeof getProvenance>

/** Where one value of a customer comes from; for htmx, only the card that says it. */
export function provenanceScreen(provenance: Provenance): Screen {
  const { customer, field } = provenance
  const label = labelOf(field)
  const path = `/customers/${customer.id}`
  const main = (
    <>
      <Crumbs
        way={[
          ['/customers', 'Customers'],
          [path, <Text value={customer.name || 'No name'} country={customer.country_code} />],
        ]}
      />
      <div class="head">
        <h1>Where {label} comes from</h1>
      </div>
      <div class="prov-page">
        <Card provenance={provenance} />
      </div>
    </>
  )
  return { title: `${label}, ${customer.name}`, section: 'customers', main, part: <Card provenance={provenance} /> }
}

/** `extra.Shoe size` → `Shoe size`. */
function labelOf(field: string): string {
  const [name = '', ...rest] = field.split('.')
  if (name === 'extra') return rest.join('.')
  return { phones: 'Further phone', addresses: 'Further address' }[name] ?? fieldLabel(name)
}

const Card = ({ provenance }: { provenance: Provenance }) => {
  const { origin, field, value, customer } = provenance
  return (
    <section class="prov-answer" aria-label={`Where ${labelOf(field)} comes from`}>
      <p>
        <b>
          {labelOf(field)}
          {value !== null && ': '}
        </b>
        {value !== null && (
          <Text value={valueWords(field.split('.')[0] ?? '', value)} country={customer.country_code} />
        )}
      </p>
      {origin.kind === 'nobody' && <p>Nobody has said anything of it.</p>}
      {origin.kind === 'entered' && (
        <p>
          Entered by hand{by(origin.by)}, <Moment at={origin.at} />.
        </p>
      )}
      {origin.kind === 'edited' && (
        <p>
          {value === null ? 'Emptied' : 'Written'} by hand{by(origin.by)}, <Moment at={origin.at} />.
        </p>
      )}
      {origin.kind === 'imported' && <Imported origin={origin} />}
    </section>
  )
}

const by = (name: string | null): Child =>
  name === null ? null : (
    <>
      {' by '}
      <Text value={name} />
    </>
  )

const Imported = ({ origin }: { origin: ImportedOrigin }) => {
  const { trace, line, fileName, importId, fixed } = origin
  const cells = trace?.cells ?? []
  const changed = cells.flatMap((cell) => (cell.fixed === undefined ? [] : [[cell.column, cell.fixed] as const]))
  return (
    <>
      <p>
        {trace?.isInferred && 'No cell states it: worked out. '}
        {trace?.value === null && 'Emptied by an empty cell. '}
        From line {formatCount(line)} of{' '}
        <a href={`/imports/${importId}`}>
          <Text value={fileName} />
        </a>
        {by(origin.by)}
        {origin.at !== null && (
          <>
            , <Moment at={origin.at} />
          </>
        )}
        .
      </p>
      <Cells cells={cells.map(({ column, raw }) => [column, raw])} />
      {fixed !== null && (
        <p>
          The row needs review, and fixed{by(fixed.by)}
          {fixed.at !== null && (
            <>
              , <Moment at={fixed.at} />
            </>
          )}
          {changed.length > 0 ? ':' : '.'}
        </p>
      )}
      <Cells cells={changed} />
      {trace !== null && trace.rules.length > 0 && <p>Read as: {trace.rules.map(ruleWords).join('; ')}.</p>}
      {trace === null && <p>The cells can not be shown any more: the kept file is gone.</p>}
      {trace !== null && !origin.isSame && (
        <p>Read today, this line gives something else: the rule has changed since.</p>
      )}
    </>
  )
}

const Cells = ({ cells }: { cells: readonly (readonly [column: string, text: string])[] }) =>
  cells.length > 0 && (
    <dl class="facts">
      {cells.map(([column, text]) => (
        <div>
          <dt>
            <Text value={column} />
          </dt>
          <dd>{text.trim() === '' ? <span class="missing">empty</span> : <span class="raw">{text}</span>}</dd>
        </div>
      ))}
    </dl>
  )
