// biome-ignore-all format: lists of hosts
/** Sites on which strangers have pages side by side: none of them is somebody's own site. Each with all that ends in it. */
const hosts: ReadonlySet<string> = new Set([
  // chats and calls
  'wa.me', 'whatsapp.com', 'whatsapp.net', 't.me', 'telegram.me', 'telegram.org', 'telegram.dog', 'line.me', 'lin.ee', 'm.me', 'messenger.com', 'viber.com', 'signal.me', 'signal.group', 'signal.art', 'skype.com', 'discord.gg', 'discord.com',
  'zalo.me', 'wechat.com', 'weixin.qq.com', 'work.weixin.qq.com', 'wx.qq.com', 'qm.qq.com', 'open.kakao.com', 'pf.kakao.com', 'qr.kakao.com', 'threema.id', 'imo.im', 'slack.com', 'snapchat.com', 'zoom.us', 'zoom.com', 'meet.google.com', 'teams.microsoft.com', 'teams.live.com', 'webex.com', 'truecaller.com',
  // networks
  'facebook.com', 'fb.com', 'fb.me', 'instagram.com', 'ig.me', 'threads.net', 'twitter.com', 'x.com', 't.co', 'linkedin.com', 'lnkd.in', 'youtube.com', 'youtu.be', 'tiktok.com', 'douyin.com', 'kuaishou.com', 'weibo.com', 'weibo.cn', 'xiaohongshu.com', 'xhslink.com', 'bilibili.com', 'b23.tv', 'vk.com', 'vk.me', 'ok.ru', 'xing.com', 'pinterest.com', 'reddit.com', 'twitch.tv', 'blog.naver.com', 'band.us',
  // maps
  'maps.google.com', 'goo.gl', 'g.page', 'g.co', 'maps.apple.com', 'openstreetmap.org', 'osm.org', 'waze.com', 'what3words.com', 'w3w.co', 'amap.com', 'map.baidu.com', 'map.qq.com', 'map.naver.com', 'naver.me', 'map.kakao.com', 'kko.to', '2gis.com', '2gis.ru', 'yandex.ru', 'yandex.com', 'mapy.cz', 'mapy.com',
  // short links, pages of links, forms, files and calendars
  'bit.ly', 'tinyurl.com', 'ow.ly', 'is.gd', 'rb.gy', 'cutt.ly', 'dwz.cn', 'linktr.ee', 'lit.link', 'beacons.ai', 'bio.link', 'taplink.cc', 'calendly.com', 'cal.com', 'forms.gle', 'docs.google.com', 'drive.google.com', 'sites.google.com', 'photos.app.goo.gl', 'dropbox.com', 'onedrive.live.com', '1drv.ms', 'wetransfer.com', 'typeform.com', 'eventbrite.com',
])
/** `google.de/maps`, in the domain of every country. */
const searches = /^(?:www\.)?(?:google|bing|baidu)\.[a-z.]{2,6}$/

/** Whether a host is one of a chat, a network, a map, a short link or a form. */
export function isSharedHost(host: string): boolean {
  if (searches.test(host)) return true
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) if (hosts.has(rest)) return true
  return false
}
