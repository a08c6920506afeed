import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, for a cookie. */
export const createToken = () => randomBytes(32).toString('base64url')

/** What is kept of a token: enough to know it again, not enough to use it. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest()
