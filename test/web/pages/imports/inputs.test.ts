import { expect, test } from 'vitest'
import { readConfig } from '../../../../shared/config.ts'
import { outcomeInput, uploadInputs } from '../../../../web/pages/imports/inputs.ts'
import { silentLog } from '../../../support/silent-log.ts'
import { noParts } from '../../no-parts.ts'
import { pageRequest } from '../../page-request.ts'

const deps = noParts({ config: readConfig({}), log: silentLog })

async function inputsOf(fields: Readonly<Record<string, string>>, files: readonly string[] = ['a.csv']) {
  const part = (about: string, content: string) =>
    `--b0undary\r\nContent-Disposition: form-data; ${about}\r\n\r\n${content}\r\n`
  const body = [
    ...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value)),
    ...files.map((name) => part(`name="file"; filename="${name}"`, `email\n${name}`)),
    '--b0undary--\r\n',
  ].join('')
  const request = pageRequest({ body, type: 'multipart/form-data; boundary=b0undary' })
  const inputs = []
  for await (const { bytes, taken, ...input } of uploadInputs(request, deps)) {
    const parts: Uint8Array[] = []
    for await (const piece of bytes) parts.push(piece)
    await taken
    inputs.push({ ...input, text: Buffer.concat(parts).toString() })
  }
  return inputs
}

test.each<[Record<string, string>, object]>([
  [{}, { policy: 'repair', preview: true }],
  [
    { policy: 'strict', preview: 'yes' },
    { policy: 'strict', preview: true },
  ],
  [
    { preview: 'no', mode: 'update' },
    { policy: 'repair', preview: false, settings: { mode: 'update' } },
  ],
])(
  'a file comes with what is chosen for it, and stops at its preview unless the form says no: %j',
  async (said, wanted) => {
    expect(await inputsOf(said)).toMatchObject([{ fileName: 'a.csv', via: 'browser', text: 'email\na.csv', ...wanted }])
  },
)

test('several files come one after the other', async () => {
  expect((await inputsOf({}, ['a.csv', 'b.csv'])).map(({ fileName }) => fileName)).toEqual(['a.csv', 'b.csv'])
})

test('what the form does not know is refused, and so is a request without a file', async () => {
  await expect(inputsOf({ colour: 'red' })).rejects.toMatchObject({ fields: { colour: expect.any(String) } })
  await expect(inputsOf({}, [])).rejects.toMatchObject({ fields: { file: expect.any(String) } })
  await expect(uploadInputs(pageRequest(), deps).next()).rejects.toMatchObject({ fields: { file: expect.any(String) } })
})

test('the file of an outcome is named after it', () => {
  expect(outcomeInput(pageRequest({ params: { id: '7', file: 'review.csv' } }))).toEqual({ id: '7', outcome: 'review' })
})
