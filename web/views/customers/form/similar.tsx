import type { findSimilar } from '../../../../functions/customers/find-similar.ts'
import type { Similar as SimilarCustomer } from '../../../../functions/customers/similar-customers.ts'
import { explainConflict } from '../../../../shared/matching/explain-pair.ts'
import { renderText } from '../../../../shared/messages/text.ts'
import { useMessages } from '../../../messages/messages.ts'
import type { PageRequest } from '../../../request/request.ts'
import type { Output, Screen } from '../../../route.ts'
import { countryName } from '../../../words/labels.ts'
import { reasonWords } from '../../../words/match-reasons.ts'
import { formatPhone } from '../../../words/phones.ts'
import { TypeMark } from '../../parts/marks.tsx'
import { Text } from '../../parts/text.tsx'
import { type Typed, typedName } from './typed.ts'

/** What stands beside the form while somebody types: which existing customers may be the one. Nothing where there is nobody. */
export function similarScreen({ similar }: Output<typeof findSimilar>, request: PageRequest): Screen {
  const t = request.messages.customers.similar
  const part = (
    <div class="similar-hint" hidden={similar.length === 0}>
      <h2>{t.found(similar.length)}</h2>
      <SimilarCards similar={similar} />
    </div>
  )
  return { title: t.title, section: 'customers', main: part, part }
}

/** Customers beside each other, each with what makes it the same; first what was typed, where it does not stand there. */
export const SimilarCards = ({ similar, typed }: { similar: readonly SimilarCustomer[]; typed?: Typed }) => (
  <ul class="similar">
    {typed && (
      <li class="card">
        <TypedCard typed={typed} />
      </li>
    )}
    {similar.map((one) => (
      <li class="card">
        <Card similar={one} />
      </li>
    ))}
  </ul>
)

const TypedCard = ({ typed: { values } }: { typed: Typed }) => (
  <>
    <p class="similar-name">
      <span class="name">
        <Text value={typedName(values, useMessages())} />
      </span>
      <span class="muted">{useMessages().customers.similar.typed}</span>
    </p>
    <Parts
      company={values.company_primary}
      email={values.email}
      phone={values.phone}
      city={values.city}
      country={values.country_code}
    />
  </>
)

const Card = ({ similar }: { similar: SimilarCustomer }) => {
  const { id, name, company, email, phone, city, country_code: country, customer_type: type } = similar
  const t = useMessages().customers.similar
  return (
    <>
      <p class="similar-name">
        <a class="name" href={`/customers/${id}`} target="_blank" rel="noopener">
          <Text value={name} country={country} />
          <span class="vh">{t.opensInTab}</span>
        </a>
        <TypeMark type={type} />
      </p>
      <Parts
        company={company === name ? null : company}
        email={email}
        phone={phone}
        city={city}
        country={country}
        same={sameFields(similar)}
      />
      <Why similar={similar} />
    </>
  )
}

/** So many reasons on either side are told; the page of a pair tells all. */
const reasonsMax = 3

/** How likely it is, what speaks for it and what against, and why it is asked all the same. */
const Why = ({ similar }: { similar: SimilarCustomer }) => {
  const messages = useMessages()
  const t = messages.customers.similar
  const conflict = explainConflict(similar)
  const words = (sign: 1 | -1) =>
    similar.reasons
      .filter(({ weight }) => weight * sign > 0)
      .slice(0, reasonsMax)
      .map((reason) => reasonWords(reason, messages))
      .join(' · ')
  const [pro, contra, certainty] = [words(1), words(-1), certaintyOf(similar)]
  return (
    <div class="similar-why">
      <p>
        <span class={certainty === 'other' ? 'badge' : 'badge badge-warn'}>{t.certainty[certainty]}</span>
      </p>
      {conflict !== undefined && <p>{renderText(conflict, messages.shared)}</p>}
      {pro !== '' && (
        <p>
          <b>{t.pro}</b> <Text value={pro} />
        </p>
      )}
      {contra !== '' && (
        <p>
          <b>{t.contra}</b> <Text value={contra} />
        </p>
      )}
    </div>
  )
}

function certaintyOf({ zone, probability, reasons }: SimilarCustomer): 'sure' | 'likely' | 'possible' | 'other' {
  if (zone === 'same') return 'sure'
  if (zone === 'different' && reasons.some(({ weight }) => weight < 0)) return 'other'
  return probability >= 0.7 ? 'likely' : 'possible'
}

const sameFields = ({ reasons }: SimilarCustomer): readonly string[] =>
  reasons.filter(({ isColumn, level }) => !isColumn && level === 'same').map(({ field }) => field)

type Known = string | null | undefined

/** What people know somebody by; what is the same is set in bold. */
const Parts = (props: {
  company: Known
  email: Known
  phone: Known
  city: Known
  country: Known
  same?: readonly string[]
}) => {
  const { company, email, phone, city, country, same = [] } = props
  const t = useMessages()
  const place = [city, country && countryName(country, t)].filter(Boolean).join(', ')
  const parts = [
    { value: company, isSame: same.includes('company') },
    { value: email, isSame: same.includes('email') },
    { value: phone && formatPhone(phone), isSame: same.includes('phone') },
    { value: place, isSame: same.includes('place') },
  ]
  return (
    <>
      {parts.map(
        ({ value, isSame }) =>
          value && <p class={isSame ? 'is-same' : ''}>{<Text value={value} country={country ?? null} />}</p>,
      )}
    </>
  )
}
