import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { customerFields } from '../../../../shared/customers/fields.ts'
import { csv, importText } from '../../../functions/import-text.ts'
import { openWeb, type Web } from '../../open-web.ts'
import { linkTo, wordsOf } from '../../read-html.ts'

let web: Web
beforeAll(async () => {
  web = await openWeb()
  await importText(
    web.parts.deps,
    csv(
      'name,company,phone,country,owner,tags,next_follow_up,do_not_contact,youtube_subscribers,website,Shoe size,"Hat, colour"',
      'Ann Able,Able Ltd,+852 2345 6789,HK,Kim,vip;old,2026-12-24,yes,1234567,https://www.able.example/a,9,red',
      'Ben Best,Best Ltd,,,,,,,,,,',
    ),
  )
})
afterAll(() => web.parts.close())

const see = async (path: string) => (await web.get(path)).text()
const listOf = (columns: string, more: Record<string, string> = {}) =>
  `/customers?${new URLSearchParams({ ...more, columns })}`
const partsOf = (html: string, tag: 'th' | 'td') =>
  [...html.matchAll(new RegExp(`<${tag}( [^>]*)?>(.*?)</${tag}>`, 'gs'))].map(([, attributes = '', inner = '']) => ({
    attributes,
    words: wordsOf(inner).trim(),
  }))
const headsOf = (html: string) => partsOf(html, 'th').map(({ words }) => words)
/** The cells of the first customer that only wide windows show. */
const cellsOf = (html: string) =>
  partsOf(/<tbody id="rows"[^>]*>(.*?)<\/tr>/s.exec(html)?.[1] ?? '', 'td').filter(
    ({ attributes }) => !/sel|l-\d/.test(attributes),
  )
const location = async (path: string) => {
  const answer = await web.get(path)
  expect(answer.status).toBe(302)
  return new URL(answer.headers.get('location') ?? '', 'http://x').searchParams
}

describe('the columns of the list', () => {
  test('are those of its address, in their order, behind the name', async () => {
    const html = await see(listOf('owner,extra.Shoe size,name,created,extra.Hat\\, colour'))
    expect(headsOf(html)).toEqual(['', 'Name', 'Owner', 'Shoe size', 'Added', 'Hat, colour'])
    const cells = cellsOf(html).map(({ words }) => words)
    expect([cells[0], cells[1], cells[3]]).toEqual(['Kim', '9', 'red'])
  })

  test('show values as the page of the customer does; numbers and days stand at the end', async () => {
    const html = await see(
      listOf('phone,country_code,tags,next_follow_up,do_not_contact,youtube_subscribers,company_website,customer_type'),
    )
    expect(cellsOf(html).map(({ words }) => words)).toEqual([
      ...['+852 2345 6789', 'Hong Kong', 'vip old', '24 Dec 2026', 'yes', '1,234,567', 'able.example/a', 'Corporate'],
    ])
    expect(cellsOf(html).map(({ attributes }) => attributes.includes('num'))).toEqual([
      ...[false, false, false, true, false, true, false, false],
    ])
    expect(html).toContain('<span class="tag">vip</span>')
    expect(html).toContain('href="https://www.able.example/a"')
  })

  test('may be any field, twenty at once', async () => {
    const names = customerFields.map(({ name }) => name).filter((name) => name !== 'id')
    for (const columns of [names.slice(0, 20), names.slice(20)]) {
      const answer = await web.get(listOf(columns.join(',')))
      expect(answer.status).toBe(200)
      expect(partsOf(await answer.text(), 'th')).toHaveLength(2 + columns.length)
    }
  })

  test.each([
    ['owner,colour', 'There is no such column.'],
    [Array.from({ length: 21 }, (_, n) => `extra.${n}`).join(','), 'A list has 20 columns at most'],
  ])('that can not be (%s) are refused with a sentence', async (columns, sentence) => {
    const answer = await web.get(listOf(columns))
    expect(answer.status).toBe(422)
    expect(wordsOf(await answer.text())).toContain(sentence)
  })

  test('stay when the list is sorted, filtered, searched or left for its next page', async () => {
    const html = await see(listOf('name,owner,company_primary'))
    expect(linkTo(html, 'Company')).toBe('/customers?sort=company&columns=name%2Cowner%2Ccompany_primary')
    expect(linkTo(html, 'Filter')).toBe('/customers/condition?columns=name%2Cowner%2Ccompany_primary')
    const form = /<form[^>]*id="filters".*?<\/form>/s.exec(html)?.[0] ?? ''
    expect(form).toContain('<input type="hidden" name="columns" value="name,owner,company_primary"')
    const narrowed = await see(listOf('name,owner', { search: 'ann' }))
    expect(linkTo(narrowed, 'Clear filters')).toBe('/customers?columns=name%2Cowner')
  })

  test('stay when something is done to many', async () => {
    const { id } = await web.parts.deps.db.selectFrom('customers').select('id').executeTakeFirstOrThrow()
    const body = new URLSearchParams({ ids: id, action: 'add-tags', addTags: 'new' })
    const answer = await web.post('/customers/bulk-edits?columns=name%2Ctags', body)
    expect(new URL(answer.headers.get('location') ?? '', 'http://x').searchParams.get('columns')).toBe('name,tags')
  })

  test('are no part of an export, which has all fields', async () => {
    const html = await see(listOf('name,owner'))
    expect(html).toContain('href="/customers/export.csv"')
  })

  test('are those that are usual where nobody chose any', async () =>
    expect(headsOf(await see('/customers'))).toEqual([
      ...['', 'Name', 'Type', 'Company', 'E-mail', 'Phone', 'Country', 'Status', 'Added', 'Changed'],
    ]))

  test('are a part of a saved view', async () => {
    const answer = await web.post('/customers/views?columns=name,owner', new URLSearchParams({ name: 'Owners' }))
    expect(answer.status).toBe(303)
    const view = linkTo(await see('/customers'), 'Owners')
    expect(new URL(view, 'http://x').searchParams.get('columns')).toBe('name,owner')
    expect(wordsOf(await see(view))).not.toContain('Save changes')
    const id = new URL(view, 'http://x').searchParams.get('view') ?? ''
    expect(wordsOf(await see(listOf('name,email', { view: id })))).toContain('Save changes')
  })
})

describe('the form of the columns', () => {
  const choose = (query: Record<string, string>, shown: readonly string[]) =>
    location(
      `/customers/columns?${new URLSearchParams([...Object.entries({ apply: 'yes', ...query }), ...shown.map((name): [string, string] => ['shown', name])])}`,
    )

  test('has what is shown in its order, and everything else to be ticked', async () => {
    const path = linkTo(await see('/customers?status=lead&columns=owner,phone'), 'Columns')
    const html = await see(path)
    expect(html).toContain('<input type="hidden" name="status" value="lead"')
    const ticks = [...html.matchAll(/name="shown" value="([^"]*)"( checked)?/g)].map(([, name, isOn]) => [name, !!isOn])
    expect(ticks.slice(0, 2)).toEqual([
      ['owner', true],
      ['phone', true],
    ])
    expect(ticks.slice(2).every(([, isOn]) => !isOn)).toBe(true)
    expect(ticks.map(([name]) => name)).toContain('extra.Hat, colour')
    expect(new Set(ticks.map(([name]) => name)).size).toBe(customerFields.length - 1 + 2 + 2)
  })

  test('leads to the list with what is ticked, new ones behind, its filters kept', async () => {
    const to = await choose({ columns: 'owner,phone', status: 'lead', 'place.owner': '1', 'place.phone': '2' }, [
      'phone',
      'extra.Hat, colour',
      'nonsense',
    ])
    expect(Object.fromEntries(to)).toEqual({ status: 'lead', columns: 'name,phone,extra.Hat\\, colour' })
  })

  test.each([
    [{ d: '2' }, 'a,d,b,c'],
    [{ a: '3' }, 'b,c,a,d'],
    [{ d: '1', a: '4' }, 'd,b,c,a'],
    [{ b: '' }, 'a,c,d,b'],
  ])('moves a column to the number that is written there: %j', async (moved: Record<string, string>, order) => {
    const names = [...'abcd']
    const places = Object.fromEntries(names.map((name, n) => [`place.extra.${name}`, moved[name] ?? String(n + 1)]))
    const columns = names.map((name) => `extra.${name}`)
    const to = await choose({ columns: columns.join(','), ...places }, columns)
    expect(to.get('columns')?.replaceAll('extra.', '')).toBe(`name,${order}`)
  })

  test('says where too many are ticked', async () => {
    const shown = Array.from({ length: 21 }, (_, n): [string, string] => ['shown', `extra.${n}`])
    const html = await see(`/customers/columns?${new URLSearchParams([['apply', 'yes'], ...shown])}`)
    expect(wordsOf(html)).toContain('A list has 20 columns at most')
  })

  test('brings the usual ones back, which stay out of the address', async () => {
    expect(Object.fromEntries(await choose({ columns: 'owner', apply: 'default' }, ['owner']))).toEqual({})
    const html = await see('/customers/columns')
    const usual = [...html.matchAll(/name="shown" value="([^"]*)" checked/g)].map(([, name = '']) => name)
    expect(Object.fromEntries(await choose({}, usual))).toEqual({})
  })
})
