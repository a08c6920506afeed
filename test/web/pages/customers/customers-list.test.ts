import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csv, importText } from '../../../functions/import-text.ts'
import { openWeb, type Web } from '../../open-web.ts'
import { linkTo, wordsOf } from '../../read-html.ts'

let web: Web
let importId: string

const people = Array.from(
  { length: 120 },
  (_, i) => `Persona ${String(i).padStart(3, '0')},p${i}@acme.com,Acme,HK,lead,`,
)

beforeAll(async () => {
  web = await openWeb()
})
afterAll(() => web.parts.close())

const see = async (path: string, headers: Record<string, string> = {}) => (await web.get(path, headers)).text()
const seeAsViewer = (path: string) => see(path, { cookie: web.cookieOf('viewer') })

test('no customers says what belongs there, and offers one way to get it', async () => {
  const words = wordsOf(await see('/customers'))
  expect(words).toContain('No customers yet')
  expect(words).toContain('Import a file')
  expect(wordsOf(await seeAsViewer('/customers'))).not.toContain('Import a file')
})

describe('a set of customers', () => {
  beforeAll(async () => {
    const detail = await importText(
      web.parts.deps,
      csv(
        'name,email,company,country,status,youtube_handle',
        ...people,
        'Zoe Creator,zoe@zoe.com,,Japan,active,@zoe',
        'Yan No Mail,,Yan Ltd,,prospect,',
      ),
    )
    importId = detail.id
  })

  test('is read page by page, there and back, each row counted', async () => {
    const first = await see('/customers')
    expect(wordsOf(first)).toContain('122 customers')
    expect(wordsOf(first)).toContain('1–50 of 122')
    expect(first).not.toContain('Previous')
    const second = await see(linkTo(first, 'Next'))
    expect(wordsOf(second)).toContain('51–100 of 122')
    const last = await see(linkTo(second, 'Next'))
    expect(wordsOf(last)).toContain('101–122 of 122')
    const back = await see(linkTo(last, 'Previous'))
    expect(wordsOf(back)).toContain('51–100 of 122')
    expect(back).toContain('Persona 050')
    const start = await see(linkTo(back, 'First'))
    expect(wordsOf(start)).toContain('1–50 of 122')
  })

  test('does not make up a number for a row that it can not know', async () => {
    const first = await see('/customers')
    const next = linkTo(first, 'Next')
    const unnumbered = await see(next.replace(/&from=\d+/, ''))
    expect(wordsOf(unnumbered)).toContain(' 50 of 122')
    const lying = await see(next.replace(/from=\d+/, 'from=119'))
    expect(wordsOf(lying)).toContain(' 50 of 122')
  })

  test('is sorted by its heads, which say how', async () => {
    const html = await see('/customers')
    expect(html).toMatch(/aria-sort="ascending"><a id="sort-name"/)
    const byCompany = await see(linkTo(html, 'Company'))
    expect(byCompany).toMatch(/aria-sort="ascending"><a id="sort-company"/)
    const turned = await see(linkTo(byCompany, 'Company'))
    expect(turned).toMatch(/aria-sort="descending"><a id="sort-company"/)
    expect(turned.indexOf('Yan No Mail')).toBeLessThan(turned.indexOf('Persona 119'))
    expect(linkTo(html, 'Changed')).toBe('/customers?sort=changed&order=desc')
  })

  test.each([
    ['type=youtube_creator', '1 found', 'Type is Creator'],
    ['status=prospect', '1 found', 'Status is Prospect'],
    ['country=JP', '1 found', 'Country is Japan'],
    ['country=none', '1 found', 'Country is missing'],
    ['missing=email', '1 found', 'Without e-mail'],
    ['has=youtube_handle', '1 found', 'With YouTube handle'],
    ['created=2026', '122 found', 'Added in 2026 (UTC)'],
    ['countryFrom=stated&type=youtube_creator', '1 found', 'Country is stated'],
  ])('filtered by %s has %s, and a way to take the filter off', async (query, found, filter) => {
    const year = new Date().getUTCFullYear()
    const html = await see(`/customers?${query.replace('2026', String(year))}`)
    const words = wordsOf(html)
    expect(words).toContain(found)
    expect(linkTo(html, `Remove the filter ${filter.replace('2026', String(year))}`)).not.toContain(query)
    expect(linkTo(html, 'Clear filters')).toBe('/customers')
  })

  test('filtered by an import calls it by its file', async () => {
    const html = await see(`/customers?importId=${importId}`)
    expect(wordsOf(html)).toContain('122 found')
    expect(linkTo(html, 'Remove the filter From people.csv')).toBe('/customers')
  })

  test('keeps its filters when it is searched, sorted or turned over', async () => {
    const html = await see('/customers?country=HK&search=person&created=2026&sort=company')
    const form = /<form[^>]*id="filters".*?<\/form>/s.exec(html)?.[0] ?? ''
    expect(form).toMatch(/<input type="hidden" name="created" value="2026"/)
    expect(form).toMatch(/<option value="HK" selected/)
    expect(form).toMatch(/<option value="company" selected/)
    expect(html).toMatch(/<input[^>]*name="search"[^>]*value="person"[^>]*form="filters"/)
    if (wordsOf(html).includes('Next')) expect(linkTo(html, 'Next')).toContain('country=HK')
    expect(linkTo(html, 'Status')).toContain('search=person')
  })

  test('that has nobody like this says what to take away', async () => {
    const html = await see('/customers?type=individual&country=JP&search=zzz')
    expect(wordsOf(html)).toContain('No customers match')
    expect(linkTo(html, 'Type is Individual')).toBe('/customers?search=zzz&country=JP')
    expect(linkTo(html, 'Search for zzz')).toBe('/customers?type=individual&country=JP')
    expect(linkTo(html, 'Clear filters')).toBe('/customers')
  })

  test('counts what each choice of a filter would leave, when it is asked', async () => {
    await see('/customers/facets?sort=shoe&order=x', { 'hx-request-type': 'partial' })
    const html = await see('/customers/facets?type=corporate&sort=company', { 'hx-request-type': 'partial' })
    expect(html).toMatch(/^<div id="filter-bar"><ul class="filters filters-on">.*?<\/ul><form/s)
    const inForce = html.slice(0, html.indexOf('<form'))
    expect(linkTo(inForce, 'Remove the filter Type is Corporate')).toBe('/customers?sort=company')
    expect(linkTo(inForce, 'Clear filters')).toBe('/customers?sort=company')
    expect(html).toContain('Corporate (121)')
    expect(html).toContain('Creator (1)')
    expect(html).toContain('Hong Kong (120)')
    expect(html).toContain('No country (1)')
    expect(html).toMatch(/<option value="corporate" selected/)
    expect(html).toMatch(/people\.csv, \d/)
    expect(html).not.toContain('hx-get="/customers/facets')
  })

  test('refuses an address that no list has', async () => {
    expect((await web.get('/customers?type=x')).status).toBe(422)
    expect((await web.get('/customers?after=x')).status).toBe(422)
  })

  test('offers a viewer nothing to change', async () => {
    const html = await seeAsViewer('/customers')
    expect(wordsOf(html)).not.toMatch(/Add customer|Import a file/)
    const customer = await seeAsViewer(/href="(\/customers\/[\da-f-]{36})"/.exec(html)?.[1] ?? '')
    expect(wordsOf(customer)).not.toMatch(/Edit|Delete/)
    expect(customer).not.toMatch(
      /<form[^>]*action="\/customers\/[^"]*" *method|<form[^>]*method="post"[^>]*action="\/customers/,
    )
  })
})
