import type { Cleaned } from '../cleaned.ts'
import type { GuessIssue } from './country-guesses.ts'

export type CountryRule =
  | 'country.code'
  | 'country.dialling-code'
  | 'country.first-of-several'
  | 'country.flag'
  | 'country.name'
  | 'country.said-twice'
  | 'country.spelling'
  | 'country.taken-out-of-text'
export type CountryIssue =
  | GuessIssue
  | 'country.contradiction'
  | 'country.doubted'
  | 'country.several'
  | 'country.short-number'
  | 'country.unknown'
  | 'country.words-around'
export type CleanedCountry = Cleaned<string, CountryRule, CountryIssue>
