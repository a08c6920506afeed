import type { getReviewRow } from '../../../functions/review/get-review-row.ts'
import type { CustomerField } from '../../../shared/customers/fields.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { Output } from '../../route.ts'
import { countryName } from '../../words/labels.ts'
import { formatPhone } from '../../words/phones.ts'
import { Text } from '../parts/text.tsx'
import { actionPath, inPlace, type ReviewFormProps } from './review-form.tsx'

type Candidate = Output<typeof getReviewRow>['candidates'][number]

/** Whom the row may be about, beside the row itself; each with the button that says so. */
export const Candidates = (props: ReviewFormProps & { readonly isAlone?: boolean }) => {
  const messages = useMessages()
  const { review, words } = messages
  const t = review.row.candidates
  const { row, canEdit } = props
  if (!row.reasons.some(({ code }) => code.startsWith('match.'))) return null
  const said = factsOfRow(row, words.labels.noName)
  return (
    <ul class="similar candidates" aria-label={t.label}>
      <li class="card">
        <p class="similar-name">
          <span class="name">
            <Text value={said.name} />
          </span>
          <span class="muted">{t.thisRow}</span>
        </p>
        <Facts facts={said.facts} />
        {canEdit && (
          <Choose {...props} customerId="">
            {t.isNew}
          </Choose>
        )}
      </li>
      {row.candidates.map((candidate) => (
        <li class="card">
          <p class="similar-name">
            <a class="name" href={`/customers/${candidate.id}`}>
              <Text value={candidate.name} country={candidate.country_code} />
            </a>
            <span class="muted">{t.existing}</span>
          </p>
          <Facts facts={factsOf(candidate, messages)} like={said.facts} />
          {canEdit && (
            <Choose {...props} customerId={candidate.id}>
              {t.isThis}
            </Choose>
          )}
        </li>
      ))}
    </ul>
  )
}

const Choose = (props: ReviewFormProps & { customerId: string; isAlone?: boolean; children?: string }) => {
  const path = actionPath(props, 'choose')
  return (
    <form method="post" action={path} {...(props.isAlone ? {} : inPlace(path))}>
      <input type="hidden" name="customerId" value={props.customerId} />
      <button class="btn" type="submit">
        {props.children}
      </button>
    </form>
  )
}

/** What of the row and of a customer is the same is set in bold. */
const Facts = ({ facts, like = [] }: { facts: readonly string[]; like?: readonly string[] }) => {
  const known = new Set(like.map(plain))
  return (
    <ul class="candidate-facts">
      {facts.map((fact) => (
        <li>
          {known.has(plain(fact)) ? (
            <b>
              <Text value={fact} />
            </b>
          ) : (
            <Text value={fact} />
          )}
        </li>
      ))}
    </ul>
  )
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '')

const factsOf = (one: Candidate, t: Messages) => [
  ...[one.company_primary, one.email].filter((fact) => fact !== null),
  ...(one.phone === null ? [] : [formatPhone(one.phone)]),
  ...[one.city, one.country_code === null ? null : countryName(one.country_code, t), one.youtube_handle].filter(
    (fact) => fact !== null,
  ),
]

function factsOfRow({ cells, fields }: ReviewFormProps['row'], noName: string) {
  const cell = (field: CustomerField) => cells[fields.indexOf(field)]?.trim() || undefined
  const parts = [cell('first_name'), cell('last_name')].filter((part) => part !== undefined)
  const shown = ['company_primary', 'email', 'phone', 'city', 'country_code', 'youtube_handle'] as const
  return {
    name: cell('display_name') ?? (parts.join(' ') || noName),
    facts: shown
      .map(cell)
      .filter((fact) => fact !== undefined)
      .map((fact) => fact.slice(0, 200)),
  }
}
