import { prepareCompany } from './prepare/prepare-company.ts'
import { tradesOfText } from './prepare/trade-words.ts'

/**
 * What names of one company have in common by which the search for duplicates calls them the same: no legal form, case,
 * width or accents. Where the East Asian name says only what it does, as 貿易 does, the Latin one counts as well. Null where
 * a text names nobody.
 */
export function companyKey(name: string): string | null {
  const company = prepareCompany(name)
  if (company === null) return null
  const { eastern, latin } = company
  return eastern === '' || isTradeAlone(eastern) ? `${latin}${eastern}` : eastern
}

/** A trade is told behind a name: before it stands a mark in the place of one. */
const isTradeAlone = (eastern: string): boolean => tradesOfText(`=${eastern}`).core === '='
