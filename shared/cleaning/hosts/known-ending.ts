import { parse } from 'tldts'
import { isOneEditApart } from '../text/is-one-edit-apart.ts'

/** Whether the ending of a host is on IANA's list, or one of the two that are reserved for examples and nobody's slip. */
export function hasKnownEnding(host: string): boolean {
  const { isIcann, publicSuffix } = parse(host, { extractHostname: false })
  return isIcann === true || publicSuffix === 'example' || publicSuffix === 'test'
}

/** Whether a host's last two labels are one ending, under which others register: `com.hk`. */
export function hasEndingOfTwo(host: string): boolean {
  const { isIcann, publicSuffix } = parse(host, { extractHostname: false })
  return isIcann === true && publicSuffix === host.split('.').slice(-2).join('.')
}

// Those that most addresses end in. A slip of another one is a slip of too many.
const usual = (
  'com net org info biz edu gov eu de fr it es nl be ch at uk ie pt pl se no dk fi cz hu ro gr ru ua tr hk cn tw jp kr sg ' +
  'my th vn ph id in au nz za ng ke eg ae sa il us ca mx br ar cl co io tv'
).split(' ')

/**
 * The same host with the one usual ending that its own, unknown one is a slip of (`acme.hkk`); null where none or
 * several are near. Of those `.com` goes first, which more end in than in all others.
 */
export function nearEnding(host: string): string | null {
  const dot = host.lastIndexOf('.')
  const near = usual.filter((ending) => isOneEditApart(ending, host.slice(dot + 1)))
  const [only, other] = near
  const ending = near.includes('com') ? 'com' : other === undefined ? only : undefined
  return dot < 1 || ending === undefined ? null : `${host.slice(0, dot)}.${ending}`
}
