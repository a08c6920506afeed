import { tidyText } from '../text/tidy-text.ts'

/** A network that customers have a field for; `other` is one that they have none for. */
export type Network = 'youtube' | 'instagram' | 'x' | 'facebook' | 'linkedin' | 'other'

const names: Readonly<Record<Network, string>> = {
  youtube: 'youtube, you tube, yt, youtube shorts, youtube.com, 油管, ユーチューブ, 유튜브, ютуб, ютюб, يوتيوب',
  instagram:
    'instagram, insta, ig, instagram reels, instagram.com, インスタグラム, インスタ, 인스타그램, 인스타, инстаграм',
  x: 'x, twitter, x twitter, twitter x, x.com, twitter.com, 推特, ツイッター, 트위터, твиттер',
  facebook: 'facebook, fb, facebook page, facebook.com, 脸书, 臉書, フェイスブック, 페이스북, фейсбук',
  linkedin: 'linkedin, linked in, linkedin.com, 领英, 領英, 링크드인',
  other: [
    'tiktok, tik tok, tt, tiktok.com, 抖音, douyin, ティックトック, 틱톡, тикток, 小红书, 小紅書, xiaohongshu, rednote, red',
    'bilibili, b站, 哔哩哔哩, 嗶哩嗶哩, 微博, weibo, sina weibo, 快手, kuaishou, kwai, 微信, wechat, weixin, 知乎, zhihu',
    'twitch, twitch.tv, kick, snapchat, snap, pinterest, threads, bluesky, mastodon, reddit, tumblr, telegram, discord',
    'whatsapp, line, kakaotalk, kakao, naver, naver blog, vk, vkontakte, vk video, вконтакте, вк, ok.ru, odnoklassniki',
    'одноклассники, телеграм, rutube, рутуб, dzen, дзен, xing, vimeo, dailymotion, rumble, odysee, trovo, niconico',
    'ニコニコ動画, ニコニコ, spotify, soundcloud, podcast, podcasts, apple podcasts, blog, newsletter, substack, medium',
    'patreon, onlyfans, behance, dribbble, github, quora, lemon8, bereal, clubhouse, likee, triller, steam, strava',
  ].join(', '),
}

const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')

const known: ReadonlyMap<string, Network> = new Map(
  (Object.keys(names) as Network[]).flatMap((network) =>
    names[network].split(', ').map((name): [string, Network] => [keyOf(name), network]),
  ),
)

const lengthMax = 200
const between = /[/,;|+&、，；／・\n]|\s(?:and|und|et|y|e|och|og|и|-|–)\s/iu

/** The networks that a cell names, each once: `Instagram / YouTube`; null where any part of it names none that is known. */
export function readNetworks(raw: string): readonly Network[] | null {
  if (raw.length > lengthMax) return null
  const text = tidyText(raw)
  const whole = known.get(keyOf(text))
  if (whole !== undefined) return [whole]
  const parts = text.split(between).filter((part) => keyOf(part) !== '')
  const found = parts.flatMap((part) => known.get(keyOf(part)) ?? [])
  return parts.length === 0 || found.length < parts.length ? null : [...new Set(found)]
}

const words = /you\s?tube|(?:^|[^\p{L}])yt(?:[^\p{L}]|$)|油管|ユーチューブ|유튜브|ютуб|ютюб/iu

/** Whether the name of a column says that it is about YouTube. */
export const saysYoutube = (column: string): boolean => words.test(column.normalize('NFKC').replaceAll('_', ' '))
