import { cleanCountry } from '../../shared/cleaning/country/clean-country.ts'
import { ImportSettings } from '../../shared/importing/import-settings.ts'
import { UsageError } from './parse-args.ts'

/** What every record of a file says where its own cells say nothing. */
export const defaultOptions = {
  owner: { type: 'string' },
  source: { type: 'string' },
  tags: { type: 'string' },
  country: { type: 'string' },
} as const

type Values = { readonly [name in keyof typeof defaultOptions]?: string | undefined }

/** @throws UsageError with a sentence when an option says what can't be */
export function parseDefaults({ owner, source, tags, country }: Values): ImportSettings['defaults'] {
  const code = country === undefined ? undefined : cleanCountry(country).value
  if (code === null) throw new UsageError(`--country takes a country, such as HK or Hong Kong, and not "${country}".`)
  const list = (tags ?? '').split(',').map((tag) => tag.trim())
  const parsed = ImportSettings.shape.defaults.unwrap().safeParse({
    ...(owner !== undefined && { owner }),
    ...(source !== undefined && { source }),
    ...(tags !== undefined && { tags: list.filter((tag) => tag !== '') }),
    ...(code !== undefined && { country_code: code }),
  })
  if (parsed.success) return parsed.data
  throw new UsageError(`--${String(parsed.error.issues[0]?.path[0])} takes a text, 255 characters at most.`)
}
