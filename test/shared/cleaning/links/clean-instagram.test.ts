import { describe } from 'vitest'
import { cleanInstagram } from '../../../../shared/cleaning/links/clean-instagram.ts'
import { testLaws, testTable } from '../rule-laws.ts'

const acme = 'https://www.instagram.com/acme'

describe('an Instagram cell', () => {
  testTable(cleanInstagram, {
    blank: ['', 'n/a', 'none', '-'],
    sure: [
      [acme, acme, null],
      ['@Acme', acme, 'instagram.name'],
      ['acme', acme, 'instagram.name'],
      ['＠acme', acme, 'instagram.name'],
      ['@acme.com', 'https://www.instagram.com/acme.com', 'instagram.name'],
      ['instagram.com/Acme/?hl=en', acme, 'instagram.canonical'],
      ['instagr.am/acme', acme, 'instagram.canonical'],
      ['instagram.com/stories/acme/123', acme, 'instagram.canonical'],
    ],
    guess: [['acme.com', 'https://www.instagram.com/acme.com', 'instagram.maybe-a-site']],
    none: [
      ['instagram.com/p/abc', 'instagram.not-a-profile'],
      ['instagram.com', 'instagram.not-a-profile'],
      ['acme/posts', 'instagram.bad-name'],
      ['a..b', 'instagram.bad-name'],
      ['陳大文', 'instagram.bad-name'],
      ['Acme Ltd', 'instagram.bad-name'],
      ['https://acme.com', 'instagram.other-site'],
      ['a@acme.com', 'instagram.is-an-email'],
    ],
  })
  testLaws(cleanInstagram, {
    kind: 'instagram',
    pieces: ['acme', 'instagram.com/', 'p/', '.com', 'stories/', '%', '陳'],
  })
})
