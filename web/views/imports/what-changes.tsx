import type { CustomerField } from '../../../shared/customers/fields.ts'
import type { Outcome } from '../../../shared/importing/outcomes.ts'
import { explainWarning } from '../../../shared/importing/reading/explain-warning.ts'
import { renderText, textOf } from '../../../shared/messages/text.ts'
import { useMessages } from '../../messages/messages.ts'
import { customersHref } from '../../words/customer-links.ts'
import { formatCount } from '../../words/numbers.ts'
import type { ImportDetail } from '../import-detail.ts'
import { OutcomeMark } from '../parts/marks.tsx'
import { Text } from '../parts/text.tsx'
import { type Decision, DecisionsTable } from './decisions-table.tsx'

/** The first records that end in one outcome. */
export interface OutcomeSample {
  readonly outcome: Outcome
  readonly items: readonly Decision[]
}

/** What an import that waits at its preview is going to do: some records of each outcome, and the way to all of them. */
export const WhatChanges = ({ detail, samples }: { detail: ImportDetail; samples: readonly OutcomeSample[] }) => {
  const t = useMessages().imports.detail.preview
  const path = `/imports/${detail.id}/preview`
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t.title}</h2>
        <span class="sub">{samples.length === 0 ? t.nothing : t.sub}</span>
        <span class="actions">
          <a class="btn btn-s" href={path}>
            {t.showAll}
          </a>
        </span>
      </div>
      {samples.map(({ outcome, items }) => (
        <section class="sample">
          <h3>
            <b>{formatCount(detail.outcomes[outcome])}</b> <OutcomeMark outcome={outcome} />
          </h3>
          <DecisionsTable items={items} isOfOne />
          {detail.outcomes[outcome] > items.length && (
            <p>
              <a href={`${path}?outcome=${outcome}`}>{t.showAllOf(detail.outcomes[outcome])}</a>
            </p>
          )}
        </section>
      ))}
    </section>
  )
}

/** Cells of which nothing could be made, each field with a link to the customers who keep them. */
export const Unread = ({ detail: { id, unread, state } }: { detail: ImportDetail }) => {
  const { imports, shared } = useMessages()
  const fields = Object.entries(unread) as [CustomerField, number][]
  return fields.length === 0 ? null : (
    <section class="notice notice-warn warnings" aria-label={imports.detail.unread}>
      <ul>
        {fields.map(([field, cells]) => {
          const sentence = `${renderText(textOf('imports.unread', { field, cells }), shared)}.`
          return (
            <li>
              <Text value={sentence} />{' '}
              {state === 'finished' && (
                <a href={customersHref({ importId: id, unread: field })}>{imports.detail.showUnread}</a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What was odd about the file. */
export const Warnings = ({ detail }: { detail: ImportDetail }) => {
  const { imports, shared } = useMessages()
  const t = imports.detail.preview
  const warnings = detail.layout?.warnings ?? []
  return warnings.length === 0 ? null : (
    <section class="notice notice-warn warnings" aria-label={t.warnings}>
      <ul>
        {warnings.map((warning) => (
          <li>
            <Text value={renderText(explainWarning(warning), shared)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
