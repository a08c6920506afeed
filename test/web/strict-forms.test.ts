import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { FormShape } from '../../web/request/form-shape.ts'
import { routes } from '../../web/routes.ts'
import { csv, importText, openText, readTables } from '../functions/import-text.ts'
import { openWeb } from './open-web.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())

await importText(deps, csv('email,name', 'a@acme.com,A', 'b@gmial.com,B'))
await openText(deps, csv('email', 'c@acme.com'))

const posts = routes.filter(({ method, face }) => method === 'POST' && face !== 'machine')
const addressOf = (path: string) => path.replace(/:\w*id\{[^/]*\}/gi, () => randomUUID())
const isUpload = ({ path }: (typeof posts)[number]) => path === '/imports'

/** All that the database and the store hold, but when the session was last used. */
async function everything() {
  const files: string[] = []
  for await (const { key, etag } of deps.files.list('')) files.push(`${key} ${etag}`)
  const { sessions: _, ...tables } = await readTables(deps.db)
  return { tables, files: files.sort() }
}

/** A body that says this, as a browser would send it to this route. */
function bodyOf(route: (typeof posts)[number], pairs: readonly (readonly [string, string])[], fileFirst = false) {
  if (!isUpload(route)) return new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value]))
  const form = new FormData()
  const file = new File(['email\nnew@acme.com\n'], 'new.csv')
  if (fileFirst) form.append('file', file)
  for (const [name, value] of pairs) form.append(name, value)
  if (!fileFirst) form.append('file', file)
  return form
}

async function refusalOf(path: string, body: URLSearchParams | FormData | string, headers = {}) {
  const before = await everything()
  const answer = await web.post(path, body, { cookie: web.cookieOf('administrator'), ...headers })
  const told = await answer.text()
  expect([path, answer.status, told.slice(0, 500)]).toEqual([path, 422, expect.any(String)])
  expect(await everything()).toEqual(before)
  return told
}

test('every form is here', () => {
  expect(posts.length).toBeGreaterThan(20)
  expect(posts.filter(({ form }) => form === undefined)).toEqual([])
})

describe.each(posts)('POST $path', (route) => {
  const path = addressOf(route.path)
  const form: FormShape = route.form ?? {}

  test('refuses a field that it does not know, and writes nothing', async () => {
    const html = await refusalOf(path, bodyOf(route, [['colour_of_hair', 'red']]))
    expect(html).toContain('There is no field “colour_of_hair” here')
  })

  test('refuses a name in its address that it does not know', async () => {
    if (isUpload(route)) return
    await refusalOf(`${path}?colour_of_hair=red`, bodyOf(route, []))
  })

  const testIf = (holds: boolean) => (holds ? test : () => undefined)

  testIf(!isUpload(route))('refuses a body of another kind', async () => {
    await refusalOf(path, 'x', { 'content-type': 'text/plain' })
    const upload = new FormData()
    upload.append('x', 'y')
    await refusalOf(path, upload)
  })

  const closed = Object.entries(form).filter(([name, { values }]) => values !== undefined && !name.includes('#'))
  testIf(closed.length > 0)('refuses every value that a field can not have', async () => {
    // Several at once: each has a sentence.
    for (let from = 0; from < closed.length; from += 20) {
      const some = closed.slice(from, from + 20)
      const told = await refusalOf(
        path,
        bodyOf(
          route,
          some.map(([name]) => [name, 'on']),
        ),
      )
      for (const [name] of some) expect(told).toContain(`${name} can’t be “on”`)
    }
  })
})

describe('an upload by a script', () => {
  const upload = posts.find(isUpload)
  if (upload === undefined) throw new Error('There is no upload')
  test.each([
    ['preview', 'on', 'Write columns, yes or no'],
    ['protectEdits', 'true', 'Write yes or no'],
    ['mod', 'update', 'Write mode'],
    ['rules.city', 'fill', 'Write rule.city'],
  ])('with %s=%s is told the right spelling, and nothing is kept', async (name, value, words) => {
    expect(await refusalOf('/imports', bodyOf(upload, [[name, value]]))).toContain(words)
  })

  test.each([
    ['known', 'preview', 'yes'],
    ['unknown', 'colour', 'red'],
  ])('with a field behind the file, %s as it is, keeps nothing of the file', async (_, name, value) => {
    const words = await refusalOf('/imports', bodyOf(upload, [[name, value]], true))
    expect(words).toContain('came after a file. Put it before the files.')
  })

  test('with one importId for several files keeps none of them', async () => {
    const form = new FormData()
    form.append('importId', crypto.randomUUID())
    for (const name of ['a.csv', 'b.csv']) form.append('file', new File([`email\n${name}@acme.com\n`], name))
    expect(await refusalOf('/imports', form)).toContain(
      'An importId is for one file. Send the other files by themselves.',
    )
  })

  test('with a field behind several files keeps none of them', async () => {
    const form = new FormData()
    for (const name of ['a.csv', 'b.csv', 'c.csv']) form.append('file', new File([`email\n${name}@acme.com\n`], name))
    form.append('policy', 'strict')
    await refusalOf('/imports', form)
  })

  test('with a file under another name keeps nothing', async () => {
    const form = new FormData()
    form.append('file', new File(['email\na@acme.com\n'], 'a.csv'))
    form.append('data', new File(['email\nb@acme.com\n'], 'b.csv'))
    expect(await refusalOf('/imports', form)).toContain('There is no file field “data” here. Write file.')
  })

  test('that is cut off keeps nothing, of the files before neither', async () => {
    const file = (name: string) =>
      `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\nemail\n${name}@acme.com\n\r\n`
    await refusalOf('/imports', `${file('a')}${file('b')}--b\r\nContent-Disp`, {
      'content-type': 'multipart/form-data; boundary=b',
    })
  })

  test('without any choice waits at its preview, and with preview=no does not', async () => {
    const previewOf = async (pairs: [string, string][]) => {
      const answer = await web.post('/api/v1/imports', bodyOf(upload, pairs))
      const [started] = z
        .object({ items: z.array(z.object({ importId: z.string() })) })
        .parse(await answer.json()).items
      const row = deps.db
        .selectFrom('imports')
        .select('preview')
        .where('id', '=', started?.importId ?? '')
      return (await row.executeTakeFirstOrThrow()).preview
    }
    expect(await previewOf([])).toBe(true)
    expect(await previewOf([['preview', 'yes']])).toBe(true)
    expect(await previewOf([['preview', 'no']])).toBe(false)
  })
})

describe('the columns of a file', () => {
  const path = `/imports/${randomUUID()}/mapping`
  test.each([
    ['label.2', 'Boots'],
    ['format.2', 'dmy'],
  ])('%s has no column where there are two', async (name, value) => {
    const form = new URLSearchParams([['field', 'email'], ['field', 'extra'], [name, value]]) // biome-ignore format: one line
    expect(await refusalOf(path, form)).toContain(`${name} has no column: there are 2, counted from 0.`)
  })
})

test('a cell behind a gap is not passed over', async () => {
  const form = new URLSearchParams({ 'cells.0': 'a', 'cells.2': 'b' })
  expect(await refusalOf(`/review/${randomUUID()}/fix`, form)).toContain('cells.2 has no place')
})
