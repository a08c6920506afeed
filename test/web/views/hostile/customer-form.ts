import type { findSimilar } from '../../../../functions/customers/find-similar.ts'
import type { Similar } from '../../../../functions/customers/similar-customers.ts'
import type { Output } from '../../../../web/route.ts'
import { id } from './common.ts'

const similar = (words: string): Similar => ({
  id,
  name: words,
  company: `${words}, Ltd`,
  email: words,
  phone: words,
  city: words,
  country_code: words,
  customer_type: 'individual',
  ...{ probability: 0.9, zone: 'ask', conflict: 'given' },
  reasons: [
    { field: words, isColumn: true, level: 'same', weight: 3 },
    { field: 'email', isColumn: false, level: 'same', weight: 8 },
    { field: words, isColumn: true, level: 'different', weight: -3 },
  ],
})

export const similarCustomers = (words: string): Output<typeof findSimilar> => ({ similar: [similar(words)] })

export const questions = (words: string) => ({
  kind: 'asks' as const,
  similar: [similar(words)],
  suggestions: [{ field: 'email' as const, value: words, suggestion: words, canKeep: true }],
})

/** What a form gave. */
export const given = (words: string) => ({
  values: { display_name: words, email: words, notes: words, customer_type: words, country_code: words },
  extra: { [words]: words },
  phones: words,
  addresses: words,
  emailShared: true,
  version: words,
})
