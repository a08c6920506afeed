import type { SaveOutcome } from '../../../../functions/customers/save-form.ts'
import { customKeyOf } from '../../../../shared/customers/list-columns.ts'
import { ownOf } from '../../../../shared/own-of.ts'
import { useMessages } from '../../../messages/messages.ts'
import { type Typed, typedOf } from '../form/typed.ts'
import type { Detail } from '../outputs.ts'
import { Answers } from './answers.tsx'
import { CellInput } from './cell-input.tsx'
import { type CellPlace, cellPath, isInPlace, placeId, wholes } from './cell-path.ts'
import { EditNewsPlace } from './edit-news.tsx'

export type Asks = Extract<SaveOutcome, { kind: 'asks' }>

export interface CellFormProps {
  readonly detail: Detail
  readonly field: string
  readonly place: CellPlace
  /** What was typed, where it has not been saved; with the version that saving again is based on. */
  readonly typed?: Typed
  /** What is wrong with it. */
  readonly problem?: string | undefined
  /** Who has changed what in the meantime; the value that they left stands in the cell. */
  readonly conflict?: string | undefined
  readonly asks?: Asks | undefined
  /** How whoever asks is called, where they may be the answer. */
  readonly me?: string | undefined
  /** How those are called who may own a customer. */
  readonly owners?: readonly string[]
}

/** One field of one customer, edited where it stands. Enter saves, Esc leaves. */
export const CellForm = ({ detail, field, place, typed, problem, conflict, asks, me, owners }: CellFormProps) => {
  const { customers, common } = useMessages()
  const t = customers.cells
  const { id, version } = detail.customer
  const stored = typedOf(detail)
  const path = cellPath(id, field, place)
  const confirming = asks && canStand(asks) ? { name: 'confirmed', value: 'yes' } : {}
  return (
    <form
      class="cell-form"
      method="post"
      action={path}
      novalidate
      autocomplete="off"
      hx-post={path}
      hx-target={wholes[place]}
      hx-swap="innerHTML"
      {...{ 'hx-status:4xx': isInPlace(place) ? `swap:innerHTML target:#${placeId(field)}` : 'swap:innerHTML' }}
      hx-sync="this:drop"
      data-edits={id}
      data-field={field}
    >
      {/* What Enter presses in a field. */}
      <button type="submit" {...confirming} hidden />
      <input type="hidden" name="version" value={String(version)} />
      <input type="hidden" name="before" value={textOfField(stored, field)} />
      {conflict !== undefined && (
        <p class="error" role="alert">
          {conflict} {t.saveOver}
        </p>
      )}
      <CellInput field={field} typed={typed ?? stored} problem={problem} customFields={detail.customFields} />
      <EditNewsPlace />
      <Answers field={field} me={me} owners={owners} />
      {asks && <Questions asks={asks} />}
      <div class="cell-actions">
        <button class="btn btn-s btn-primary" type="submit" {...confirming}>
          {asks && canStand(asks) ? t.saveAnyway : t.save}
        </button>
        <a class="btn btn-s btn-quiet" href={isInPlace(place) ? `/customers/${id}` : '/customers'} data-leaves-cell>
          {common.actions.cancel}
        </a>
      </div>
    </form>
  )
}

/** What a form has of a field, as text. */
export function textOfField(typed: Typed, field: string): string {
  const key = customKeyOf(field)
  if (key !== undefined) return ownOf(typed.extra, key) ?? ''
  return Object.entries(typed.values).find(([name]) => name === field)?.[1] ?? ''
}

const canStand = ({ suggestions }: Asks) => suggestions.every(({ canKeep }) => canKeep)

/** What has to be asked before it is saved: whether it is typed right, and who else it may be. */
const Questions = ({ asks }: { asks: Asks }) => {
  const t = useMessages().customers
  return (
    <div class="cell-questions" role="alert">
      {asks.suggestions.map((suggestion) => (
        <button class="btn btn-s" type="submit" name="use" value={JSON.stringify(suggestion)}>
          {t.form.questions.use(suggestion.suggestion)}
        </button>
      ))}
      {asks.similar.length > 0 && (
        <p>
          {t.cells.looksLike}{' '}
          {asks.similar.slice(0, 3).map(({ id, name }) => (
            <a href={`/customers/${id}`} target="_blank" rel="noopener">
              {name}
            </a>
          ))}
        </p>
      )}
    </div>
  )
}
