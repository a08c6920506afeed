import type { PairReason } from '../../../shared/matching/compare/compare-pair.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { PairPage } from './outputs.ts'

/** What speaks for one customer and against it, each with what it weighs. */
export const Evidence = ({ pair }: { pair: Pick<PairPage['pair'], 'reasons' | 'conflict'> }) => {
  const messages = useMessages()
  if (pair.reasons.length === 0) return <p class="muted">{messages.duplicates.noReasons}</p>
  return (
    <ul class="evidence mt-4">
      {pair.reasons.map((reason) => (
        <li>
          <span class={reason.weight > 0 ? 'w plus' : 'w minus'}>{signed(reason.weight)}</span>
          <span>{reasonWords(reason, messages)}</span>
        </li>
      ))}
    </ul>
  )
}

/** `+9`, `−3`: how many times over the odds double, or halve. */
const signed = (bits: number): string => `${bits > 0 ? '+' : '−'}${Math.max(1, Math.round(Math.abs(bits)))}`

export const reasonWords = (_reason: PairReason, _t: Messages): string => ''
