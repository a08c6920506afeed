import { deepEqual, equal, ok } from 'node:assert/strict'
import { setTimeout as delay } from 'node:timers/promises'
import { openClient } from '../client.ts'
import { expectStatus, importIdOf, sendFile } from '../proofs.ts'
import { absent, check, type Requirement, read } from '../requirement.ts'
import type { Target } from '../target.ts'

const table = 'name,email\nAnn Chan,ann.file@security.invalid\n'

/** Waits for what becomes of a file. */
async function stateOf({ people }: Target, importId: string): Promise<string> {
  const { client } = await people.of('editor')
  for (let tries = 0; tries < 200; tries += 1) {
    const { state } = JSON.parse((await client.get(`/api/v1/imports/${importId}`)).text)
    if (['waiting', 'ready', 'finished', 'failed'].includes(state)) return state
    await delay(100)
  }
  throw new Error('nothing becomes of the file')
}

async function send(target: Target, name: string, content: string): Promise<string> {
  const { client } = await target.people.of('editor')
  const sent = await sendFile(client, name, content)
  expectStatus(sent, 202)
  return importIdOf(sent)
}

/** Their first bytes, with nothing like a table behind them. */
const others: Readonly<Record<string, string>> = {
  png: '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0001',
  pdf: '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<</Type/Catalog>>\nendobj\n',
  exe: `MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004${'\u0000'.repeat(64)}PE\u0000\u0000`,
  elf: `\u007fELF\u0002\u0001\u0001${'\u0000'.repeat(64)}`,
}

export const files: readonly Requirement[] = [
  read(
    'V5.1.1',
    'which files are read, how large they may be, packed and unpacked, and how they are kept from harm',
    ['infra/guides/importing.md', '## Formats'],
    ['infra/guides/security.md', '## Files'],
  ),
  check(
    'V5.2.1',
    'a file that is larger than the setting says is refused while it comes',
    async ({ overTls, own, people }) => {
      const [client, { email, password }] = [
        openClient(own.url, { 'x-forwarded-proto': 'https' }),
        await people.of('editor'),
      ]
      ok(overTls !== undefined)
      expectStatus(await client.post('/login', { email, password }), 303)
      expectStatus(await sendFile(client, 'large.csv', `name\n${'x'.repeat(1_200_000)}`), 413)
    },
  ),
  check(
    'V5.2.2',
    'what a file is decides its content, whatever it is called; what is no table is refused',
    async (target) => {
      for (const [kind, content] of Object.entries(others))
        equal(
          await stateOf(target, await send(target, `${kind}.csv`, content)),
          'failed',
          `a ${kind} that is called .csv`,
        )
      ok(['waiting', 'ready'].includes(await stateOf(target, await send(target, 'table.csv', table))))
    },
  ),
  read(
    'V5.2.3',
    'what is unpacked is counted as it comes, and a directory of files is read only so far',
    ['shared/csv/workbook/zip.ts', 'const directoryBytesMax'],
    ['shared/importing/reading/source-file.ts', 'export const unpackedBytesMax'],
  ),
  check(
    'V5.3.1',
    'what was sent is served at no address, and its store answers nobody without keys',
    async (target) => {
      const importId = await send(
        target,
        'page.html',
        '<html><script>alert(1)</script><table><tr><td>name</td></tr></table></html>',
      )
      const store = openClient(target.deps.config.s3.endpoint ?? '')
      for (const path of [`/harbour/imports/${importId}/source`, `/${target.deps.config.s3.bucket}/`, '/'])
        expectStatus(await store.get(path), 403)
      const { client } = await target.people.of('administrator')
      for (const path of [`/imports/${importId}/source`, `/files/${importId}`, `/imports/${importId}/page.html`])
        expectStatus(await client.get(path), 404)
    },
  ),
  check('V5.3.2', 'a file is kept under an id of ours, whatever it is called', async (target) => {
    const importId = await send(target, '../../../../tmp/leak.csv', table)
    const [row] = await target.rows(`select source_key from imports where id = '${importId}'`)
    ok(String(row?.source_key).startsWith(`imports/${importId}/`), String(row?.source_key))
    const client = target.stranger()
    for (const path of [
      '/assets/../package.json',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/../../etc/passwd',
    ])
      expectStatus(await client.get(path), 404)
  }),
  check('V5.4.1', 'each file that is served says its name, which no address says', async ({ people }) => {
    const { client } = await people.of('administrator')
    for (const path of ['/customers/export.csv?search=zzqq', '/settings/audit.csv']) {
      const { headers } = await client.get(path)
      ok(
        /^attachment; filename="[\w.-]+"/.test(headers['content-disposition'] ?? ''),
        `${path}: ${headers['content-disposition']}`,
      )
    }
    const { headers } = await client.get('/customers/export.csv?search=zzqq&fileName=evil.html')
    ok(!(headers['content-disposition'] ?? '').includes('evil'))
  }),
  check('V5.4.2', 'a name with marks and line breaks is written so that it breaks no header', async (target) => {
    const name = 'a"b\r\nset-cookie: x=1;é客.csv'
    const importId = await send(target, name, table)
    await stateOf(target, importId)
    const { client } = await target.people.of('editor')
    const { headers, cookies, status } = await client.get(`/api/v1/imports/${importId}/outcomes/created.csv`)
    deepEqual(cookies, [])
    if (status === 200)
      ok(
        /^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.%!~-]+$/.test(headers['content-disposition'] ?? ''),
        headers['content-disposition'],
      )
    else ok(!('set-cookie' in headers))
  }),
  absent(
    'V5.4.3',
    'no file of anybody is served again: all that can be downloaded, Harbour has written',
    async ({ stranger }) => {
      const { paths } = JSON.parse((await stranger().get('/api/v1/openapi.json')).text) as {
        paths: Record<string, unknown>
      }
      const downloads = Object.keys(paths).filter((path) => /\.\w+$/.test(path) || path.endsWith('{outcome}'))
      deepEqual(downloads.sort(), [
        '/customers/export.csv',
        '/customers/export.xlsx',
        '/customers/{id}/data.zip',
        '/imports/{id}/outcomes/{outcome}',
        '/settings/audit.csv',
      ])
    },
  ),
]
