import { useMessages } from '../../messages/messages.ts'
import type { ShownChange } from '../../words/changes.ts'
import { Text } from './text.tsx'

/** `Company Alpha Works → Beta Works`. */
export const Change = ({ change }: { change: ShownChange }) => (
  <>
    <Text value={change.label} /> <Diff change={change} />
  </>
)

/** What stood there, and what stands there now. */
export const Diff = ({ change }: { change: ShownChange }) => {
  const t = useMessages().common.change
  return (
    <span class="diff">
      <Value value={change.was} class="was" />
      <span class="to" role="img" aria-label={t.isNow}>
        →
      </span>
      <Value value={change.now} class="now" />
    </span>
  )
}

const Value = (props: { value: string; class: 'was' | 'now' }) => {
  const t = useMessages().common.change
  return props.value === '' ? (
    <span class="was-empty">{t.empty}</span>
  ) : (
    <span class={props.class}>
      <Text value={props.value} />
    </span>
  )
}
