import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)
// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

let hashes = 0

/** How many passwords this process has hashed: what a sign-in costs, and so what its time tells. */
export const countHashes = () => hashes

/** A password as a PHC string (`$argon2id$v=19$m=19456,t=2,p=1$salt$hash`). */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  hashes += 1
  const hash = await derive('argon2id', { message: password, nonce, ...cost })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(nonce)}$${unpadded(hash)}`
}

/** Without a stored hash it takes as long as with one, so that nobody learns from the time who has an account. */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(stored ?? '')
  const [, memory, passes, parallelism, nonce, hash] = match ?? []
  const wanted = hash === undefined ? Buffer.alloc(cost.tagLength) : Buffer.from(hash, 'base64')
  hashes += 1
  const found = await derive('argon2id', {
    message: password,
    nonce: nonce === undefined ? Buffer.alloc(16) : Buffer.from(nonce, 'base64'),
    memory: Number(memory ?? cost.memory),
    passes: Number(passes ?? cost.passes),
    parallelism: Number(parallelism ?? cost.parallelism),
    tagLength: wanted.length,
  })
  return timingSafeEqual(found, wanted) && match !== null
}

const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
