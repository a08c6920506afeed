import { formatCount } from '../../words/numbers.ts'
import { reasonWords } from '../../words/reasons.ts'

/** How many rows wait for each reason. */
export const ReasonCounts = ({ counts }: { counts: readonly { readonly code: string; readonly count: number }[] }) => (
  <table class="table">
    <tbody>
      {counts.map(({ code, count }) => (
        <tr>
          <td class="num count-cell">
            <b>{formatCount(count)}</b>
          </td>
          <td class="wrap">{reasonWords(code).name}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
