import { decodeSafely } from '../../cleaning/text/decode-safely.ts'

/** By what a YouTube channel is known. */
interface Channel {
  readonly youtube_handle: string | null
  readonly youtube_channel_url: string | null
}

/** Whether two channels are two: nothing by which both are known is the same, and something is not. */
export function compareChannels(one: Channel, other: Channel): boolean {
  const [ours, theirs] = [identitiesOf(one), identitiesOf(other)]
  const common = [...ours].filter(([kind]) => theirs.has(kind))
  return common.length > 0 && common.every(([kind, value]) => theirs.get(kind) !== value)
}

/** A handle, a channel id, a name under /c/ and one under /user/ can't be compared with one another. */
function identitiesOf({ youtube_handle, youtube_channel_url }: Channel): Map<string, string> {
  const identities = new Map<string, string>()
  const path = youtube_channel_url === null ? '' : youtube_channel_url.replace(/^https?:\/\/[^/]+\//, '')
  const [kind = '', value = ''] = path.split('/')
  if (path.startsWith('@')) identities.set('handle', decodeSafely(path))
  else if (value !== '') identities.set(kind, value)
  if (youtube_handle !== null) identities.set('handle', youtube_handle)
  return identities
}
