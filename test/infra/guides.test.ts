import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { runImport } from '../../functions/run-import.ts'
import { createToken } from '../../functions/tokens/create-token.ts'
import { findFreePort } from '../../infra/free-port.ts'
import { serveWeb } from '../../infra/serve-web.ts'
import { invoke } from '../../shared/contract/function.ts'
import { root } from '../architecture/layers.ts'
import { enterAs } from '../functions/users/users.ts'
import { asSystem } from '../support/test-parts.ts'
import { openWeb } from '../web/open-web.ts'

const web = await openWeb()
const { deps } = web.parts
const port = await findFreePort()
const running = await serveWeb({ ...deps.config.web, port, host: '127.0.0.1' }, web.app.fetch)
const folder = mkdtempSync(join(tmpdir(), 'harbour-guide-'))
afterAll(async () => {
  await running.close()
  await web.parts.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Does what a worker would, until told to stop. */
async function work(isOver: () => boolean) {
  while (!isOver()) {
    for (const { id } of await deps.db.selectFrom('imports').select('id').where('state', '=', 'planning').execute())
      await runImport(id, deps, asSystem)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

test('the commands of the guide to the API do what it says, one after the other', async () => {
  const { call } = await enterAs(deps, 'editor@harbour.test')
  const { token } = await invoke(createToken, { name: 'Guide', scopes: ['read', 'write', 'import'] }, deps, call)
  const guide = readFileSync(join(root, 'infra/guides/api.md'), 'utf8')
  const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  expect(blocks).toHaveLength(7)
  const script = blocks.join('\n').replace('http://localhost:8083', `http://127.0.0.1:${port}`).replace('hbr_…', token)
  let isOver = false
  const working = work(() => isOver)
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: folder,
    timeout: 60_000,
  })
  isOver = true
  await working
  expect(stdout).toContain(`"name":"list_customers"`)
  expect(stdout).toMatch(/"outcomes":\{[^}]*"created":1/)
  const rows = await deps.db.selectFrom('customers').select(['email', 'city']).orderBy('email').execute()
  expect(rows).toEqual([
    { email: 'ann@acme.example', city: 'Hong Kong' },
    { email: 'bob@acme.example', city: null },
  ])
}, 90_000)
