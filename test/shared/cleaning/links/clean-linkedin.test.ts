import { describe } from 'vitest'
import { cleanLinkedin } from '../../../../shared/cleaning/links/clean-linkedin.ts'
import { testLaws, testTable } from '../rule-laws.ts'

const john = 'https://www.linkedin.com/in/john-doe'

describe('a LinkedIn cell', () => {
  testTable(cleanLinkedin, {
    blank: ['', ' ', 'n/a', 'none', '-'],
    sure: [
      [john, john, null],
      ['https://www.linkedin.com/in/John-Doe/', john, 'linkedin.canonical'],
      ['hk.linkedin.com/in/john-doe?trk=x', john, 'linkedin.canonical'],
      ['https://www.linkedin.com/in/john-doe/detail/recent-activity', john, 'linkedin.canonical'],
      ['https://www.linkedin.com/mwlite/in/john-doe', john, 'linkedin.canonical'],
      ['in/john-doe', john, 'linkedin.canonical'],
      ['LinkedIn: /in/john-doe', john, 'linkedin.canonical'],
      ['linkedin.com/companies/acme', 'https://www.linkedin.com/company/acme', 'linkedin.canonical'],
      [`https://www.linkedin.com/in/${'a'.repeat(200)}`, `https://www.linkedin.com/in/${'a'.repeat(200)}`, null],
      ['company/Acme', 'https://www.linkedin.com/company/acme', 'linkedin.canonical'],
      ['linkedin.com/company/12345/about', 'https://www.linkedin.com/company/12345', 'linkedin.canonical'],
      ['https://www.linkedin.com/school/hku/', 'https://www.linkedin.com/school/hku', 'linkedin.canonical'],
      ['https://www.linkedin.com/in/%E9%99%B3', 'https://www.linkedin.com/in/%E9%99%B3', null],
      ['linkedin.com/in/陳', 'https://www.linkedin.com/in/%E9%99%B3', 'linkedin.canonical'],
      [
        'linkedin.com/in/ACoAAABCdefGHIjklMNO',
        'https://www.linkedin.com/in/ACoAAABCdefGHIjklMNO',
        'linkedin.canonical',
      ],
    ],
    guess: [
      ['john-doe', john, 'linkedin.person-or-company'],
      ['linkedin.com/john-doe', john, 'linkedin.person-or-company'],
      ['linkedin.com/pub/john-doe', john, 'linkedin.old-link'],
      ['linkedin.com/pub/john-doe/1a', john, 'linkedin.old-link'],
      ['linkedin.com/pub/john-doe/1a/2b3', john, 'linkedin.old-link'],
      ['linkedin.com/pub/john-doe/1a/2b3/4c', 'https://www.linkedin.com/in/john-doe-04c2b31a', 'linkedin.old-link'],
    ],
    none: [
      ['https://www.linkedin.com/sales/lead/ACw', 'linkedin.sales-navigator'],
      ['https://www.linkedin.com/talent/profile/ACw', 'linkedin.sales-navigator'],
      ['https://www.linkedin.com/recruiter/profile/1', 'linkedin.sales-navigator'],
      [`https://www.linkedin.com/in/${'a'.repeat(201)}`, 'linkedin.not-a-profile'],
      ['https://www.linkedin.com/posts/john', 'linkedin.not-a-profile'],
      ['https://www.linkedin.com/in/', 'linkedin.not-a-profile'],
      ['John Doe', 'linkedin.not-a-profile'],
      ['acme.com', 'linkedin.not-a-profile'],
      ['lnkd.in/abc', 'linkedin.short-link'],
      ['https://www.facebook.com/in/john', 'linkedin.other-site'],
      ['https://linkedin.com.evil.com/in/john', 'linkedin.other-site'],
      ['john@acme.com', 'linkedin.is-an-email'],
    ],
  })
  testLaws(cleanLinkedin, {
    kind: 'linkedin',
    pieces: [
      'linkedin.com/',
      'in/',
      'pub/',
      'company/',
      'john',
      '-doe',
      'https://',
      '%E9',
      '陳',
      '?',
      '1a/',
      '🚀',
      'ACoAA',
    ],
  })
})
