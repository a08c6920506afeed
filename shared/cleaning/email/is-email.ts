import { domainToASCII } from 'node:url'

const asciiLocal = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const foreignLocal = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i
const topLevel = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/i

/**
 * Whether a text is an address that mail can be sent to: RFC 5321 lengths (64 before the @, 254 in all), dots between
 * parts, host-name rules, a top-level domain of letters. International domains count, and so do international
 * mailboxes (RFC 6531) in one script: Latin mixed with another script is a label that was glued on, or a look-alike.
 * Quoted mailboxes and bare IP addresses don't: legal, but in a customer list they are always a mistake.
 */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@')
  if (at < 1 || text.length > 254) return false
  return isLocalPart(text.slice(0, at)) && isMailDomain(text.slice(at + 1))
}

function isLocalPart(local: string): boolean {
  if (local.length > 64) return false
  if (asciiLocal.test(local)) return true
  if (!foreignLocal.test(local) || new TextEncoder().encode(local).length > 64) return false
  return !/[a-z]/i.test(local) || !/(?!\p{Script=Latin})\p{L}/u.test(local)
}

function isMailDomain(domain: string): boolean {
  const ascii = /^[a-z0-9.-]*$/i.test(domain) ? domain : toAscii(domain)
  const labels = ascii.split('.')
  return labels.length > 1 && topLevel.test(labels.at(-1) ?? '') && labels.every((part) => label.test(part))
}

// Only letters, marks, digits, hyphens and dots: the host parser would also decode, cut or swallow other characters.
const toAscii = (domain: string): string => (/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) ? domainToASCII(domain) : '')
