import { countOf } from '../../../words/numbers.ts'

/** Texts of the list of auto-fix rules. */
export const rules = {
  title: 'Auto-fix rules',
  none: 'no e-mail domains are fixed by every import',
  domains: (count: number) => `${countOf(count, 'e-mail domain is', 'e-mail domains are')} fixed by every import`,
  emptyTitle: 'No rules yet',
  empty: 'When you fix a typo in an e-mail domain for all its rows, every later import can do the same.',
  showReview: 'Show the rows that need review',
  remove: 'Remove',
  removeRule: (domain: string) => `Remove the rule for ${domain}`,
}
