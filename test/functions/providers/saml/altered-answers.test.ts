import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sweepSessions } from '../../../../shared/db/queries/system/sweep.ts'
import { emptyDatabase } from '../../import-text.ts'
import { codeOf } from '../../users/users.ts'
import { type Check, without } from './checks.ts'
import { makeSigner } from './make-certificate.ts'
import { type Entry, entryBy, openWithSaml, ours } from './saml.ts'
import type { Altered } from './saml-provider.ts'
import { makeEvil, wrappings } from './wrap-signature.ts'

const { deps, provider, close } = await openWithSaml()
const entry = entryBy(ours, provider)
const { enterAt } = entry
afterAll(close)

/** As if nobody had come in yet; which assertions were used stays known. */
async function forgetPeople(): Promise<void> {
  await emptyDatabase(deps.db)
  await deps.db.deleteFrom('provider_requests').execute()
}
async function empty(): Promise<void> {
  await forgetPeople()
  await deps.db.deleteFrom('saml_assertions').execute()
}
beforeEach(async () => {
  await empty()
  provider.people.ann = { email: 'ann@harbour.test', name: 'Ann', groups: ['staff'] }
})
afterEach(async () => {
  await empty()
  expect(await codeOf(enterAt(deps, 'ann'))).toBe('done')
})

const users = () => deps.db.selectFrom('users').select('email').execute()
const moment = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const stranger = makeSigner()

/**
 * Refused by us; and by each line of defence alone, where there are several; done without any of them.
 *
 * @param lines of defence, each of one check or more
 */
async function provesChecks(lines: readonly (readonly Check[])[], attempt: (by: Entry) => Promise<string>) {
  expect(await attempt(entry)).not.toBe('done')
  for (const left of lines.length > 1 ? lines : []) {
    const by = await without(lines.filter((line) => line !== left).flat(), provider)
    expect(await attempt(by), `with ${left} alone`).not.toBe('done')
  }
  expect(await users()).toEqual([])
  const by = await without(lines.flat(), provider)
  expect(await attempt(by)).toBe('done')
}

describe('an answer that is wrong in one thing opens nothing, and would without the checks that it fails', () => {
  const signatures = /<ds:Signature [\s\S]*?<\/ds:Signature>/
  test.each<[string, Altered, ...Check[]]>([
    ['its assertion is not signed', { after: (xml) => xml.replace(signatures, '') }, 'signed assertion', 'signature'],
    [
      'all of it is signed, but not its assertion',
      {
        isAllSigned: true,
        after: (xml) => xml.replace(/(<saml:Assertion [\s\S]*?)<ds:Signature [\s\S]*?<\/ds:Signature>/, '$1'),
      },
      'signed assertion',
      'signature',
    ],
    ['other words under the signature', { after: makeEvil }, 'signature'],
    ['signed by a key of somebody else, with its certificate', { signer: stranger }, 'signature'],
    ['signed with SHA-1', { algorithm: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1' }, 'algorithms'],
    [
      'another audience',
      { before: (xml) => xml.replace(/(<saml:Audience>)[^<]+/, '$1https://other.example') },
      'audience',
    ],
    [
      'no audience',
      { before: (xml) => xml.replace(/<saml:AudienceRestriction>.*<\/saml:AudienceRestriction>/, '') },
      'audience',
    ],
    [
      'another recipient',
      { before: (xml) => xml.replace(/Recipient="[^"]+"/, 'Recipient="https://other.example/answer"') },
      'recipient',
    ],
    [
      'another issuer, with the same key',
      {
        before: (xml) => xml.replace(/(<saml:Assertion .*?<saml:Issuer>)[^<]+/, '$1https://other.example'),
      },
      'issuer',
    ],
    [
      'an assertion for another request',
      { before: (xml) => xml.replace(/(SubjectConfirmationData[^>]*InResponseTo=")[^"]+/, '$1_other') },
      'request',
    ],
    [
      'a subject that is confirmed otherwise',
      { before: (xml) => xml.replace('cm:bearer', 'cm:holder-of-key') },
      'method',
    ],
    [
      'expired',
      { before: (xml) => xml.replace(/(Conditions[^>]*NotOnOrAfter=")[^"]+/, `$1${moment(-3)}`) },
      'conditions',
    ],
    ['not valid yet', { before: (xml) => xml.replace(/NotBefore="[^"]+"/, `NotBefore="${moment(3)}"`) }, 'conditions'],
    [
      'a confirmation that is over',
      { before: (xml) => xml.replace(/(ConfirmationData NotOnOrAfter=")[^"]+/, `$1${moment(-3)}`) },
      'time of the confirmation',
    ],
    [
      'a NameID that may be given to others',
      { before: (xml) => xml.replace('nameid-format:persistent', 'nameid-format:transient') },
      'kind of NameID',
    ],
    [
      'a status that is none of success',
      { after: (xml) => xml.replace('status:Success', 'status:Requester') },
      'status',
    ],
    ['a document type', { after: (xml) => `<!DOCTYPE Response>${xml}` }, 'declarations and comments', 'well-formed'],
    ['an instruction', { before: (xml) => xml.replace('<saml:Subject>', '<?a b?><saml:Subject>') }, 'instructions'],
    [
      'without end',
      { after: (xml) => xml.replace('<samlp:Status>', `${' '.repeat(300_000)}<samlp:Status>`) },
      'length',
    ],
  ])('%s', async (_, altered, ...checks) => {
    await provesChecks(
      checks.map((check) => [check]),
      (by) => codeOf(by.enterAt(deps, 'ann', altered)),
    )
  })

  test.each<[string, Altered]>([
    ['of no request', { after: (xml) => xml.replace(/ InResponseTo="[^"]+"/, '') }],
    ['of another request', { after: (xml) => xml.replace(/ InResponseTo="[^"]+"/, ' InResponseTo="_other"') }],
    ['without an assertion', { after: (xml) => xml.replace(/<saml:Assertion .*<\/saml:Assertion>/s, '') }],
    ['an entity', { after: (xml) => `<!DOCTYPE a [<!ENTITY b "it">]>${xml.replace('>staff<', '>&b;<')}` }],
    [
      'two elements with one id',
      { after: (xml) => xml.replace('<samlp:Status>', `<samlp:Status ID="${/_assertion\w+/.exec(xml)?.[0]}">`) },
    ],
    ['encrypted', { after: (xml) => xml.replace('<samlp:Status>', '<saml:EncryptedAssertion/><samlp:Status>') }],
    ['no XML', { after: () => 'words' }],
    ['half of it', { after: (xml) => xml.slice(0, xml.length / 2) }],
    ['nothing', { after: () => '' }],
    [
      'too deep',
      { after: (xml) => xml.replace('<samlp:Status>', `${'<a>'.repeat(40)}${'</a>'.repeat(40)}<samlp:Status>`) },
    ],
  ])('%s, where nobody’s name can be learnt', async (_, altered) => {
    expect(await codeOf(enterAt(deps, 'ann', altered))).not.toBe('done')
    expect(await users()).toEqual([])
  })

  test.each([
    ['not in base64', 'a*b='],
    ['bytes that are no UTF-8', Buffer.from([0x3c, 0xff, 0xfe]).toString('base64')],
    ['UTF-16', Buffer.from('<Response/>', 'utf16le').toString('base64')],
  ])('%s', async (_, SAMLResponse) => {
    expect(await codeOf(entry.receive(deps, SAMLResponse))).toBe('session.wrong-password')
  })

  test('a comment in the NameID; and without the check it is still the NameID without the comment', async () => {
    const person = { email: 'ann@harbour.test', name: 'Ann', groups: ['staff'] }
    Object.assign(provider.people, { 'it.evil': person })
    const altered = { after: (xml: string) => xml.replace('>it.evil<', '>it<!-- -->.evil<') }
    await provesChecks([['declarations and comments']], (by) => codeOf(by.enterAt(deps, 'it.evil', altered)))
    const accounts = await deps.db.selectFrom('provider_accounts').select('subject').execute()
    expect(accounts).toEqual([{ subject: 'it.evil' }])
  })
})

describe('a signature that stands elsewhere than what is read opens nothing', () => {
  const read: Check = 'what was signed is read'
  const all: Check[] = ['wish for a signed assertion', 'signature of its parent', read]
  const moved: Check[] = ['signature of its parent', read]
  const found: Check[] = ['own signature', read]
  /** What the library checks. */
  const needed: Readonly<Record<string, Check[]>> = {
    'XSW 1': [...all, 'few transforms'],
    'XSW 2': all,
    'XSW 3': [...found, 'one assertion'],
    'XSW 4': found,
    'XSW 5': [...moved, 'one assertion'],
    'XSW 6': moved,
    'XSW 7': [...found, 'one assertion', 'assertion stands in the answer'],
    'XSW 8': moved,
  }
  test.each(Object.entries(wrappings))('%s', async (name, wrap) => {
    const checks = needed[name.slice(0, 5)] ?? []
    const altered: Altered = {
      after: wrap,
      ...(checks.includes('wish for a signed assertion') && { isAllSigned: true }),
    }
    await provesChecks([['places', 'signed assertion'], checks], async (by) => {
      const code = await codeOf(by.enterAt(deps, 'ann', altered))
      const [user] = await users()
      await empty()
      // Who comes in as themselves has won nothing.
      return user?.email === 'it@harbour.test' ? code : 'refused'
    })
  })
})

describe('an answer counts once, and for the browser that was sent', () => {
  test('the same assertion for the same request, as if nobody had come back with it', async () => {
    await provesChecks([['used assertions']], async (by) => {
      const { to, token } = await by.start(deps)
      const { SAMLResponse } = await provider.answer(to, 'ann')
      const kept = await deps.db.selectFrom('provider_requests').selectAll().executeTakeFirstOrThrow()
      await by.receive(deps, SAMLResponse)
      await by.comeBack(deps, token)
      await forgetPeople()
      await deps.db
        .insertInto('provider_requests')
        .values({ ...kept, person: null })
        .execute()
      const code = await codeOf(by.receive(deps, SAMLResponse).then(() => by.comeBack(deps, token)))
      await deps.db.deleteFrom('provider_requests').execute()
      return code
    })
  })

  test('a second answer to the same request', async () => {
    await provesChecks([['one answer']], async (by) => {
      const { to, token } = await by.start(deps)
      const [first, second] = [await provider.answer(to, 'ann'), await provider.answer(to, 'ann')]
      await by.receive(deps, first.SAMLResponse)
      const code = await codeOf(by.receive(deps, second.SAMLResponse).then(() => by.comeBack(deps, token)))
      await deps.db.deleteFrom('provider_requests').execute()
      return code
    })
  })

  test('an answer to somebody else’s request, in a browser that was sent nowhere', async () => {
    await provesChecks([['browser']], async (by) => {
      const { to } = await by.start(deps)
      await by.receive(deps, (await provider.answer(to, 'ann')).SAMLResponse)
      const code = await codeOf(by.comeBack(deps, 'x'))
      await deps.db.deleteFrom('provider_requests').execute()
      return code
    })
  })

  test('of two at once one counts, and what is over is swept', async () => {
    const { to } = await entry.start(deps)
    const { SAMLResponse } = await provider.answer(to, 'ann')
    const tries = [1, 2].map(() => codeOf(entry.receive(deps, SAMLResponse)))
    expect((await Promise.all(tries)).sort()).toEqual(['done', 'session.wrong-password'])
    const assertions = () => deps.db.selectFrom('saml_assertions').selectAll().execute()
    await sweepSessions(deps.db)
    expect(await assertions()).toHaveLength(1)
    await deps.db
      .updateTable('saml_assertions')
      .set({ expires_at: new Date(0) })
      .execute()
    await sweepSessions(deps.db)
    expect(await assertions()).toEqual([])
  })
})
