import { equal, ok } from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import * as z from 'zod'
import { knock } from '../try-compose/scan-ports.ts'
import type { Answer, Client } from './client.ts'
import { assertOnlyIn } from './project-files.ts'
import type { Target } from './target.ts'

/** @throws with the first answers of which it isn't true */
export async function ofEachAnswer(target: Target, isGood: (answer: Answer) => boolean): Promise<void> {
  const answers = await target.answers()
  ok(answers.length > 40, `only ${answers.length} answers were looked at`)
  const bad = answers.filter((answer) => !isGood(answer))
  ok(bad.length === 0, `not so: ${bad.slice(0, 4).map(({ request, status }) => `${request} (${status})`)}`)
}

/** @throws unless an answer has this status */
export const expectStatus = ({ request, status, text }: Answer, wanted: number): void =>
  equal(status, wanted, `${request} is answered with ${status}, wanted ${wanted}: ${text.slice(0, 160)}`)

/** @throws where anything is at one of these addresses */
export async function expectNothingAt(target: Target, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) expectStatus(await target.stranger().get(path), 404)
}

const Made = z.object({ id: z.uuid() })

/** Adds a customer by the API, who is deleted in the end. @returns the id */
export async function addCustomer(
  { people, addedCustomers }: Target,
  values: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { client } = await people.of('editor')
  const answer = await client.ask('POST', '/api/v1/customers', { body: { values, confirmed: true } })
  expectStatus(answer, 201)
  const { id } = Made.parse(JSON.parse(answer.text))
  addedCustomers.push(id)
  return id
}

/** Sends a file by the API, and gives the id of its import, which goes no further than its columns. */
export async function sendFile(client: Client, fileName: string, content: string): Promise<Answer> {
  const query = new URLSearchParams({ fileName, preview: 'columns', importId: randomUUID() })
  return client.ask('POST', `/api/v1/imports?${query}`, { body: content, headers: { 'content-type': 'text/csv' } })
}

export const isAtGate = ({ status, headers }: Answer): boolean =>
  status === 302 && (headers.location ?? '').startsWith('/login')

/** @throws unless whoever has this session is signed in */
export const expectSignedIn = async (client: Client): Promise<void> => expectStatus(await client.get('/account'), 200)

/** @throws where this session still opens anything */
export async function expectSignedOut(client: Client): Promise<void> {
  const answer = await client.get('/account')
  ok(isAtGate(answer), `${answer.request} is answered with ${answer.status}`)
}

/** A copy of a browser: with its cookies of this moment. */
export function copyCookies(from: Client, to: Client): Client {
  for (const [name, value] of from.cookies) to.cookies.set(name, value)
  return to
}

const isLoopback = (host: string) => host === 'localhost' || host === '[::1]' || /^127\./.test(host)

/**
 * Shows that what stands at a port of this machine is reached from this machine alone, so that nothing said there goes over
 * any network.
 *
 * @throws where another machine could reach it
 */
export async function expectOnlyHere(url: string): Promise<void> {
  const { hostname, port, protocol } = new URL(url)
  ok(isLoopback(hostname), `${hostname} is no address of loopback`)
  const number = Number(port || (protocol === 'https:' ? 443 : 80))
  const outer = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  for (const { address } of outer.filter(({ internal, family }) => !internal && family === 'IPv4'))
    ok(!(await knock(address, number)), `port ${number} is open to other machines at ${address}, without TLS`)
}

/** Who asks others over the network: each an address that the settings say, and no other. @throws where anything else does */
export function assertOutbound(): void {
  const callers = ['infra/aws/read-secrets.ts', 'infra/local-store/webhook.ts', 'shared/auth/providers/oidc.ts']
  assertOnlyIn(/await fetch\(/, callers, [
    'functions',
    'shared',
    'infra/aws',
    'infra/local-store',
    'web/api',
    'web/pages',
  ])
  const clients = ['shared/db/database.ts', 'shared/files/s3/open-bucket.ts', 'shared/jobs/bull-queue.ts']
  assertOnlyIn(/new (?:S3Client|pg\.Pool|Pool|Queue)\(/, clients, ['functions', 'shared', 'web'])
  assertOnlyIn(/\bprocess\.env\b/, [], ['functions', 'shared', 'web'])
}

const Sent = z.object({ items: z.array(z.object({ importId: z.uuid() })).min(1) })

/** The import of a file that was sent by the API. */
export const importIdOf = ({ text }: Answer): string => Sent.parse(JSON.parse(text)).items[0]?.importId ?? ''
