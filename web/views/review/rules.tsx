import type { listRepairRules } from '../../../functions/review/list-repair-rules.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Empty } from '../parts/empty.tsx'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'

type Rules = Output<typeof listRepairRules>

/** What every import puts right by itself, since somebody has said so. */
export function rulesScreen({ items }: Rules, request: PageRequest): Screen {
  const { common, review } = request.messages
  const t = review.rules
  const canEdit = isAllowed('editor', request.call.actor)
  const main = (
    <>
      <Crumbs way={[['/review', common.nav.review]]} />
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub">{items.length === 0 ? t.none : t.domains(items.length)}</span>
      </div>
      {items.length === 0 ? (
        <Empty title={t.emptyTitle} way={{ href: '/review', words: t.showReview }}>
          {t.empty}
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
                  <button class="btn btn-s" type="submit" aria-label={t.removeRule(rule.wrong)}>
                    {t.remove}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
  return { title: t.title, section: 'review', main }
}
