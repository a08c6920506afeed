import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readForm } from '../../../../infra/local-store/protocol/form-data.ts'
import { checkProperty } from '../../../support/property.ts'

const type = 'multipart/form-data; boundary=XX'

function part(name: string, content: string, more = ''): string {
  return `--XX\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`
}

async function read(text: string | Uint8Array, pieceBytes = 7, contentType = type) {
  async function* source() {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
  }
  const { fields, filename, file } = await readForm(source(), contentType)
  return { fields: Object.fromEntries(fields), filename, file: await buffer(file) }
}

describe('readForm', () => {
  test('gives the fields before the file, its name and its bytes, and ignores what follows', async () => {
    const text = `${part('Key', 'a\r\nb')}${part('file', 'data', '; filename="C:\\x\\%22é%22.csv"')}${part('late', 'x')}--XX--\r\n`
    const { fields, filename, file } = await read(text)
    expect([fields, filename, file.toString()]).toEqual([{ key: 'a\r\nb' }, 'C:\\x\\"é".csv', 'data'])
  })

  test('gives back any bytes, however they are cut, delimiters in the making included', async () => {
    const unit = fc.oneof(fc.constantFrom('\r\n', '--X', '\r\n--', '-', '\r'), fc.string())
    await checkProperty(
      fc.asyncProperty(fc.array(unit), fc.integer({ min: 1, max: 20 }), async (pieces, pieceBytes) => {
        const content = pieces.join('').replaceAll('\r\n--XX', '')
        const { file } = await read(`${part('file', content)}--XX--`, pieceBytes)
        expect(file.toString()).toBe(Buffer.from(content).toString())
      }),
      { seed: 20261128 },
    )
  })

  test.each([
    ['is cut off in the file', part('key', 'a') + part('file', 'da').slice(0, -1), 'IncompleteBody'],
    ['is cut off in a field', '--XX\r\nContent-Disposition: form-data; name="key"\r\n\r\na', 'IncompleteBody'],
    ['is empty', '', 'IncompleteBody'],
    ['has no file', `${part('key', 'a')}--XX--\r\n`, 'MalformedPOSTRequest'],
    ['has a part without a name', `--XX\r\n\r\na\r\n--XX--`, 'MalformedPOSTRequest'],
    ['has a huge field', part('key', 'a'.repeat(100_000)), 'MalformedPOSTRequest'],
    ['has very many fields', part('a', 'b').repeat(200), 'MalformedPOSTRequest'],
    ['has an endless header', `--XX\r\n${'a'.repeat(10_000)}`, 'InvalidRequest'],
  ])('refuses a form that %s', async (_, text, code) => {
    // A field of the same name counts once, so the many are told apart.
    let count = 0
    const distinct = text.replace(/name="a"/g, () => `name="a${count++}"`)
    await expect(read(distinct, 1000)).rejects.toMatchObject({ code })
  })

  test('refuses a form without a boundary', async () => {
    await expect(read('', 7, 'multipart/form-data')).rejects.toMatchObject({ code: 'MalformedPOSTRequest' })
  })
})
