import { explainConflict } from '../../../shared/matching/explain-pair.ts'
import { renderText } from '../../../shared/messages/text.ts'
import { useMessages } from '../../messages/messages.ts'
import { reasonWords } from '../../words/match-reasons.ts'
import { Text } from '../parts/text.tsx'
import type { PairPage } from './outputs.ts'

type Pair = Pick<PairPage['pair'], 'reasons' | 'conflict'>

/** What speaks for one customer and against it, each with what it weighs; and why it is asked all the same. */
export const Evidence = ({ pair }: { pair: Pair }) => {
  const messages = useMessages()
  const conflict = explainConflict(pair)
  return (
    <>
      {conflict !== undefined && <p class="mt-4">{renderText(conflict, messages.shared)}</p>}
      {pair.reasons.length === 0 && <p class="muted">{messages.duplicates.noReasons}</p>}
      <ul class="evidence mt-4">
        {pair.reasons.map((reason) => (
          <li>
            <span class={reason.weight > 0 ? 'w plus' : 'w minus'}>
              {messages.duplicates.weights[reason.weight > 0 ? 'for' : 'against'][strengthOf(reason.weight)]}
            </span>
            <span>
              <Text value={reasonWords(reason, messages)} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** By how many times over it doubles the odds, or halves them. */
function strengthOf(bits: number) {
  const size = Math.abs(bits)
  if (size >= 6) return 'strongly'
  return size >= 2.5 ? 'clearly' : 'slightly'
}
