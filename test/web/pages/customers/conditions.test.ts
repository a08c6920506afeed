import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csv, importText } from '../../../functions/import-text.ts'
import { openWeb, type Web } from '../../open-web.ts'
import { linkTo, wordsOf } from '../../read-html.ts'

let web: Web
beforeAll(async () => {
  web = await openWeb()
  await importText(
    web.parts.deps,
    csv('name,owner,tags,Shoe size', 'Ann Able,Kim,vip,9', 'Ben Best,Kim,old,10', 'Cat Cole,Lee,vip,', 'Dan Dole,,,9'),
  )
})
afterAll(() => web.parts.close())

const see = async (path: string) => (await web.get(path)).text()
const hidden = (html: string, name: string) =>
  html.match(new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`))?.[1]

describe('a filter on any field', () => {
  test('is asked for in two steps, which keep what the list is', async () => {
    const list = await see('/customers?type=individual&sort=created')
    const first = linkTo(list, 'Filter')
    expect(first).toBe('/customers/condition?type=individual&sort=created')
    const form = await see(first)
    expect(form).toContain('>Shoe size</option>')
    const second = await see(`${first}&field=tags`)
    expect([hidden(second, 'type'), hidden(second, 'sort'), hidden(second, 'field')]).toEqual([
      'individual',
      'created',
      'tags',
    ])
    expect(second).toMatch(/<input type="checkbox" name="pick" value="vip"/)
  })

  test('leads to the list that it narrows, several values at once', async () => {
    const answer = await web.get('/customers/condition?field=owner&operator=is&pick=Kim&value=Lee%0D%0A%20Kim')
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(`/customers?${new URLSearchParams({ where: 'owner:is:Kim|Lee' })}`)
    const html = await see(answer.headers.get('location') ?? '')
    expect(wordsOf(html)).toContain('3 found')
    expect(wordsOf(html)).toContain('Owner is Kim or Lee')
  })

  test('stands with others, each to be removed by itself', async () => {
    const html = await see(
      `/customers?${new URLSearchParams({ where: 'owner:is:Kim;tags:is:vip;extra.Shoe size:is:9' })}`,
    )
    expect(wordsOf(html)).toContain('1 found')
    const without = linkTo(html, 'Remove the filter Tags is vip')
    expect(new URL(without, 'http://x').searchParams.get('where')).toBe('owner:is:Kim;extra.Shoe size:is:9')
    expect(html.match(/name="where"/g)?.length).toBeGreaterThan(0)
    const form = /<form[^>]*id="filters".*?<\/form>/s.exec(html)?.[0] ?? ''
    expect(form.match(/name="where"/g)).toHaveLength(1)
  })

  test('that would leave nobody can be removed one by one', async () => {
    const html = await see('/customers?where=owner:is:Nobody;tags:is:vip')
    expect(linkTo(html, 'Owner is Nobody')).toBe(`/customers?${new URLSearchParams({ where: 'tags:is:vip' })}`)
  })

  test('is there once, however often it is asked for', async () => {
    const answer = await web.get('/customers/condition?where=owner:is:Kim;tags:empty&field=owner&operator=is&value=Kim')
    expect(answer.headers.get('location')).toBe(
      `/customers?${new URLSearchParams({ where: 'tags:empty;owner:is:Kim' })}`,
    )
  })

  test.each([
    ['field=owner&operator=is', 'Write at least one value.'],
    ['field=next_follow_up&operator=before&value=tomorrow', 'Write a day as 2026-12-24.'],
    ['field=next_follow_up&operator=last&days=x', 'Write a number of days, 9999 at most.'],
    ['field=status&operator=more&value=1', 'This field can’t be compared like this. Choose another comparison.'],
  ])('that makes no sense (%s) is asked for again, and says what to write', async (query, problem) => {
    const html = await see(`/customers/condition?${query}`)
    expect(wordsOf(html)).toContain(problem)
  })

  test('takes from the form what its comparison takes, whatever else stands there', async () => {
    const among = '/customers/condition?field=extra.Shoe size&pick=9&pick=10&value=9&days=7'
    const where = async (operator: string) => {
      const to = (await web.get(`${among}&operator=${operator}`)).headers.get('location') ?? ''
      return new URL(to, 'http://x').searchParams.get('where')
    }
    expect(await where('is')).toBe('extra.Shoe size:is:9|10')
    expect(await where('less')).toBe('extra.Shoe size:less:9')
    expect(await where('last')).toBe('extra.Shoe size:last:7')
    expect(await where('empty')).toBe('extra.Shoe size:empty')
  })

  test('whose value is refused keeps it as it was typed', async () => {
    const day = await see('/customers/condition?field=next_follow_up&operator=before&value=2026-02-31')
    expect(day).toMatch(/name="value" type="text" value="2026-02-31"/)
    const days = await see('/customers/condition?field=next_follow_up&operator=last&days=many')
    expect(days).toMatch(/name="days"[^>]* value="many"/)
  })

  test('goes along to exports and to what is done to all that match', async () => {
    const query = new URLSearchParams({ where: 'owner:is:Lee' })
    const file = await see(`/customers/export.csv?${query}`)
    expect(file.trim().split('\n')).toHaveLength(2)
    const facets = await see(`/customers/facets?${query}`)
    expect(facets).toContain('Individual (1)')
  })
})
