import { describe } from 'vitest'
import { cleanX } from '../../../../shared/cleaning/links/clean-x.ts'
import { testLaws, testTable } from '../rule-laws.ts'

describe('an X cell', () => {
  testTable(cleanX, {
    blank: ['', 'n/a', 'none', '-'],
    sure: [
      ['https://x.com/acme', 'https://x.com/acme', null],
      ['@Acme', 'https://x.com/acme', 'x.name'],
      ['acme', 'https://x.com/acme', 'x.name'],
      ['https://twitter.com/Acme?lang=en', 'https://x.com/acme', 'x.canonical'],
      ['mobile.twitter.com/acme', 'https://x.com/acme', 'x.canonical'],
      ['twitter.com/#!/acme', 'https://x.com/acme', 'x.canonical'],
      ['twitter.com/intent/user?screen_name=acme', 'https://x.com/acme', 'x.canonical'],
    ],
    guess: [['https://x.com/acme/status/12', 'https://x.com/acme', 'x.is-a-post']],
    none: [
      ['x.com/home', 'x.not-a-profile'],
      ['https://x.com/i/lists/1', 'x.not-a-profile'],
      ['acme/followers', 'x.bad-name'],
      ['sixteencharacter', 'x.bad-name'],
      ['陳大文', 'x.bad-name'],
      ['netflix.com/acme', 'x.other-site'],
      ['a@acme.com', 'x.is-an-email'],
    ],
  })
  testLaws(cleanX, {
    kind: 'x',
    pieces: ['acme', 'x.com/', 'twitter.com/', '#!/', 'status/', '?screen_name=', '%', '陳'],
  })
})
