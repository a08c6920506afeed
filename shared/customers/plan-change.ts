import { type CustomerChanges, completeValues } from './complete-values.ts'
import { inferCountryAnew, readPhoneAgain } from './infer-country.ts'
import { emptyBase, type FormBase, type FormReading } from './read-form.ts'

/** A customer, as far as a form can tell of it. */
export interface CustomerState extends FormBase {
  /** The e-mail address is several people's, and nobody's identity. */
  readonly isEmailShared: boolean
  /** A rule worked the country out, and nobody has said it. */
  readonly isCountryInferred: boolean
}

/** Somebody who is no customer yet. */
export const nobody: CustomerState = { ...emptyBase, isEmailShared: false, isCountryInferred: false }

export type ColumnChanges = CustomerChanges & { readonly extra?: Readonly<Record<string, unknown>> }

export interface ListChange {
  readonly old: readonly string[]
  readonly new: readonly string[]
}

/** What a form comes to: only what changes, and how the customer is then. */
export interface ChangePlan {
  readonly columns: ColumnChanges
  /** Those of the columns that a rule works out anew, and the form does not say. */
  readonly inferred: readonly (keyof ColumnChanges)[]
  readonly phones: ListChange | null
  readonly emails: ListChange | null
  readonly addresses: ListChange | null
  readonly after: CustomerState
}

/** @param emailShared undefined where the form does not say: then a new address is its customer's own */
export function planChange(reading: FormReading, emailShared: boolean | undefined, before: CustomerState): ChangePlan {
  const completed = readAgain(completeValues(reading.values, before === nobody ? null : before.values), before)
  const { country_inferred: isStated, ...said } = completed
  const values = { ...before.values, ...said }
  const isSaidShared = emailShared ?? (said.email === undefined && before.isEmailShared)
  const isEmailShared = isSaidShared && (values.email ?? null) !== null
  // The first one stands in the row, and not beside it too.
  const phones = (reading.phones ?? before.phones).filter((phone) => phone !== values.phone)
  const emails = (reading.emails ?? before.emails).filter((email) => email !== values.email)
  const addresses = (reading.addresses ?? before.addresses).filter((address) => address !== values.address_primary)
  const extra = changeExtra(
    before.extra,
    said.phone === undefined ? reading.extra : withoutRead(reading.extra, before, said),
  )
  const country =
    isStated === undefined
      ? inferCountryAnew({ values, phones, emails, addresses, extra }, before === nobody ? null : before)
      : undefined
  const columns = {
    ...completed,
    ...(country === undefined ? {} : { country_code: country, country_inferred: country !== null }),
  }
  return {
    columns: {
      ...columns,
      ...(isEmailShared === before.isEmailShared ? {} : { email_shared: isEmailShared }),
      ...(extra === before.extra ? {} : { extra }),
    },
    inferred: country === undefined ? [] : ['country_code', 'country_inferred'],
    phones: listChange(before.phones, phones),
    emails: listChange(before.emails, emails),
    addresses: listChange(before.addresses, addresses),
    after: {
      values: country === undefined ? values : { ...values, country_code: country },
      phones,
      emails,
      addresses,
      extra,
      isEmailShared,
      isCountryInferred: columns.country_inferred ?? before.isCountryInferred,
    },
  }
}

/** Once a country is stated, the phone that a file gave without one. */
function readAgain(changes: CustomerChanges, before: CustomerState): CustomerChanges {
  const { country_code: country, phone } = changes
  if (typeof country !== 'string' || phone !== undefined) return changes
  const read = readPhoneAgain(before, country)
  return read === null ? changes : { ...changes, phone: read }
}

/** A cell that has been read is no custom field any more. */
function withoutRead(changes: FormReading['extra'], before: CustomerState, { phone, country_code }: CustomerChanges) {
  const isRead = typeof country_code === 'string' && readPhoneAgain(before, country_code) === phone
  return isRead && phone !== null ? { ...changes, phone_raw: null } : changes
}

/** Whether there is nothing to write. */
export const isNoChange = ({ columns, phones, emails, addresses }: ChangePlan): boolean =>
  Object.keys(columns).length === 0 && [phones, emails, addresses].every((change) => change === null)

function changeExtra(had: FormBase['extra'], changes: FormReading['extra']): FormBase['extra'] {
  if (Object.keys(changes).length === 0) return had
  return Object.fromEntries(Object.entries({ ...had, ...changes }).filter(([, value]) => value !== null))
}

/** The customers keeps such a list in no order. */
function listChange(old: readonly string[], wanted: readonly string[]): ListChange | null {
  const [before, after] = [old.toSorted(), wanted.toSorted()]
  return JSON.stringify(before) === JSON.stringify(after) ? null : { old: before, new: after }
}
