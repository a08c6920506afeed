import type { ReasonCode } from '../../../shared/importing/reason-code.ts'
import { useMessages } from '../../messages/messages.ts'
import { formatCount } from '../../words/numbers.ts'
import { reasonName } from '../../words/reasons.ts'
import { reviewPath } from './review-address.ts'

interface ReviewByReasonProps {
  readonly importId: string
  readonly counts: readonly { readonly code: ReasonCode; readonly count: number }[]
}

/** How many rows of an import wait for each reason, each leading to them; nothing where none waits. */
export const ReviewByReason = ({ importId, counts }: ReviewByReasonProps) => {
  const messages = useMessages()
  const { common, review } = messages
  return counts.length === 0 ? null : (
    <section class="section">
      <div class="section-head">
        <h2>{common.nav.review}</h2>
        <span class="sub">{review.list.byReason}</span>
      </div>
      <div class="table-wrap">
        <table class="table">
          <tbody>
            {counts.map(({ code, count }) => (
              <tr>
                <td class="num count-cell">
                  <b>{formatCount(count)}</b>
                </td>
                <td class="wrap">
                  <a href={reviewPath({ importId, reason: code })}>{reasonName(code, messages)}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
