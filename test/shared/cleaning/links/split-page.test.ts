import { expect, test } from 'vitest'
import { splitPage } from '../../../../shared/cleaning/links/split-page.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'

const signs = [' / ', ' | ', '; ', ', ', ' ', '\n', '/', ' ']
const pages = ['www.acme.com', 'https://acme.com', 'http://www.acme.com/shop', 'WWW.ACME.COM']
test.each(
  pages.flatMap((page) => signs.filter((sign) => sign !== '/' || /^www/i.test(page)).map((sign) => [page, sign])),
)('%s beside an address, with %j between, is the page', (page, sign) =>
  expect(splitPage(`ann@acme.com${sign}${page}`)).toMatchObject({ email: 'ann@acme.com', page }),
)

// biome-ignore format: a list of cells
test.each(['ann@acme.com', 'www.acme.com', 'ann@acme.com / bob@acme.com', 'ann@acme.com www.a.com www.b.com', 'old: ann@acme.com www.acme.com', 'ann@www.acme.com', 'https://acme.com/?to=ann@acme.com', 'not ann@acme.com / www.acme.com'])(
  '%s is left as it is',
  (cell) => expect(splitPage(cell)).toBeNull(),
)

test('the page is the website, unless another one is said', () => {
  const columns = (['display_name', 'email', 'company_website'] as const).map((field) => ({
    ...{ column: field, field, position: 1, confidence: 1, evidence: 'synonym' as const },
  }))
  const clean = (site: string, mail = 'ann@acme.com / www.acme.com') =>
    cleanRecord(columns, ['Ann Lee', mail, site], 'repair')
  for (const site of ['', 'https://www.acme.com'])
    expect(clean(site)).toMatchObject({
      verdict: null,
      record: { email: 'ann@acme.com', company_website: expect.stringMatching(/^https:\/\/www\.acme\.com\/?$/) },
    })
  expect(clean('other.example').verdict).toBe('review')
  expect(clean('', 'ann@acme.com / www.facebook.com').record.company_website).toBeUndefined()
})
