import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** Not where the numbering plan says that it is something else, such as a landline; in North America nobody can tell. */
export function mayBeMobile(phone: string): boolean {
  const type = parsePhoneNumberFromString(phone)?.getType()
  return type === undefined || type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE'
}

/** `+85290441287` → `+852 9044 1287`; what is no number of a known country stands as it is. */
export const formatPhone = (phone: string): string => parsePhoneNumberFromString(phone)?.formatInternational() ?? phone
