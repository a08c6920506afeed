import type { NamesOfFields } from './names-of-fields.ts'

/** Where somebody is on the web. */
export const onlineNames = {
  youtube_handle: [
    'youtube_handle, youtube, yt handle, youtube username, youtube name, youtube account, yt',
    'channel handle, youtube user, handle, youtube账号, youtube帳號, 油管账号, youtubeハンドル, 유튜브',
  ],
  youtube_channel_url: [
    'youtube_channel_url, youtube url, youtube channel, youtube link, channel url, channel link',
    'youtube channel link, yt channel, yt url, channel, youtube page, youtube频道, youtube頻道, 频道链接, 頻道連結',
    '频道, 頻道, チャンネル, 채널, canal, kanal, chaîne, 油管频道, youtube kanal, chaîne youtube, canal de youtube, canal youtube, youtubeチャンネル, 유튜브 채널, 유튜브채널',
  ],
  youtube_subscribers: [
    'youtube_subscribers, subscribers, subscriber count, youtube subscriber count, subs',
    'number of subscribers, subscriber, 订阅数, 訂閱數, 订阅者, 訂閱人數, 订阅人数, 粉丝数, 粉絲數, abonnenten, abonnés',
    'suscriptores, iscritti, inscritos, abonnees, prenumeranter, subskrybenci, abone sayısı, подписчики',
    'チャンネル登録者数, 登録者数, 구독자, 구독자수',
  ],
  linkedin_url: [
    'linkedin_url, linkedin, linkedin profile, linkedin profile url, linkedin link, linkedin bio',
    'linked in, 领英, 領英, 링크드인',
    'linkedin company page, person linkedin url, linkedin member url, linkedin account',
  ],
  facebook_url: [
    'facebook_url, facebook, facebook page, facebook profile, facebook company page, facebook link, fb',
    '脸书, 臉書, 페이스북',
    'fb link, fb page, facebook account',
  ],
  instagram_url: [
    'instagram_url, instagram, instagram handle, instagram username, instagram profile, instagram link',
    'ig, insta, 인스타그램, インスタグラム',
    'ig handle, ig link, instagram account',
  ],
  x_url: [
    'x_url, twitter, twitter url, twitter handle, twitter username, twitter profile, x handle, x profile',
    'x (twitter), twitter link, 推特, 트위터, ツイッター',
    'twitter account, x account, x link',
  ],
} satisfies NamesOfFields
