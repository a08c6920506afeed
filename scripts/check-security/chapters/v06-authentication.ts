import { deepEqual, equal, ok } from 'node:assert/strict'
import { getRule } from '../../../functions/second-factor/get-rule.ts'
import { setRule } from '../../../functions/second-factor/set-rule.ts'
import { createLink } from '../../../functions/users/create-link.ts'
import { commonPasswords } from '../../../shared/auth/common-passwords.ts'
import { isCommonPassword } from '../../../shared/auth/is-common-password.ts'
import { commandCall } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { type Client, openClient } from '../client.ts'
import { isRefusedFor } from '../forged-tokens.ts'
import { invite, makePassword } from '../people.ts'
import { assertNoPackage, assertNowhere } from '../project-files.ts'
import { copyCookies, expectSignedIn, expectSignedOut, expectStatus } from '../proofs.ts'
import { absent, check, type Requirement, read } from '../requirement.ts'
import type { Target } from '../target.ts'
import { addTwoStepPerson, giveCode, startedToken } from '../two-steps.ts'

/** What choosing this password by an invitation is answered with. */
async function choose({ deps, stranger }: Target, password: string, path?: string): Promise<number> {
  const form = { name: 'Security Check', password, again: password }
  const { status } = await stranger().post(path ?? (await invite(deps, 'viewer')).path, form)
  return status
}

async function signIn(client: Client, email: string, password: string): Promise<number> {
  return (await client.post('/login', { email, password })).status
}

/** @throws unless whoever has this session is led to what they have to do first, and may do nothing else */
async function expectDuty(client: Client): Promise<void> {
  const page = await client.get('/customers')
  deepEqual([page.status, page.headers.location], [302, '/account/first'])
  expectStatus(await client.get('/api/v1/customers'), 403)
  expectStatus(await client.get('/account/first'), 200)
}

/** Of the passwords that most people had whose passwords were found, those of twelve characters and more. */
const foundMost = [
  '123456789012', '1234567890123', '123456123456', 'qwertyuiop12', 'qwerty123456', 'password1234', 'passwordpassword',
  '1q2w3e4r5t6y', '1qaz2wsx3edc', '123qweasdzxc', 'qwertyuiopas', 'iloveyou1234', 'abcd12345678', '111111111111',
  '000000000000', 'administrator', 'welcome12345', 'letmein12345', 'P@ssw0rd1234', 'Password123!', 'Passw0rd1234',
  'princess1234', 'sunshine1234', 'football1234', 'baseball1234', 'superman1234', 'trustno1trustno1', 'monkeymonkey',
  'dragondragon', 'charlie12345',
] // biome-ignore format: a list of words

const noPhones = () => assertNoPackage(/twilio|vonage|nexmo|messagebird|plivo|web-push|nodemailer|smtp|firebase/i)

export const authentication: readonly Requirement[] = [
  read('V6.1.1', 'how guessing is kept slow, by which settings, and how nobody is locked out by others', [
    'infra/decisions/0020-sign-in.md',
    '| an account from one network',
  ]),
  read('V6.1.2', 'words that no password may be made of', ['infra/guides/security.md', '## Passwords']),
  read('V6.1.3', 'all the ways to sign in, and what each asks for', ['infra/guides/security.md', '## Signing in']),
  check('V6.2.1', 'a password has twelve characters at least', async (target) => {
    const { path } = await invite(target.deps, 'viewer')
    for (const length of [1, 7, 11])
      equal(await choose(target, 'xkqzvwjpbmtf'.slice(0, length), path), 422, `${length} characters`)
    equal(await choose(target, 'xkqzvwjpbmtf', path), 303)
  }),
  check('V6.2.2', 'people change their password, and come in with the new one', async ({ people, stranger }) => {
    const { client, email, password } = await people.add('viewer')
    const next = makePassword()
    expectStatus(await client.post('/account/password', { present: password, password: next, again: next }), 303)
    equal(await signIn(stranger(), email, next), 303)
    ok((await signIn(stranger(), email, password)) >= 400)
  }),
  check('V6.2.3', 'who changes a password gives the present one', async ({ people }) => {
    const { client } = await people.of('viewer')
    const next = makePassword()
    expectStatus(await client.post('/account/password', { present: makePassword(), password: next, again: next }), 422)
    expectStatus(await client.post('/account/password', { password: next, again: next }), 422)
  }),
  check('V6.2.4', 'common passwords are refused: 7,000 words twice or with digits behind them', async (target) => {
    const made = [...commonPasswords]
      .filter((word) => /^\w+$/.test(word))
      .flatMap((word) => [word + word, `${word}12345678`])
    const long = made.filter((word) => word.length >= 12)
    ok(long.length >= 3_000, `only ${long.length} were tried`)
    deepEqual(long.filter((word) => !isCommonPassword(word)).slice(0, 5), [])
    const { path } = await invite(target.deps, 'viewer')
    for (const word of foundMost.slice(0, 5)) equal(await choose(target, word, path), 422, word)
  }),
  check('V6.2.5', 'a password may be made of whatever somebody likes', async (target) => {
    for (const password of [
      'xkqzvwjpbmtfrdnh',
      '829450713664',
      'ЖЩЫЭЮЯЪГФЦЧШЬ',
      '魚雲針橋鹿歯窓笛港帆錨潮',
      '   §±¶¤ ¬¦×÷¿¡µ',
    ])
      equal(await choose(target, password), 303, password)
  }),
  check('V6.2.6', 'what is typed for a password is covered', async ({ stranger, people, deps }) => {
    const { client } = await people.of('viewer')
    const pages = [
      await stranger().get('/login'),
      await stranger().get((await invite(deps, 'viewer')).path),
      await client.get('/account'),
      await client.get('/account/confirm'),
    ]
    for (const { request, text } of pages) {
      const inputs = (text.match(/<input[^>]*>/g) ?? []).filter((one) => /name="(?:password|again|present)"/.test(one))
      ok(inputs.length > 0 && inputs.every((one) => one.includes('type="password"')), request)
    }
  }),
  check('V6.2.7', 'passwords are pasted and filled in by programs as their owners like', async ({ stranger }) => {
    assertNowhere(/onpaste|addEventListener\('paste'/, ['web/views/users', 'web/assets'])
    const { text } = await stranger().get('/login')
    ok(/autocomplete="username"/.test(text) && /autocomplete="current-password"/.test(text))
  }),
  check('V6.2.8', 'each character of a password counts', async ({ people, stranger, deps }) => {
    ok(people !== undefined)
    const { email, path } = await invite(deps, 'viewer')
    const password = ` ${makePassword()}Aa${makePassword()}${makePassword()}${makePassword()} `
    expectStatus(await stranger().post(path, { name: 'Security Check', password, again: password }), 303)
    for (const wrong of [password.trim(), password.slice(0, 72), password.toLowerCase()])
      ok((await signIn(stranger(), email, wrong)) >= 400, 'another password comes in')
    equal(await signIn(stranger(), email, password), 303)
  }),
  check('V6.2.9', 'a password of 128 characters is taken', async (target) => {
    equal(await choose(target, Array.from({ length: 6 }, makePassword).join('').slice(0, 128)), 303)
  }),
  check('V6.2.10', 'no password that somebody chose ends by itself', async ({ people, rows }) => {
    const found = await rows(`select column_name from information_schema.columns
      where table_schema = 'public' and table_name = 'users' and column_name ~ 'password'`)
    deepEqual(found.map(({ column_name }) => column_name).sort(), ['first_password_until', 'password_hash'])
    const { id } = await people.add('viewer')
    deepEqual(await rows(`select first_password_until from users where id = '${id}'`), [{ first_password_until: null }])
  }),
  check('V6.2.11', 'no password is made of the product, the own name or the own address', async (target) => {
    const { path, email } = await invite(target.deps, 'viewer')
    for (const password of ['harbour-harbour', 'Harbour12345', 'security-check', `${email}`, 'HarbourSecurity1'])
      equal(await choose(target, password, path), 422, password)
  }),
  check('V6.2.12', 'passwords that were found most often are refused', () => {
    deepEqual(
      foundMost.filter((word) => !isCommonPassword(word)),
      [],
    )
  }),
  check('V6.3.1', 'guessing ends after a few tries, and the owner comes in meanwhile', async ({ people, stranger }) => {
    const { email, password, client: owner } = await people.add('viewer')
    const answers = []
    for (let tries = 0; tries < 7; tries += 1)
      answers.push(
        await stranger().post(
          '/login',
          { email, password: makePassword() },
          { 'x-forwarded-for': `203.0.113.${tries}` },
        ),
      )
    const last = answers.at(-1)
    equal(last?.status, 429)
    ok(Number(last.headers['retry-after']) > 0)
    expectStatus(await stranger().post('/login', { email, password }), 429)
    const known = copyCookies(owner, stranger())
    equal(await signIn(known, email, password), 303, 'the owner is kept out of their own browser')
  }),
  check('V6.3.2', 'no account is there by itself whose password is known', async ({ stranger, rows }) => {
    const found = await rows(
      `select email from users where split_part(email, '@', 1) in ('root', 'sa', 'guest', 'test', 'demo')`,
    )
    deepEqual(found, [])
    for (const password of ['admin', 'harbour', 'password'])
      ok(
        (await signIn(stranger(), 'admin@harbour.local', password)) >= 400,
        `admin@harbour.local comes in with ${password}`,
      )
  }),
  check(
    'V6.3.3',
    'where everybody needs a second step, a password alone opens nothing but the form for one',
    async (target) => {
      const { client } = await target.people.add('viewer')
      const before = await invoke(getRule, {}, target.deps, commandCall)
      await invoke(setRule, { needsSecondFactor: true }, target.deps, commandCall)
      try {
        await expectDuty(client)
        const withCode = await addTwoStepPerson(target)
        expectStatus(await withCode.client.get('/customers'), 200)
      } finally {
        await invoke(setRule, { needsSecondFactor: before.needsSecondFactor }, target.deps, commandCall)
      }
    },
  ),
  check('V6.3.4', 'whoever has a second step is asked for it on each way: password, and reset link', async (target) => {
    const person = await addTwoStepPerson(target)
    const byPassword = openClient(target.url)
    startedToken(await byPassword.post('/login', { email: person.email, password: person.password }))
    await expectSignedOut(byPassword)
    const { token } = await invoke(createLink, { id: person.id }, target.deps, commandCall)
    const byLink = openClient(target.url)
    const next = makePassword()
    startedToken(await byLink.post(`/reset/${token}`, { password: next, again: next }))
    await expectSignedOut(byLink)
  }),
  check(
    'V6.4.1',
    'a password that was made for somebody opens nothing after a day but the form for one of their own',
    async (target) => {
      const person = await target.people.add('viewer')
      await target.rows(
        `update users set first_password_until = now() - interval '1 second' where id = '${person.id}' returning id`,
      )
      await expectDuty(person.client)
      const password = makePassword()
      const form = { present: person.password, password, again: password }
      expectStatus(await person.client.post('/account/password', form), 303)
      expectStatus(await person.client.get('/customers'), 200)
    },
  ),
  check(
    'V6.4.2',
    'nobody is asked for what others may know: no questions, no hints',
    async ({ stranger, deps, rows }) => {
      const { text } = await stranger().get((await invite(deps, 'viewer')).path)
      const names = [...text.matchAll(/<input[^>]* name="(\w+)"/g)].map(([, name]) => name)
      deepEqual(names.sort(), ['again', 'name', 'password'])
      deepEqual(
        await rows(
          `select column_name from information_schema.columns where table_name = 'users' and column_name ~ 'question|answer|hint'`,
        ),
        [],
      )
    },
  ),
  check('V6.4.3', 'a reset link asks for the code as well, and opens nothing without', async (target) => {
    const person = await addTwoStepPerson(target)
    const { token } = await invoke(createLink, { id: person.id }, target.deps, commandCall)
    const client = openClient(target.url)
    const next = makePassword()
    const first = await client.post(`/reset/${token}`, { password: next, again: next })
    const started = startedToken(first)
    ok((await client.post('/login/code', { token: started, code: '000000' })).status >= 400)
    await expectSignedOut(client)
    expectStatus(await client.post('/login/code', { token: started, code: person.codeOf() }), 303)
    await expectSignedIn(client)
  }),
  check(
    'V6.4.4',
    'a second step is taken away by an administrator who has just typed their password, and by nobody less',
    ({ functions }) => {
      const fn = functions.find(({ name }) => name === 'second-factor.reset-second-factor')
      deepEqual([fn?.access, fn?.asksPassword], ['administrator', true])
    },
  ),
  check('V6.5.1', 'each code works once: of the app, and each recovery code', async (target) => {
    const person = await addTwoStepPerson(target)
    for (const code of [person.codeOf(), person.recoveryCodes[0] ?? '']) {
      expectStatus((await giveCode(target.url, person, code)).answer, 303)
      ok((await giveCode(target.url, person, code)).answer.status >= 400, 'a code works twice')
    }
  }),
  check(
    'V6.5.2',
    'a recovery code has 112 bits and more, so that what is kept of it needs no slow hash',
    async (target) => {
      const { recoveryCodes, id } = await addTwoStepPerson(target)
      for (const code of recoveryCodes)
        ok(code.replaceAll('-', '').length * 5 >= 112, `a code has ${code.replaceAll('-', '').length} letters`)
      const kept = await target.rows(
        `select octet_length(code_hash) as bytes from recovery_codes where user_id = '${id}'`,
      )
      ok(kept.length > 0 && kept.every(({ bytes }) => bytes === 32))
    },
  ),
  check('V6.5.3', 'secrets and codes come from the system’s source of chance', async (target) => {
    assertNowhere(/Math\.random/, ['functions', 'shared/auth', 'web', 'infra'])
    const [one, other] = [await addTwoStepPerson(target), await addTwoStepPerson(target)]
    equal(new Set([...one.recoveryCodes, ...other.recoveryCodes]).size, one.recoveryCodes.length * 2)
  }),
  check('V6.5.4', 'no code that is looked up has fewer than 20 bits', async (target) => {
    const { recoveryCodes } = await addTwoStepPerson(target)
    ok(recoveryCodes.every((code) => code.length >= 16))
  }),
  check('V6.5.5', 'a code of two steps ago counts no more', async (target) => {
    const person = await addTwoStepPerson(target)
    ok((await giveCode(target.url, person, person.codeOf(3))).answer.status >= 400)
    ok((await giveCode(target.url, person, person.codeOf(-3))).answer.status >= 400)
    expectStatus((await giveCode(target.url, person, person.codeOf())).answer, 303)
  }),
  absent('V6.6.1', 'no code goes by phone', noPhones),
  absent('V6.6.2', 'no code goes by another channel', noPhones),
  absent('V6.6.3', 'no code goes by another channel', noPhones),
  check('V6.8.1', 'an account of a provider is its issuer and its subject, both', async ({ rows }) => {
    const [key] = await rows(
      `select indexdef from pg_indexes where tablename = 'provider_accounts' and indexdef like '%UNIQUE%(issuer, subject)%'`,
    )
    ok(key !== undefined, 'two accounts may have the same issuer and subject')
  }),
  check('V6.8.2', 'an ID token without its provider’s signature lets nobody in', async (target) => {
    await isRefusedFor(target, { signer: 'none' }, { signer: 'other' })
  }),
  check('V6.8.3', 'an assertion of SAML is kept so that it counts once', async ({ rows }) => {
    const keys = await rows(
      `select indexdef from pg_indexes where tablename = 'saml_assertions' and indexdef like '%UNIQUE%(issuer, id)%'`,
    )
    ok(keys.length > 0, 'an assertion may be there twice')
  }),
  read(
    'V6.8.4',
    'what a provider asks of people is its own matter; one that doesn’t say when, counts as not just now',
    ['infra/decisions/0020-sign-in.md', 'a sign-in without that time does not count as confirmed'],
    ['shared/db/queries/users/sessions.ts', 'confirmedFor'],
  ),
]
