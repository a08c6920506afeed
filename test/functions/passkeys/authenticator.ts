import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** What differs from what an honest browser and its authenticator give. */
export interface Oddity {
  readonly challenge?: string
  readonly origin?: string
  readonly rpId?: string
  readonly type?: string
  /** Without it, nobody has seen that it is its owner. */
  readonly isOwnerSeen?: boolean
  readonly counter?: number
  readonly userHandle?: string
  readonly signature?: Buffer
}

interface Options {
  readonly challenge: string
  readonly user?: { readonly id: string }
}

/** A passkey in software, as WebAuthn level 3 describes it: ES256, no attestation. */
export function openAuthenticator(origin = 'http://localhost', rpId = 'localhost') {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32).toString('base64url')
  let userHandle = ''
  const base = { id, rawId: id, type: 'public-key', clientExtensionResults: {} }

  const clientData = (type: string, options: Options, odd: Oddity) =>
    Buffer.from(
      JSON.stringify({
        type: odd.type ?? type,
        challenge: odd.challenge ?? options.challenge,
        origin: odd.origin ?? origin,
        crossOrigin: false,
      }),
    )
  const authData = (odd: Oddity, counter: number, credential = Buffer.alloc(0)) => {
    const flags = 1 | (odd.isOwnerSeen === false ? 0 : 4) | (credential.length > 0 ? 64 : 0)
    const head = Buffer.alloc(5)
    head.writeUInt8(flags)
    head.writeUInt32BE(odd.counter ?? counter, 1)
    return Buffer.concat([hash(odd.rpId ?? rpId), head, credential])
  }

  return {
    id,
    /** `navigator.credentials.create`, as JSON text. */
    create(options: Options, odd: Oddity = {}): string {
      userHandle = options.user?.id ?? ''
      const rawId = Buffer.from(id, 'base64url')
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const key = cbor(
        new Map<number, unknown>([
          ...([[1, 2], [3, -7], [-1, 1]] as const),
          ...([[-2, Buffer.from(x, 'base64url')], [-3, Buffer.from(y, 'base64url')]] as const),
        ]),
      ) // biome-ignore format: a list of numbers
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, rawId.length]), rawId, key])
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData(odd, 0, credential)],
      ])
      const response = {
        clientDataJSON: clientData('webauthn.create', options, odd).toString('base64url'),
        attestationObject: cbor(attestation).toString('base64url'),
        transports: ['internal'],
      }
      return JSON.stringify({ ...base, response })
    },
    /** `navigator.credentials.get`, as JSON text. */
    get(options: Options, odd: Oddity = {}, counter = 1): string {
      const [client, data] = [clientData('webauthn.get', options, odd), authData(odd, counter)]
      const signature = odd.signature ?? sign('sha256', Buffer.concat([data, hash(client)]), privateKey)
      const response = {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle: odd.userHandle ?? userHandle,
      }
      return JSON.stringify({ ...base, response })
    },
  }
}

const hash = (data: string | Buffer) => createHash('sha256').update(data).digest()

/** RFC 8949, as far as a passkey needs it. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  if (!(value instanceof Map)) throw new Error('No such kind of value')
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, one]) => [cbor(key), cbor(one)])])
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length])
  if (length < 256) return Buffer.from([(major << 5) | 24, length])
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255])
}
