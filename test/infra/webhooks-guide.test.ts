import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createWebhook } from '../../functions/webhooks/create-webhook.ts'
import { findFreePort } from '../../infra/free-port.ts'
import { invoke } from '../../shared/contract/function.ts'
import { toldBesides, webhookEvents } from '../../shared/webhooks/events.ts'
import { retrySeconds } from '../../shared/webhooks/retry-times.ts'
import { root } from '../architecture/layers.ts'
import { addCustomer } from '../functions/customers/people.ts'
import { listAll, passWaits, send, testNetworks } from '../functions/webhooks/receiver.ts'
import { asSystem, openTestParts } from '../support/test-parts.ts'

const { deps, close } = await openTestParts(testNetworks)
const folder = mkdtempSync(join(tmpdir(), 'harbour-guide-'))
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

const guide = readFileSync(join(root, 'infra/guides/webhooks.md'), 'utf8')

/** The program of the guide, as it stands there. */
function startExample(env: { readonly PORT: string; readonly SECRET: string }) {
  const [, program = ''] = /```js\n([\s\S]*?)```/.exec(guide) ?? []
  writeFileSync(join(folder, 'receiver.mjs'), program)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const child = spawn(process.execPath, [join(folder, 'receiver.mjs')], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  child.stdout.on('data', (part: Buffer) => lines.push(...part.toString().trim().split('\n')))
  return { child, lines }
}

test('the receiver of the guide takes what is signed, once, and nothing else', async () => {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}/harbour`
  const { id, secret } = await invoke(createWebhook, { url, events: [...webhookEvents] }, deps, asSystem)
  const { child, lines } = startExample({ PORT: String(port), SECRET: secret })
  const post = () =>
    fetch(url, { method: 'POST', body: '{}' }).then(
      ({ status }) => status,
      () => 0,
    )
  await expect.poll(post, { timeout: 20_000 }).toBe(401)
  const ada = await addCustomer(deps.db, { display_name: 'Ada' })
  for (let n = 0; n < 2; n += 1) {
    await send(deps, id)
    await deps.db.updateTable('webhook_deliveries').set({ state: 'owed' }).execute()
    await passWaits(deps.db)
  }
  expect(await listAll(deps.db)).toMatchObject([{ status: 204, attempts: 2 }])
  await expect.poll(() => lines.length).toBeGreaterThan(0)
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^customer\\.created \\d{4}-\\S+Z ${ada} \\d+$`))])
  child.kill()
}, 60_000)

test('the guide names every event and every wait', () => {
  const rows = guide.split('\n').filter((line) => line.startsWith('| `'))
  const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  expect(named.sort()).toEqual([...webhookEvents, ...toldBesides].sort())
  const [seconds, minutes, hours] = [[5], [1, 5, 30], [2, 5, 8, 9]]
  expect(retrySeconds).toEqual([...seconds, ...minutes.map((n) => n * 60), ...hours.map((n) => n * 3_600)])
  expect(guide).toContain('after 5 seconds, 1, 5 and 30 minutes, 2, 5, 8 and 9 hours')
})
