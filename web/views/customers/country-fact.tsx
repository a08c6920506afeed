import { ownOf } from '../../../shared/own-of.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { countryName } from '../../words/labels.ts'
import { perLanguage } from '../../words/per-language.ts'
import { formatPhone } from '../../words/phones.ts'
import { Text } from '../parts/text.tsx'
import type { Detail } from './outputs.ts'

type Detection = NonNullable<Detail['detection']>
type Evidence = Detection['evidence'][number]

/** The country; where nobody has stated it, what speaks for which, and a button that states it. */
export const CountryFact = ({ detail, canEdit }: { detail: Detail; canEdit: boolean }) => {
  const { customer, detection } = detail
  const code = customer.country_code
  const messages = useMessages()
  const { detail: words } = messages.customers
  const suggested = code ?? detection?.country ?? null
  return (
    <>
      {code === null && <span class="missing">{words.none}</span>}
      {code !== null && <span class={customer.country_inferred ? 'inferred' : ''}>{countryName(code, messages)}</span>}
      {detection !== null && detection.evidence.length > 0 && (
        <Why
          says={saysOf(code, detection, messages)}
          detection={detection}
          isOpen={code === null && suggested !== null}
        />
      )}
      {detection !== null && suggested !== null && canEdit && (
        <Confirm customer={customer} country={suggested} isInferred={code !== null} />
      )}
    </>
  )
}

function saysOf(code: string | null, { country, verdict }: Detection, messages: Messages): string {
  const t = messages.customers.country
  if (code !== null && country === code) return t.inferred
  if (verdict === 'contradictory') return code === null ? t.contradictory : `${t.inferred}; ${t.contradictory}`
  return country === null ? t.inferred : t.probably(countryName(country, messages))
}

/** Its evidence, one line each, is one step away. */
const Why = ({ says, detection, isOpen }: { says: string; detection: Detection; isOpen: boolean }) => (
  <details class="why" open={isOpen}>
    <summary class="from">{says}</summary>
    <ul>
      {detection.evidence.map((one) => (
        <li>
          <EvidenceWords evidence={one} isAgainst={one.weight < 0 && detection.country !== null} />
        </li>
      ))}
    </ul>
  </details>
)

const EvidenceWords = ({ evidence, isAgainst }: { evidence: Evidence; isAgainst: boolean }) => {
  const messages = useMessages()
  const t = messages.customers.country
  const { kind, countries } = evidence
  return (
    <>
      {t.kinds[kind]}{' '}
      <b class="cell">
        <Text value={evidenceText(evidence, messages)} country={countries[0] ?? null} />
      </b>{' '}
      {isAgainst ? t.speaksAgainst : t.speaksFor} {t.among(countries.map((code) => countryName(code, messages)))}
    </>
  )
}

const scriptNames = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'script', fallback: 'code' }))

function evidenceText({ kind, value }: Evidence, t: Messages): string {
  if (kind === 'phone') return formatPhone(value)
  if (kind !== 'name-script' && kind !== 'address-script') return value
  const names: Readonly<Record<string, string>> = t.customers.country.scripts
  return ownOf(names, value) ?? scriptNames(t).of(value) ?? value
}

const Confirm = (props: { customer: Detail['customer']; country: string; isInferred: boolean }) => {
  const { customer, country, isInferred } = props
  const messages = useMessages()
  const t = messages.customers.country
  return (
    <form class="use-it" method="post" action={`/customers/${customer.id}/country`}>
      <input type="hidden" name="version" value={String(customer.version)} />
      <input type="hidden" name="country" value={country} />
      <button class="btn btn-s" type="submit">
        {(isInferred ? t.confirm : t.useIt)(countryName(country, messages))}
      </button>
    </form>
  )
}
