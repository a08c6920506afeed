import { countOf } from '../../../words/numbers.ts'

/** Texts about customers who are like the one in the form. */
export const similar = {
  title: 'Similar customers',
  found: (count: number) => (count === 1 ? 'Already a customer?' : countOf(count, 'similar customer')),
  typed: 'as you typed it',
  opensInTab: ' (opens in a new tab)',
  reasons: {
    'same-email': 'same e-mail',
    'same-phone': 'same phone',
    'same-youtube': 'same YouTube channel',
    'same-name-and-company': 'same name and company',
    'similar-name': 'similar name',
  },
}
