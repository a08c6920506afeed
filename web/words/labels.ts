import type { CustomField } from '../../shared/customers/custom-fields.ts'
import { type CustomerField, customerFields } from '../../shared/customers/fields.ts'
import { nameOfRegion, namesOfRegions } from '../../shared/messages/names-of-regions.ts'
import type { Messages } from '../messages/messages.ts'
import { perLanguage } from './per-language.ts'

/** `email` → `E-mail`; a name that is no field of ours stands as it is. */
export const fieldLabel = (name: CustomerField | string, t: Messages): string => ownLabel(name, t) ?? name

function ownLabel(name: string, { shared }: Messages): string | undefined {
  const field = customerFields.find((one) => one.name === name)
  return field === undefined ? undefined : shared.fields[field.name]
}

/**
 * What a custom field is called: `Shoe size`. What a file said where our own field could not take it has the name of that
 * field: `phone_raw` → `Phone, as in the file`, `phone_raw_2` → `Phone, as in the file (2)`; and so has what another row of
 * the same customer said: `city_also` → `City, said as well`.
 *
 * @param customFields those of which people have said what they are called
 */
export function customLabel(key: string, t: Messages, customFields: readonly CustomField[] = []): string {
  const called = (name: string) => customFields.find((field) => field.key === name)?.label
  const own = called(key)
  if (own !== undefined) return own
  const also = key.endsWith('_also') ? key.slice(0, -'_also'.length) : undefined
  if (also !== undefined) return t.words.labels.saidAsWell(called(also) ?? fieldLabel(also, t))
  const [, field = '', number] = /^(.+)_raw(?:_(\d+))?$/.exec(key) ?? []
  const label = ownLabel(field, t) ?? called(field)
  if (label === undefined) return key
  const { asImported, asImportedAgain } = t.words.labels
  return number === undefined ? asImported(label) : asImportedAgain(label, number)
}

const regions = perLanguage(namesOfRegions)

export const countryName = (code: string, t: Messages): string => nameOfRegion(code, regions(t))
