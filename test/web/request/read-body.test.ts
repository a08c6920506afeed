import { describe, expect, test } from 'vitest'
import { readBody } from '../../../web/request/read-body.ts'

const post = (body: string, contentType: string) =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': contentType } })

test('a form gives its values, the repeated ones in order', async () => {
  const form = await readBody(post('field=email&field=&field=phone&x=%E6%B8%AF', 'application/x-www-form-urlencoded'))
  expect(form).toBeInstanceOf(URLSearchParams)
  if (form instanceof URLSearchParams) {
    expect(form.getAll('field')).toEqual(['email', '', 'phone'])
    expect(form.get('x')).toBe('港')
  }
})

test('a JSON object comes as it is', async () => {
  expect(await readBody(post('{"a":[1,null]}', 'application/json; charset=utf-8'))).toEqual({ a: [1, null] })
})

test('a name that JavaScript knows is an ordinary name', async () => {
  const body = await readBody(post('{"__proto__":{"isAdmin":true}}', 'application/json'))
  expect(Reflect.get(body, 'isAdmin')).toBeUndefined()
  expect(Reflect.get({}, 'isAdmin')).toBeUndefined()
})

test('a button alone sends no body, of whatever type', async () => {
  for (const headers of [{}, { 'content-type': 'text/plain' }])
    expect(await readBody(new Request('http://localhost/', { method: 'POST', headers }))).toEqual(new URLSearchParams())
})

test('a body of a million bytes is taken, one more is not', async () => {
  const of = (bytes: number) => post('x'.repeat(bytes), 'application/x-www-form-urlencoded')
  expect([...(await readBody(of(1_000_000))).toString()]).toHaveLength(1_000_001)
  await expect(readBody(of(1_000_001))).rejects.toMatchObject({ code: 'file.too-large' })
})

describe('what can not be read is refused', () => {
  test.each(['text/plain', 'multipart/form-data; boundary=x', ''])('%j is no form', async (type) => {
    await expect(readBody(post('a=1', type))).rejects.toMatchObject({ code: 'input.invalid' })
  })

  test.each(['', '{', 'null', '[]', '"text"', '1'])('%j is no JSON object', async (text) => {
    await expect(readBody(post(text, 'application/json'))).rejects.toMatchObject({ code: 'input.invalid' })
  })

  test('a body is counted while it arrives, whatever length it declares', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 100_000
        controller.enqueue(new Uint8Array(100_000))
      },
    })
    const init = { method: 'POST', body: endless, duplex: 'half' as const, headers: { 'content-length': '10' } }
    await expect(readBody(new Request('http://localhost/', init))).rejects.toMatchObject({ code: 'file.too-large' })
    expect(sent).toBeLessThan(2_000_000)
  })
})
