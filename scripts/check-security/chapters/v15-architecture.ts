import { deepEqual, equal, ok } from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { openClient } from '../client.ts'
import { assertNowhere, readProjectFile, root } from '../project-files.ts'
import { expectNothingAt, expectStatus, ofEachAnswer } from '../proofs.ts'
import { check, type Requirement, read } from '../requirement.ts'

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly integrity?: string; readonly version?: string; readonly inBundle?: boolean; readonly license?: string }
    >
  >
}

/** @throws with the packages that have one; or that nobody could be asked */
async function askForFaults(): Promise<void> {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=10000']
  const options = { cwd: root, timeout: 40_000 }
  const said = await promisify(execFile)('npm', args, options).catch((error) => error as { stdout?: string })
  const { vulnerabilities } = JSON.parse(said.stdout || '{}') as { vulnerabilities?: Record<string, unknown> }
  ok(vulnerabilities !== undefined, 'npm audit could not be asked from here')
  deepEqual(Object.keys(vulnerabilities), [])
}

export const architecture: readonly Requirement[] = [
  read('V15.1.1', 'how soon packages with a known fault are replaced', ['infra/guides/security.md', '## Packages']),
  check('V15.1.2', 'every package is in one list with its version and hash, and each of ours has a reason', () => {
    const { packages } = JSON.parse(readProjectFile('package-lock.json')) as Lock
    const entries = Object.entries(packages).filter(([path, { inBundle }]) => path !== '' && inBundle !== true)
    ok(entries.length > 200)
    deepEqual(
      entries.filter(([, { integrity, version }]) => !integrity?.startsWith('sha512-') || version === undefined),
      [],
    )
    const manifest = JSON.parse(readProjectFile('package.json')) as { dependencies: Record<string, string> }
    const reasons = readProjectFile('infra/decisions/0010-dependencies.md')
    const hasReason = (name: string) =>
      reasons.includes(`\`${name}\``) || reasons.includes(`\`${name.split('/')[0]}/*\``)
    deepEqual(
      Object.entries(manifest.dependencies).filter(([name, version]) => !/^\d/.test(version) || !hasReason(name)),
      [],
    )
  }),
  read('V15.1.3', 'what takes long, and what keeps it from stopping the rest', [
    'infra/guides/security.md',
    '## What takes long',
  ]),
  check('V15.2.1', 'no package that is installed has a known fault', askForFaults),
  check(
    'V15.2.2',
    'a page’s query, a lock and a statement each have a time, and passwords are hashed in turns',
    async ({ rows, deps }) => {
      const [found] =
        await rows(`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
      current_setting('idle_in_transaction_session_timeout') as idle`)
      for (const [name, value] of Object.entries(found ?? {})) ok(value !== '0', `${name} has no end`)
      ok(deps.config.pageQueryMs <= 60_000)
      const { inHashTurn, assertHashTurn } = await import('../../../shared/auth/hash-turns.ts')
      const never = new Promise<void>((resolve) => setTimeout(resolve, 300))
      const all = Array.from({ length: 60 }, () =>
        inHashTurn(() => never).then(
          () => 'done',
          () => 'refused',
        ),
      )
      ok((await Promise.all(all)).includes('refused'))
      assertHashTurn()
    },
  ),
  check('V15.2.3', 'what runs has no tests and no tools of development', async (target) => {
    const ignored = readProjectFile('.dockerignore')
    ok(ignored.includes('\n*\n') && !/^!(?:test|\.\*)/m.test(ignored) && /^infra\/dev$/m.test(ignored))
    ok(/npm ci --omit=dev --ignore-scripts/.test(readProjectFile('infra/Dockerfile')))
    await expectNothingAt(target, '/test', '/tests', '/coverage', '/__vite', '/reload', '/examples')
    assertNowhere(/from '(?:\.\.\/)+test\//, ['functions', 'shared', 'web', 'infra'])
  }),
  check('V15.3.1', 'no answer has more of a record than what is meant to be shown', (target) =>
    ofEachAnswer(
      target,
      ({ text, headers }) =>
        !/json/.test(headers['content-type'] ?? '') ||
        !/"(?:password_hash|passwordHash|token_hash|totp_secret|code_hash|secretAccessKey)":"/.test(text),
    ),
  ),
  check('V15.3.2', 'a provider that leads elsewhere is not followed', async ({ issuer, own }) => {
    issuer.leadTo('http://127.0.0.1:9/elsewhere')
    const { status } = await openClient(own.url, { 'x-forwarded-proto': 'https' }).get('/login/oidc/check')
    issuer.leadTo(undefined)
    ok(status >= 400, `somebody is sent on with ${status}`)
    ok(
      /redirect: 'error'|redirect: 'manual'/.test(readProjectFile('infra/local-store/webhook.ts')),
      'the webhook of the store follows',
    )
  }),
  check('V15.3.3', 'a field that a form or an operation does not have is refused', async ({ people, rows }) => {
    const { client, id } = await people.of('viewer')
    expectStatus(await client.post('/account', { name: 'x', role: 'administrator' }), 422)
    expectStatus(await client.ask('PATCH', '/api/v1/account', { body: { name: 'x', isDisabled: false } }), 422)
    const { client: editor } = await people.of('editor')
    const body = { values: { display_name: 'x' }, owner_id: id }
    expectStatus(await editor.ask('POST', '/api/v1/customers', { body }), 422)
    deepEqual(await rows(`select role from users where id = '${id}'`), [{ role: 'viewer' }])
  }),
  check(
    'V15.3.4',
    'behind a proxy that is trusted, the address is the one that it saw, and not what the client says',
    async ({ own, people, rows }) => {
      const { email, password, id } = await people.add('viewer')
      const client = openClient(own.url, {
        'x-forwarded-proto': 'https',
        'x-forwarded-for': '198.51.100.7, 203.0.113.9',
      })
      expectStatus(await client.post('/login', { email, password }), 303)
      const found = await rows(`select address from sessions where user_id = '${id}' order by created_at desc limit 1`)
      equal(found[0]?.address, '203.0.113.9')
    },
  ),
  check('V15.3.5', 'types are strict, in code and in what comes', async ({ people }) => {
    const { compilerOptions } = JSON.parse(readProjectFile('tsconfig.json')) as {
      compilerOptions: Record<string, unknown>
    }
    equal(compilerOptions.strict, true)
    assertNowhere(/\b(?:if|while|return|&&|\|\|)\s*\(?[\w.]+ [!=]= (?!null)[\w.'"]+(?:\)| [&|?]|$)/, [
      'functions',
      'shared/auth',
      'shared/contract',
      'web/request',
      'web/api',
    ])
    const { client } = await people.of('editor')
    for (const values of [{ display_name: ['x'] }, { display_name: { a: 1 } }, { display_name: 1 }])
      expectStatus(await client.ask('POST', '/api/v1/customers', { body: { values } }), 422)
    for (const body of ['[]', '"x"', '1', 'null', 'true'])
      expectStatus(
        await client.ask('POST', '/api/v1/customers', { body, headers: { 'content-type': 'application/json' } }),
        422,
      )
  }),
  check('V15.3.6', 'no name in JSON or in a form reaches a prototype', async ({ people, stranger }) => {
    const { client } = await people.of('editor')
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      const headers = { 'content-type': 'application/json' }
      const { status } = await client.ask('POST', '/api/v1/customers', {
        body: `{"values":{"${name}":{"polluted":1}}}`,
        headers,
      })
      equal(status, 422, name)
      expectStatus(await client.post('/account', { [name]: 'x' }), 422)
      ok((await client.get(`/api/v1/customers?${name}=x`)).status === 422, name)
      ok((await stranger().post('/login', { email: name, password: name })).status < 500)
    }
    ok(!JSON.stringify(await client.get('/api/v1/account')).includes('polluted'))
  }),
  check('V15.3.7', 'what is said twice is refused, and a query says nothing that a body has to', async ({ people }) => {
    const { client } = await people.of('administrator')
    const twice = new URLSearchParams([
      ['email', 'a@security.invalid'],
      ['role', 'viewer'],
      ['role', 'administrator'],
    ])
    expectStatus(await client.ask('POST', '/settings/users', { body: twice }), 422)
    expectStatus(await client.get('/api/v1/customers?limit=1&limit=2'), 422)
    expectStatus(await client.post('/settings/users?role=administrator', { email: 'a@security.invalid' }), 422)
    expectStatus(
      await client.ask('POST', '/api/v1/customers?values=x', { body: { values: { display_name: 'x' } } }),
      422,
    )
  }),
]
