import { parse } from 'tldts'
import { blank, type Cleaned, guess, none, sure } from '../cleaned.ts'
import { isEmail } from '../email/is-email.ts'
import { isBlank } from '../text/is-blank.ts'
import { tidyText } from '../text/tidy-text.ts'
import { type ProfileLink, parseProfileLink } from './profile-link.ts'

export type YoutubeRule =
  | 'youtube.c-link'
  | 'youtube.channel-id'
  | 'youtube.channel-link'
  | 'youtube.handle'
  | 'youtube.handle-link'
  | 'youtube.user-link'
export type YoutubeIssue =
  | 'youtube.bad-channel-id'
  | 'youtube.bad-handle'
  | 'youtube.bad-name'
  | 'youtube.is-a-name'
  | 'youtube.is-a-video'
  | 'youtube.is-an-email'
  | 'youtube.maybe-a-site'
  | 'youtube.not-a-channel'
  | 'youtube.other-site'
  | 'youtube.too-long'
  | 'youtube.unclear-link'
export type CleanedYoutube = Cleaned<string, YoutubeRule, YoutubeIssue>

const hosts = /(?:^|\.)(?:youtube\.com|youtu\.be|youtube-nocookie\.com|youtube\.co\.[a-z]{2})$/
const label = /^(?:you ?tube|yt)(?: ?(?:channel|handle))? ?[:：-] ?/i
const site = 'https://www.youtube.com'
const subscribers =
  '(?:subs?|subscribers?|followers?|abos?|abonnenten|abonn[ée]s?|suscriptores|inscritos|iscritti|abonnees|подписчиков|粉丝|粉絲|订阅|訂閱|登録者|人|구독자|명)'
const count = `(?:[\\d.,]+ ?(?:k|m|mio\\.?|tsd\\.?|mil|万|萬|만|천|thousand|million)?\\.? ?${subscribers}?|${subscribers}:? ?[\\d.,]+ ?(?:k|m|万|萬|만|천)?)`
const asides = new RegExp(
  `(?: ?[([（](?:(?:youtube|yt)[,:]? ?)?${count}?[)\\]）]| [—–-] ${count}| (?:on|auf|sur|en|no|su|op) (?:youtube|yt))$`,
  'iu',
)

/** Without how many follow, and on what: `@abc (12.4K subs)`, `abc on YT`. */
const withoutCount = (text: string): string => text.replace(asides, '')

/**
 * A YouTube identity in one spelling, fit for comparing: `@handle`, `https://www.youtube.com/channel/UC…`,
 * `https://www.youtube.com/c/name` or `https://www.youtube.com/user/name`.
 *
 * Handles and names are lower-cased, since YouTube doesn't tell case apart in them; channel ids it does. A bare word is
 * a handle. A link to a video names no channel.
 */
export function cleanYoutube(raw: string): CleanedYoutube {
  if (isBlank(raw, 'youtube')) return blank
  if (raw.length > 2048) return none('youtube.too-long')
  if (isEmail(tidyText(raw))) return none('youtube.is-an-email')
  const link = parseProfileLink(raw.includes(' ') ? withoutCount(tidyText(raw)) : raw, hosts, label)
  if (link.where === 'elsewhere') return none('youtube.other-site')
  if (link.isSeveral || hasMore(link.path)) return none('youtube.not-a-channel')
  const cleaned = link.where === 'here' ? fromLink(link, raw) : fromWord(link.path)
  return cleaned.value === raw ? sure(raw) : cleaned
}

/** The handle that an identity gives (`@handle`), or null: only a handle has one. */
export const youtubeHandle = (value: string): string | null => (value.startsWith('@') ? value : null)

/** The channel's address that an identity gives: a handle is one as well. */
export const youtubeChannelUrl = (value: string): string =>
  value.startsWith('@') ? `${site}/@${encodeURIComponent(value.slice(1))}` : value

const channelId = /^UC[\w-]{22}$/
const tabs = new Set(
  'videos featured about playlists community streams shorts live podcasts channels store search join releases posts courses membership events popular'.split(
    ' ',
  ),
)
const notChannels =
  /^(?:feed|playlist|results|gaming|premium|t|ads|creators|about|redirect|account|hashtag|post|clip|attribution_link|trending|music|sports|news|kids|signin|logout|howyoutubeworks|yt|index|home)$/i
const videos = /^(?:watch|shorts|embed|live|v|e|watch_videos)$/i

/** Whether something stands behind a channel that is no page of it: it may be another one. */
function hasMore(path: readonly string[]): boolean {
  const [first = '', second = ''] = path
  const isKind = /^(?:channel|c|user)$/i.test(first)
  if (!isKind && !first.startsWith('@') && !channelId.test(first)) return false
  const [next, ...others] = path.slice(isKind && second !== '' ? 2 : 1)
  return next !== undefined && (!tabs.has(next.toLowerCase()) || others.some((part) => /[@.]/.test(part)))
}

function fromLink({ path, query }: ProfileLink, written: string): CleanedYoutube {
  const [first = '', second = ''] = path
  if (first.startsWith('@')) return asHandle(first.slice(1), 'youtube.handle-link')
  if (/^channel$/i.test(first))
    return channelId.test(second)
      ? sure(`${site}/channel/${second}`, 'youtube.channel-link')
      : none('youtube.bad-channel-id')
  if (/^(?:c|user)$/i.test(first) && second !== '') {
    if (second.startsWith('@')) return asHandle(second.slice(1), 'youtube.handle-link')
    return named(first.toLowerCase() === 'c' ? 'c' : 'user', second)
  }
  if (videos.test(first) || query.has('v') || (first !== '' && /\byoutu\.be\b/i.test(written)))
    return none('youtube.is-a-video')
  if (first === '' || notChannels.test(first) || /^(?:c|user)$/i.test(first)) return none('youtube.not-a-channel')
  if (channelId.test(first)) return guess(`${site}/channel/${first}`, 'youtube.channel-id', 'youtube.unclear-link')
  // youtube.com/acme leads to whoever has acme as a handle, a custom name or an old user name.
  const handle = asHandle(first, 'youtube.handle-link')
  return handle.value !== null && (second === '' || tabs.has(second.toLowerCase()))
    ? guess(handle.value, 'youtube.handle-link', 'youtube.unclear-link')
    : none('youtube.not-a-channel')
}

function named(kind: 'c' | 'user', name: string): CleanedYoutube {
  const lower = name.toLowerCase()
  return isName(lower, 1, 100)
    ? sure(`${site}/${kind}/${encodeURIComponent(lower)}`, `youtube.${kind}-link`)
    : none('youtube.bad-name')
}

function fromWord(path: readonly string[]): CleanedYoutube {
  const [first = '', second = '', third] = path
  if (channelId.test(first)) return sure(`${site}/channel/${first}`, 'youtube.channel-id')
  if (first.startsWith('@')) return asHandle(first.replace(/^@+ ?/, ''), 'youtube.handle')
  if (second !== '' && third === undefined && /^(?:channel|c|user)$/.test(first))
    return fromLink({ where: 'here', path, query: new URLSearchParams(), isSeveral: false }, first)
  if (second !== '' && !tabs.has(second.toLowerCase())) return none('youtube.not-a-channel')
  const handle = asHandle(first.replace(/\s+/g, ''), 'youtube.handle')
  if (handle.value === null) return handle
  if (/\s/.test(first)) return guess(handle.value, 'youtube.handle', 'youtube.is-a-name')
  // A dot may be part of a handle; with a real ending it is more likely another site's host.
  const isHost = first.includes('.') && parse(first).isIcann
  return isHost ? guess(handle.value, 'youtube.handle', 'youtube.maybe-a-site') : handle
}

function asHandle(written: string, rule: YoutubeRule): CleanedYoutube {
  const handle = written.toLowerCase().normalize('NFC')
  return isName(handle, /^[!-~]*$/.test(handle) ? 3 : 1, 30) ? sure(`@${handle}`, rule) : none('youtube.bad-handle')
}

// Letters and digits of any script, and _ - . · between them. A handle has three characters where it is Latin.
function isName(name: string, shortest: number, longest: number): boolean {
  const { length } = Array.from(name)
  if (length < shortest || length > longest) return false
  return /^[\p{L}\p{N}_-](?:[\p{L}\p{M}\p{N}._·-]*[\p{L}\p{M}\p{N}_-])?$/u.test(name)
}
