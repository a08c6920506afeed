import type { getProvenance, ImportedOrigin } from '../../../../functions/customers/get-provenance.ts'
import { type Messages, useMessages } from '../../../messages/messages.ts'
import type { PageRequest } from '../../../request/request.ts'
import type { Output, Screen } from '../../../route.ts'
import { valueWords } from '../../../words/changes.ts'
import { customLabel, fieldLabel } from '../../../words/labels.ts'
import { ruleWords } from '../../../words/rules.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { Moment } from '../../parts/moments.tsx'
import { Text } from '../../parts/text.tsx'

export type Provenance = Output<typeof getProvenance>

/** Where one value of a customer comes from; for htmx, only the card that says it. */
export function provenanceScreen(provenance: Provenance, { messages }: PageRequest): Screen {
  const { customer, field } = provenance
  const label = provenance.label ?? labelOf(field, messages)
  const t = messages.customers
  const path = `/customers/${customer.id}`
  const main = (
    <>
      <Crumbs
        way={[
          ['/customers', t.list.title],
          [path, <Text value={customer.name || messages.words.labels.noName} country={customer.country_code} />],
        ]}
      />
      <div class="head">
        <h1>{t.provenance.ask(label)}</h1>
      </div>
      <div class="prov-page">
        <Card provenance={provenance} />
      </div>
    </>
  )
  const title = t.provenance.titleOf(label, customer.name)
  return { title, section: 'customers', main, part: <Card provenance={provenance} /> }
}

/** `extra.Shoe size` → `Shoe size`. */
function labelOf(field: string, t: Messages): string {
  const [name = '', ...rest] = field.split('.')
  if (name === 'extra') return customLabel(rest.join('.'), t)
  const { furtherPhone, furtherEmail, furtherAddress } = t.customers.provenance
  return { phones: furtherPhone, emails: furtherEmail, addresses: furtherAddress }[name] ?? fieldLabel(name, t)
}

const Card = ({ provenance }: { provenance: Provenance }) => {
  const { origin, field, value, customer } = provenance
  const messages = useMessages()
  const t = messages.customers.provenance
  const label = provenance.label ?? labelOf(field, messages)
  return (
    <section class="prov-answer" aria-label={t.ask(label)}>
      <p>
        <b>
          {label}
          {value !== null && ': '}
        </b>
        {value !== null && (
          <Text value={valueWords(field.split('.')[0] ?? '', value, messages)} country={customer.country_code} />
        )}
      </p>
      {origin.kind === 'imported' ? <Imported origin={origin} /> : <p>{byHand(origin, value === null, t)}</p>}
    </section>
  )
}

/** Who has given a value that no file has. */
function byHand(
  origin: Exclude<Provenance['origin'], ImportedOrigin>,
  isEmpty: boolean,
  t: Messages['customers']['provenance'],
) {
  if (origin.kind === 'nobody') return t.nobody
  if (origin.kind === 'merged') return t.merged(by(origin.by, t), <Moment at={origin.at} />)
  const say = origin.kind === 'entered' ? t.entered : isEmpty ? t.cleared : t.changed
  return say(by(origin.by, t), <Moment at={origin.at} />)
}

const by = (name: string | null, t: Messages['customers']['provenance']) =>
  name === null ? null : t.by(<Text value={name} />)

const Imported = ({ origin }: { origin: ImportedOrigin }) => {
  const { trace, line, fileName, importId, fixed } = origin
  const messages = useMessages()
  const t = messages.customers.provenance
  const cells = trace?.cells ?? []
  const changed = cells.flatMap((cell) => (cell.fixed === undefined ? [] : [[cell.column, cell.fixed] as const]))
  const file = (
    <a href={`/imports/${importId}`}>
      <Text value={fileName} />
    </a>
  )
  return (
    <>
      <p>
        {trace?.isInferred && t.inferred}
        {trace?.value === null && t.clearedByCell}
        {t.fromLine(line, file, by(origin.by, t), origin.at && <Moment at={origin.at} />)}
      </p>
      <Cells cells={cells.map(({ column, raw }) => [column, raw])} />
      {fixed !== null && <p>{t.fixed(by(fixed.by, t), fixed.at && <Moment at={fixed.at} />, changed.length > 0)}</p>}
      <Cells cells={changed} />
      {trace !== null && trace.rules.length > 0 && (
        <p>{t.readAs(trace.rules.map((rule) => ruleWords(rule, messages)))}</p>
      )}
      {trace === null && <p>{t.fileGone}</p>}
      {trace !== null && !origin.isSame && <p>{t.rulesChanged}</p>}
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
          <dd>
            {text.trim() === '' ? (
              <span class="missing">{useMessages().customers.provenance.empty}</span>
            ) : (
              <span class="raw">{text}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
