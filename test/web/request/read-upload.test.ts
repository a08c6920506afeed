import { describe, expect, test } from 'vitest'
import { readUpload } from '../../../web/request/read-upload.ts'

const boundary = 'b0undary'
const headers = new Headers({ 'content-type': `multipart/form-data; boundary=${boundary}` })
const field = (name: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const file = (fileName: string, content: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: text/csv\r\n\r\n${content}\r\n`
const end = `--${boundary}--\r\n`

/** The text as bytes, in pieces that respect no boundary. */
async function* arrive(text: string, pieceBytes = 7) {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts).toString()
}

async function collect(text: string, options: { bytesMax?: number; pieceBytes?: number } = {}) {
  const files: { fileName: string; fields: Record<string, string>; text: string }[] = []
  for await (const one of readUpload(headers, arrive(text, options.pieceBytes), options.bytesMax ?? 1_000_000)) {
    files.push({ fileName: one.fileName, fields: Object.fromEntries(one.fields), text: await textOf(one.bytes) })
  }
  return files
}

describe('the files of an upload', () => {
  test.each([1, 7, 64, 100_000])('arrive whole, however the network cuts them (%i bytes)', async (pieceBytes) => {
    const form = field('policy', 'strict') + file('a.csv', 'x,y\r\n1,2\r\n') + file('客戶.csv', '名,郵') + end
    expect(await collect(form, { pieceBytes })).toEqual([
      { fileName: 'a.csv', fields: { policy: 'strict' }, text: 'x,y\r\n1,2\r\n' },
      { fileName: '客戶.csv', fields: { policy: 'strict' }, text: '名,郵' },
    ])
  })

  test('a file of no bytes is a file', async () => {
    expect(await collect(file('empty.csv', '') + end)).toEqual([{ fileName: 'empty.csv', fields: {}, text: '' }])
  })

  test('a file name is a name, never a path', async () => {
    const [first] = await collect(file('../../etc/passwd', 'x') + end)
    expect(first?.fileName).toBe('passwd')
  })

  test('a file that is as large as allowed is taken, one byte more is not', async () => {
    expect(await collect(file('a.csv', '12345') + end, { bytesMax: 5 })).toHaveLength(1)
    await expect(collect(file('a.csv', '123456') + end, { bytesMax: 5 })).rejects.toMatchObject({
      code: 'file.too-large',
    })
  })

  test('what is too large says how large it may be', async () => {
    const large = file('a.csv', 'x'.repeat(3_000_001)) + end
    await expect(collect(large, { bytesMax: 3_000_000, pieceBytes: 65_536 })).rejects.toMatchObject({
      message: expect.stringContaining('3 MB'),
    })
  })

  test.each<[string, string, string]>([
    ['a field behind a file', file('a.csv', 'x') + field('policy', 'strict'), 'policy'],
    ['a file under another name', file('a.csv', 'x').replace('name="file"', 'name="upload"'), 'upload'],
    ['a value of more than 10,000 characters', field('notes', 'x'.repeat(10_001)) + file('a.csv', 'x'), 'notes'],
  ])('%s is refused at its name', async (_, form, name) => {
    await expect(collect(form + end, { pieceBytes: 64 })).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { [name]: expect.any(String) },
    })
  })

  test('a value of 10,000 characters is taken whole', async () => {
    const [first] = await collect(field('notes', 'x'.repeat(10_000)) + file('a.csv', 'x') + end, { pieceBytes: 65_536 })
    expect(first?.fields.notes).toHaveLength(10_000)
  })

  test('a field may stand behind a file input that was left empty', async () => {
    const form = file('', '') + field('policy', 'strict') + file('a.csv', 'x') + end
    expect(await collect(form)).toEqual([{ fileName: 'a.csv', fields: { policy: 'strict' }, text: 'x' }])
  })

  test('a hundred files and two hundred fields are taken, and no more', async () => {
    const of = (fields: number, files: number) =>
      [
        ...Array.from({ length: fields }, (_, n) => field(`f${n}`, 'x')),
        ...Array.from({ length: files }, (_, n) => file(`${n}.csv`, 'x')),
        end,
      ].join('')
    const files = await collect(of(200, 100), { pieceBytes: 65_536 })
    expect([files.length, Object.keys(files[0]?.fields ?? {}).length]).toEqual([100, 200])
    await expect(collect(of(0, 101), { pieceBytes: 65_536 })).rejects.toMatchObject({ code: 'input.invalid' })
    await expect(collect(of(201, 1), { pieceBytes: 65_536 })).rejects.toMatchObject({ code: 'input.invalid' })
  })

  test.each([
    ['no file field', field('policy', 'strict') + end],
    ['a file field left empty', file('', '') + end],
    ['nothing', end],
  ])('%s is refused at the field', async (_, form) => {
    await expect(collect(form)).rejects.toMatchObject({ code: 'input.invalid', fields: { file: 'Choose a file.' } })
  })

  test('a form that is cut off is an error for whoever reads the file, not a shorter file', async () => {
    const form = file('a.csv', 'x'.repeat(1_000))
    await expect(collect(form.slice(0, 500))).rejects.toMatchObject({ code: 'input.invalid' })
  })

  test('of a file that is given up the rest goes by, and the next one comes whole', async () => {
    const names: string[] = []
    const form = file('a.csv', 'x'.repeat(900_000)) + file('b.csv', 'yes') + end
    for await (const one of readUpload(headers, arrive(form, 65_536), 5_000)) {
      names.push(one.fileName)
      const text = textOf(one.bytes)
      if (one.fileName === 'a.csv') await expect(text).rejects.toMatchObject({ code: 'file.too-large' })
      else expect(await text).toBe('yes')
    }
    expect(names).toEqual(['a.csv', 'b.csv'])
  })

  test('a connection that breaks is an error for whoever reads the file', async () => {
    async function* broken() {
      yield Buffer.from(file('a.csv', 'x'.repeat(1_000)).slice(0, 600))
      throw new Error('connection reset')
    }
    const read = async () => {
      for await (const one of readUpload(headers, broken(), 10_000)) await textOf(one.bytes)
    }
    await expect(read()).rejects.toMatchObject({ code: 'input.invalid' })
  })

  test('a reader who gives up lets go of the connection', async () => {
    let isOpen = true
    async function* endless() {
      try {
        yield Buffer.from(file('a.csv', 'x').slice(0, -2))
        for (;;) yield Buffer.alloc(65_536, 120)
      } finally {
        isOpen = false
      }
    }
    for await (const one of readUpload(headers, endless(), 1e9)) {
      for await (const _ of one.bytes) break
      break
    }
    await new Promise((resolve) => setImmediate(resolve))
    expect(isOpen).toBe(false)
  })

  test('a slow reader holds the sender back', async () => {
    let sent = 0
    async function* large() {
      yield Buffer.from(file('a.csv', 'x').slice(0, -2))
      for (let i = 0; i < 1_000; i++) {
        sent += 65_536
        yield Buffer.alloc(65_536, 120)
      }
    }
    for await (const one of readUpload(headers, large(), 1e9)) {
      for await (const _ of one.bytes) {
        for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve))
        break
      }
      break
    }
    expect(sent).toBeLessThan(2_000_000)
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    '',
  ])('the content type "%s" is no upload', async (type) => {
    const read = async () => {
      for await (const _ of readUpload(new Headers({ 'content-type': type }), arrive(end), 10)) break
    }
    await expect(read()).rejects.toMatchObject({ code: 'input.invalid', fields: {} })
  })
})
