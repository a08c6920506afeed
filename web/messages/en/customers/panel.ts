import { formatCount } from '../../../words/numbers.ts'

/** Texts of the customer that stands beside the list. */
export const panel = {
  title: 'Customer beside the list',
  wholePage: 'Open as a page',
  close: 'Close',
  previous: 'Previous customer',
  next: 'Next customer',
  place: (n: string, total: string) => `${n} of ${total}`,
  total: (total: number, isExact: boolean) => `${formatCount(total)}${isExact ? '' : '+'}`,
  keys: { open: 'open' },
}
