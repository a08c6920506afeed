import { randomUUID } from 'node:crypto'
import type { Answer } from './client.ts'
import type { Target } from './target.ts'

const pages = [
  '/customers',
  '/customers/new',
  '/customers/facets',
  '/customers/export.csv?search=zzzzzz',
  '/imports',
  '/imports/new',
  '/review',
  '/duplicates',
  '/tasks',
  '/statistics',
  '/help',
  '/account',
  '/settings/users',
  '/settings/audit',
  '/settings/networks',
  '/settings/system',
  '/api/docs',
  '/api/v1/customers',
  '/api/v1/imports',
  '/api/v1/openapi.json',
]
const open = [
  '/',
  '/login',
  '/customers',
  '/healthz',
  '/readyz',
  '/invitation/none',
  '/api/v1/customers',
  '/nothing/here',
]

/** Answers of every kind that there is: pages, parts, files, JSON, assets, redirects, and what is refused in each manner. */
export async function visitAll({ stranger, people, token }: Target): Promise<readonly Answer[]> {
  const [guest, { client }, viewer] = [stranger(), await people.of('administrator'), await people.of('viewer')]
  const answers: Answer[] = []
  const add = async (answer: Promise<Answer>) => {
    answers.push(await answer)
  }
  for (const path of open) await add(guest.get(path))
  for (const path of pages) await add(client.get(path))
  await add(client.get('/customers', { 'hx-request': 'true', 'hx-request-type': 'partial' }))
  await add(client.get(`/customers/${randomUUID()}`))
  await add(client.get('/api/v1/nothing'))
  await add(client.get('/customers?sort=nothing'))
  await add(viewer.client.get('/settings/users'))
  await add(viewer.client.post('/customers', { display_name: 'x' }))
  await add(guest.post('/login', { email: 'nobody@security.invalid', password: '' }))
  await add(guest.post('/login', {}, { origin: 'https://elsewhere.invalid' }))
  await add(guest.get('/login', { host: 'elsewhere.invalid' }))
  await add(guest.ask('DELETE', '/login'))
  await add(guest.ask('POST', '/events/s3', { body: {} }))
  await add(guest.get('/api/v1/customers', { authorization: 'Bearer none' }))
  await add(
    guest.ask('POST', '/mcp', { body: { jsonrpc: '2.0', id: 1, method: 'tools/list' }, headers: await mcp(token) }),
  )
  const { text } = await guest.get('/login')
  for (const [, path = ''] of text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) await add(guest.get(path))
  const { email, password } = await people.of('administrator')
  const leaving = stranger()
  await add(leaving.post('/login', { email, password }))
  await add(leaving.post('/logout'))
  return answers
}

const mcp = async (token: Target['token']) => ({
  ...(await token('viewer', ['read'])),
  accept: 'application/json, text/event-stream',
})
