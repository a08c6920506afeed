import type { listRepairRules } from '../../../functions/review/list-repair-rules.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { countOf } from '../../words/numbers.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Empty } from '../parts/empty.tsx'
import { Moment, Text } from '../parts/text.tsx'

type Rules = Output<typeof listRepairRules>

/** What every import puts right by itself, since somebody has said so. */
export function rulesScreen({ items }: Rules, request: PageRequest): Screen {
  const canEdit = isAllowed('editor', request.call.actor)
  const main = (
    <>
      <Crumbs way={[['/review', 'Review rows']]} />
      <div class="head">
        <h1>Rules</h1>
        <span class="sub">
          {items.length === 0 ? 'none' : countOf(items.length, 'mail domain')} put right by every import
        </span>
      </div>
      {items.length === 0 ? (
        <Empty title="No rule yet" way={{ href: '/review', words: 'See the review rows' }}>
          When you put a misspelt mail domain right for all its rows, you can have every later import do the same.
        </Empty>
      ) : (
        <ul class="rules">
          {items.map((rule) => (
            <li>
              <span>
                <code class="raw">{rule.wrong}</code> → <code class="raw">{rule.meant}</code>
              </span>
              <span class="muted">
                {rule.by !== null && <Text value={`${rule.by}, `} />}
                <Moment at={rule.created_at} />
              </span>
              {canEdit && (
                <form method="post" action={`/review/rules/${rule.id}/remove`}>
                  <button class="btn btn-s" type="submit" aria-label={`Remove the rule for ${rule.wrong}`}>
                    Remove
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
  return { title: 'Rules', section: 'review', main }
}
