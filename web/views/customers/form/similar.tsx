import type { findSimilar } from '../../../../functions/customers/find-similar.ts'
import type { Similar as SimilarCustomer, SimilarityReason } from '../../../../shared/customers/similar.ts'
import { useMessages } from '../../../messages/messages.ts'
import type { PageRequest } from '../../../request/request.ts'
import type { Output, Screen } from '../../../route.ts'
import { countryName } from '../../../words/labels.ts'
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
  const { id, name, company, email, phone, city, country_code: country, customer_type: type, why } = similar
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
        why={why}
      />
      <p class="similar-why">
        {why.map((reason) => (
          <span class="badge badge-warn">{t.reasons[reason]}</span>
        ))}
      </p>
    </>
  )
}

type Known = string | null | undefined

/** What people know somebody by; what is the same is set in bold. */
const Parts = (props: {
  company: Known
  email: Known
  phone: Known
  city: Known
  country: Known
  why?: readonly SimilarityReason[]
}) => {
  const { company, email, phone, city, country, why = [] } = props
  const place = [city, country && countryName(country)].filter(Boolean).join(', ')
  const parts = [
    { value: company, isSame: why.includes('same-name-and-company') },
    { value: email, isSame: why.includes('same-email') },
    { value: phone && formatPhone(phone), isSame: why.includes('same-phone') },
    { value: place, isSame: false },
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
