import { deepEqual, ok, rejects } from 'node:assert/strict'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openClient } from '../client.ts'
import { makePassword } from '../people.ts'
import { assertNowhere, assertOnlyIn } from '../project-files.ts'
import { expectStatus, isAtGate, ofEachAnswer } from '../proofs.ts'
import { check, type Requirement, read } from '../requirement.ts'
import type { Target } from '../target.ts'

interface Line {
  readonly level: number
  readonly time: number
  readonly name: string
  readonly msg: string
}

const linesOf = ({ own }: Target): readonly Line[] =>
  own
    .log()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

const atOwn = ({ own }: Target) => openClient(own.url, { 'x-forwarded-proto': 'https' })

/** Does something that the audit tells of, and waits until it does. */
async function untilTold({ rows }: Target, where: string, work: () => Promise<unknown>): Promise<void> {
  const [before] = await rows('select clock_timestamp()::text as now')
  await work()
  for (let tries = 0; tries < 50; tries += 1) {
    const found = await rows(`select 1 from audit where at >= '${before?.now}' and ${where}`)
    if (found.length > 0) return
    await delay(50)
  }
  throw new Error(`the audit has no row with ${where}`)
}

export const logging: readonly Requirement[] = [
  read('V16.1.1', 'what is logged where, how long it is kept, who reads it', ['infra/guides/security.md', '## Logs']),
  check('V16.2.1', 'each line and each row says when, what, who and from where', async (target) => {
    for (const line of linesOf(target)) ok(line.time > 0 && line.level > 0 && line.msg !== '' && line.name === 'web')
    await target.people.of('viewer')
    const bad = await target.rows(
      `select action from audit where actor = 'user' and (user_id is null or request_id = '' or address is null) limit 3`,
    )
    deepEqual(bad, [])
  }),
  check('V16.2.2', 'times are of UTC, and the database’s clock agrees with ours', async (target) => {
    const [row] = await target.rows(
      `select extract(epoch from clock_timestamp()) * 1000 as now, pg_typeof(at)::text as type from audit limit 1`,
    )
    ok(Math.abs(Number(row?.now) - Date.now()) < 5_000, 'the clocks differ')
    deepEqual(row?.type, 'timestamp with time zone')
    for (const { time } of linesOf(target)) ok(Math.abs(time - Date.now()) < 3_600_000)
    const { client } = await target.people.of('administrator')
    const [first] = JSON.parse((await client.get('/api/v1/settings/audit')).text).items
    ok(/T.*Z$/.test(first.at))
  }),
  check('V16.2.3', 'logs go where the guide says, by one file of the code', () => {
    assertOnlyIn(/from 'pino'/, ['shared/log.ts'])
    assertNowhere(/\bconsole\.\w+\(/, ['functions', 'shared', 'web/api', 'web/pages', 'web/request', 'web/mcp'])
  }),
  check('V16.2.4', 'every line of a log is JSON', async (target) => {
    await atOwn(target).post('/login', { email: 'nobody@security.invalid', password: makePassword() })
    ok(linesOf(target).length > 0)
  }),
  check('V16.2.5', 'no password, token, cookie or typed address is logged', async (target) => {
    const { email, password } = await target.people.of('viewer')
    const client = atOwn(target)
    const wrong = `${makePassword()}@typed.invalid`
    await client.post('/login', { email: wrong, password: wrong })
    expectStatus(await client.post('/login', { email, password }), 303)
    const { authorization } = await target.token('viewer', ['read'])
    await client.get('/api/v1/customers', { authorization })
    await client.get(`/invitation/${password}`)
    const log = target.own.log().toLowerCase()
    for (const secret of [password, wrong, authorization.slice(7), ...client.cookies.values()])
      ok(secret.length < 10 || !log.includes(secret.toLowerCase()), 'the log has something that was typed or given')
  }),
  check('V16.3.1', 'the audit tells of each sign-in, that was let in and that was not', async (target) => {
    const { email, password, id } = await target.people.add('viewer')
    await untilTold(
      target,
      `action = 'signed-in' and result = 'done' and user_id = '${id}' and facts ? 'asksCode'`,
      () => atOwn(target).post('/login', { email, password }),
    )
    await untilTold(target, `action = 'signed-in' and result = 'refused' and subject = '${id}'`, () =>
      atOwn(target).post('/login', { email, password: makePassword() }),
    )
  }),
  check('V16.3.2', 'the audit tells who was refused what', async (target) => {
    const { client, id } = await target.people.add('viewer')
    await untilTold(target, `result = 'refused' and reason = 'access.denied' and user_id = '${id}'`, () =>
      client.get('/settings/users'),
    )
    const headers = await target.token('viewer', ['read'])
    await untilTold(target, `result = 'refused' and reason in ('access.denied', 'token.scope')`, () =>
      target.stranger().ask('DELETE', '/api/v1/customers/00000000-0000-7000-8000-000000000000', { headers, body: {} }),
    )
  }),
  check(
    'V16.3.3',
    'the audit tells of what gets around no guard: other sites, other names, made-up tokens, guessing',
    async (target) => {
      const { rows, stranger } = target
      const elsewhere = { origin: 'https://elsewhere.invalid' }
      await stranger().post('/login', { email: 'x', password: 'x' }, elsewhere)
      await stranger().get('/login', { host: 'elsewhere.invalid' })
      await stranger().get('/api/v1/customers', { authorization: 'Bearer hbr_none' })
      const { email } = await target.people.add('viewer')
      for (let tries = 0; tries < 7; tries += 1) await stranger().post('/login', { email, password: makePassword() })
      const told = await rows(
        `select distinct reason from audit where result = 'refused' and at > now() - interval '1 hour'`,
      )
      const reasons = told.map(({ reason }) => String(reason))
      for (const wanted of [
        'request.cross-site',
        'request.unknown-host',
        'token.invalid',
        'session.too-many-tries',
        'session.wrong-password',
      ])
        ok(reasons.includes(wanted), `nothing tells of ${wanted}`)
    },
  ),
  check('V16.3.4', 'what fails unexpectedly is logged: a provider that does not answer', async (target) => {
    const before = linesOf(target).length
    await atOwn(target).get('/login/oidc/gone')
    await delay(200)
    const lines = linesOf(target).slice(before)
    ok(
      lines.some(({ level }) => level >= 40),
      'nothing was logged',
    )
  }),
  check('V16.4.1', 'no line break of anybody begins a line', async (target) => {
    const forged = `x\n{"level":30,"time":1,"name":"web","msg":"forged"}`
    const client = atOwn(target)
    await client.post('/login', { email: forged, password: 'x' })
    await client.post(
      '/login',
      { email: 'nobody@security.invalid', password: 'x' },
      { 'user-agent': 'x%0a%s%d\u001b[2J'.replaceAll('\u001b', '%1b') },
    )
    ok(!linesOf(target).some(({ msg }) => msg === 'forged'))
  }),
  check(
    'V16.4.2',
    'the audit is added to and never changed, and no other user of the machine reads the logs',
    async ({ rows, deps }) => {
      for (const statement of [
        'update audit set result = result',
        'delete from audit',
        'truncate audit',
        'alter table audit owner to current_user',
      ])
        await rejects(rows(statement), `the app may “${statement}”`)
      const folder = statSync(join(deps.config.dataDir, 'log'), { throwIfNoEntry: false })
      ok(folder === undefined || (folder.mode & 0o077) === 0, 'the folder of the logs is open to others')
    },
  ),
  read(
    'V16.4.3',
    'each line of the log is sent at once, over TLS, to a collector on another machine, where one is named',
    ['infra/telemetry/start-telemetry.ts', 'OTLPLogExporter'],
    ['infra/guides/operating.md', '### Traces, and the log on another machine'],
  ),
  check('V16.5.1', 'no answer has a stack, a query or a path of the server', (target) =>
    ofEachAnswer(
      target,
      ({ text, request }) =>
        request.includes('/assets/') ||
        !/\bat .+\.m?[jt]s:\d+|node_modules|select .+ from \w+ where|ECONNREFUSED|postgres:\/\//.test(text),
    ),
  ),
  check('V16.5.2', 'where a provider is away, the rest goes on', async (target) => {
    const client = atOwn(target)
    const { status, text } = await client.get('/login/oidc/gone')
    ok(status >= 400 && text.includes('</html>'), `answered with ${status}`)
    const { email, password } = await target.people.of('viewer')
    expectStatus(await client.post('/login', { email, password }), 303)
  }),
  check('V16.5.3', 'what can’t be read lets nobody in', async ({ stranger }) => {
    for (const value of ['%00', '%', 'a'.repeat(6_000), '"', '%E0%A4%A', ';;;', '..']) {
      const client = stranger()
      client.cookies.set('harbour', value)
      const answer = await client.get('/account')
      ok(
        isAtGate(answer) || answer.status === 431 || answer.status === 400,
        `a cookie “${value.slice(0, 10)}” is answered with ${answer.status}`,
      )
    }
    expectStatus(await stranger().get('/api/v1/customers', { authorization: 'Bearer \u00ff' }), 401)
    expectStatus(await stranger().get('/api/v1/customers', { authorization: 'Basic YTpi' }), 401)
  }),
]
