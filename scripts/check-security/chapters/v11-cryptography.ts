import { deepEqual, ok } from 'node:assert/strict'
import { X509Certificate } from 'node:crypto'
import { assertNoPackage, assertNowhere, findInCode } from '../project-files.ts'
import { absent, check, type Requirement, read } from '../requirement.ts'
import { makeTokens } from '../shown-tokens.ts'

const ours = ['functions', 'shared', 'web', 'infra']

/** What code hashes with, by the names that it says: `sha256` or a variable. */
const hashes = () =>
  findInCode(/create(?:Hash|Hmac)\(/, ours)
    .filter((line) => !/import |\.algorithm|createHash\(algorithm\)/.test(line))
    .map((line) => ({ line, name: /create(?:Hash|Hmac)\(\s*'(\w+)'/.exec(line)?.[1] ?? 'unknown' }))

const noCiphers = () =>
  assertNowhere(/create(?:Cipher|Decipher)(?:iv)?\(|(?:public|private)(?:En|De)crypt\(|subtle\.(?:en|de)crypt/, ours)

export const cryptography: readonly Requirement[] = [
  read('V11.1.1', 'which keys and secrets there are, who has each, how it is replaced', [
    'infra/guides/security.md',
    '## Keys and secrets',
  ]),
  read('V11.1.2', 'what is hashed, signed and verified, with what', ['infra/guides/security.md', '## Cryptography']),
  check('V11.2.1', 'everything is done by the cryptography of Node and of maintained packages', () => {
    const path = /from '(?:node:crypto|openid-client|@simplewebauthn\/server)'/
    ok(findInCode(path, ours).length > 10)
    assertNoPackage(
      /^(?:crypto-js|md5|sha\.js|sha1|blueimp-md5|bcryptjs|node-forge|tweetnacl|jsrsasign|elliptic|js-sha\d+)$/,
    )
  }),
  read('V11.2.2', 'a stored password says how it was hashed, so that others may be hashed otherwise', [
    'shared/auth/password.ts',
    'A password as a PHC string',
  ]),
  check(
    'V11.2.3',
    'nothing that is trusted has fewer than 128 bits: no RSA of less than 3,072 is set for SAML',
    ({ deps }) => {
      const weak = deps.config.providers.flatMap((provider) =>
        provider.kind !== 'saml'
          ? []
          : provider.certificates.filter(
              (pem) => (new X509Certificate(pem).publicKey.asymmetricKeyDetails?.modulusLength ?? 0) < 3_072,
            ),
      )
      ok(weak.length === 0, 'the certificate of a provider has a weaker key; ask the provider for one of 3,072 bits')
    },
  ),
  absent('V11.3.1', 'nothing is encrypted, and so with no block mode', noCiphers),
  absent('V11.3.2', 'nothing is encrypted, and so with no cipher', noCiphers),
  absent('V11.3.3', 'nothing is encrypted; what is kept for good has a hash', noCiphers),
  check('V11.4.1', 'SHA-256, but where a protocol says another: codes of apps (RFC 6238), and ETags of S3', () => {
    const other = hashes().filter(({ name }) => name !== 'sha256')
    const wanted = [
      'infra/local-store/disk/data-files.ts',
      'infra/local-store/operations/complete-upload.ts',
      'shared/auth/second-factor/totp.ts',
    ]
    deepEqual([...new Set(other.map(({ line }) => line.split(':')[0] ?? ''))].sort(), wanted)
    ok(hashes().length > 20)
  }),
  check(
    'V11.4.2',
    'every password is kept as argon2id with 19 MiB and two passes at least',
    async ({ people, rows }) => {
      await people.of('viewer')
      const kept = await rows(`select password_hash from users where password_hash is not null`)
      ok(kept.length > 0)
      for (const { password_hash } of kept) {
        const [, memory, passes] =
          /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$[\w+/]{22}\$[\w+/]{43}$/.exec(String(password_hash)) ?? []
        ok(Number(memory) >= 19_456 && Number(passes) >= 2, 'a password is kept otherwise')
      }
    },
  ),
  check('V11.4.3', 'an answer of SAML that is signed with SHA-1 is refused', async () => {
    const { readEnvelope } = await import('../../../shared/auth/providers/saml/read-envelope.ts')
    const signed = (algorithm: string) => {
      const method = `<SignatureMethod Algorithm="${algorithm}"/>`
      const xml = `<Response InResponseTo="_x"><Assertion ID="_a"><Signature><SignedInfo>${method}</SignedInfo></Signature></Assertion></Response>`
      try {
        readEnvelope(Buffer.from(xml).toString('base64'))
        return ''
      } catch (error) {
        return String(error)
      }
    }
    ok(/SignatureMethod is/.test(signed('http://www.w3.org/2000/09/xmldsig#rsa-sha1')))
    ok(!/SignatureMethod is/.test(signed('http://www.w3.org/2001/04/xmldsig-more#rsa-sha256')))
  }),
  check('V11.4.4', 'what follows from a password is stretched, and never its plain hash', () =>
    assertNowhere(/create(?:Hash|Hmac)\([^)]*[pP]assword/, ours),
  ),
  check(
    'V11.5.1',
    'what nobody may guess has 128 bits and more, from the system’s source of chance',
    async (target) => {
      assertNowhere(/Math\.random/, ['functions', 'shared/auth', 'shared/files', 'web', 'infra'])
      for (const [what, bits] of Object.entries(await makeTokens(target))) ok(bits >= 112, `${what} has ${bits} bits`)
    },
  ),
  check('V11.6.1', 'signatures are verified by packages, and no key of two parts is made', () => {
    assertNowhere(/generateKeyPair|\bcreateSign\(|\bcreateVerify\(|subtle\.(?:sign|verify|generateKey)/, ours)
  }),
]
