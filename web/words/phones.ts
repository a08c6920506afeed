import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** `+85290441287` → `+852 9044 1287`; what is no number of a known country stands as it is. */
export const formatPhone = (phone: string): string => parsePhoneNumberFromString(phone)?.formatInternational() ?? phone
