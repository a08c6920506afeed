import { countOf } from '../../../words/numbers.ts'

/** Texts about customers who are like the one in the form. */
export const similar = {
  title: 'Similar customers',
  found: (count: number) => (count === 1 ? 'Already a customer?' : countOf(count, 'similar customer')),
  typed: 'as you typed it',
  opensInTab: ' (opens in a new tab)',
  certainty: {
    sure: 'Almost certainly the same',
    likely: 'Very likely the same',
    possible: 'Perhaps the same',
    other: 'Unlikely the same',
  },
  pro: 'For it:',
  contra: 'Against it:',
}
