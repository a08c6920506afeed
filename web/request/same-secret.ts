import { createHash, timingSafeEqual } from 'node:crypto'

/** Compares two secrets in a time that tells nothing about them, their lengths included. */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}

/** The token of `Authorization: Bearer …`, or undefined. */
export const bearerToken = (headers: Headers) => /^Bearer ([!-~]+)$/i.exec(headers.get('authorization') ?? '')?.[1]
