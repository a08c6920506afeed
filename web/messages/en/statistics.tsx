import type { Child } from 'hono/jsx'
import { countOf, formatCount } from '../../words/numbers.ts'

/** Texts of the statistics screens. */
export const statistics = {
  title: 'Statistics',
  everyNumber: (at: Child) => <>{at}. Every number opens its list.</>,
  empty: {
    title: 'Nothing to count yet',
    hint: 'Types, countries, creators and growth appear here as soon as there is a customer.',
  },
  figures: {
    customers: 'Customers',
    thisMonth: (count: Child) => <>{count} added this month</>,
    creators: 'Creators',
    share: (percent: string) => `${percent} of all customers`,
    withEmail: 'With e-mail',
    without: (count: Child) => <>{count} without</>,
    withCountry: 'With country',
    inferred: (count: Child) => <>{count} inferred</>,
  },
  growth: {
    title: 'Growth',
    byHand: 'added by hand',
    allImported: (link: (text: string) => Child) => <>imported from {link('files')}</>,
    someImported: (imported: number, byHand: number, link: (text: string) => Child) => (
      <>
        {formatCount(imported)} imported from {link('files')}, {formatCount(byHand)} added by hand
      </>
    ),
    asTable: 'The same as a table',
    day: 'Day (UTC)',
    month: 'Month (UTC)',
    added: 'Added',
    totalAtEnd: 'Customers at its end',
    before: 'Before',
    none: 'No customers',
    describe: (before: number, firstPeriod: string, total: number) =>
      `From ${formatCount(before)} before ${firstPeriod} to ${countOf(total, 'customer')}`,
    total: (total: number) => countOf(total, 'customer'),
    column: (period: string, added: number) => `${period}: ${formatCount(added)} added`,
  },
  countries: {
    title: 'Countries',
    country: 'Country',
    summary: (stated: Child, inferred: Child, without: Child) => (
      <>
        {stated} stated, {inferred} inferred, {without} without one
      </>
    ),
    others: 'Other countries',
    othersWith: (countries: number, customers: number) =>
      `${countOf(countries, 'other country', 'other countries')} with ${countOf(customers, 'customer')}`,
    stated: 'stated',
    inferred: 'inferred',
  },
  types: 'Types',
  status: 'Status',
  missing: 'Missing data',
  notToContact: (count: number) => `${countOf(count, 'customer wants', 'customers want')} not to be contacted.`,
  creators: {
    title: 'Creators by subscribers',
    notKnown: 'not known',
    coverage: (withHandle: Child, total: Child, withChannel: Child) => (
      <>
        {withHandle} of {total} with a handle, {withChannel} with a channel link
      </>
    ),
    largest: 'Largest channels',
    bySubscribers: 'by subscribers',
  },
}
