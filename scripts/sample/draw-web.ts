import type { Row } from './columns.ts'
import type { Channel } from './draw-names.ts'
import type { Random } from './random.ts'
import { type Country, wordsOf } from './words/countries.ts'

/** A domain that is the customer's own: under its country's ending, or under one that says nothing about a country. */
export const drawDomain = (random: Random, slug: string, country: Country | null): string => {
  const ending = country
    ? random.pick(wordsOf(country).suffixes)
    : random.weighted([
        ['example', 60],
        ['com', 37],
        ['io', 2],
        ['tv', 1],
      ])
  return `${random.chance(0.25) ? slug : slug.replaceAll('-', '')}.${ending}`
}

export const writeWebsite = (random: Random, domain: string): string =>
  random.weighted([
    [`https://www.${domain}`, 30],
    [`https://${domain}/`, 14],
    [`http://www.${domain}`, 14],
    [`www.${domain}`, 24],
    [domain, 14],
    [`WWW.${domain.toUpperCase()}`, 3],
    [` https://${domain}/en/contact`, 3],
  ])

type Social = Pick<Row, 'linkedin_url' | 'facebook_url' | 'instagram_url'>

const sometimes = (random: Random, share: number, write: () => string) => (random.chance(share) ? write() : '')

export const drawSocial = (random: Random, slug: string, isCreator: boolean): Social => {
  const handle = slug.replaceAll('-', '')
  return {
    linkedin_url: sometimes(random, isCreator ? 0.05 : 0.25, () =>
      random.pick([
        `https://www.linkedin.com/company/${slug}`,
        `https://www.linkedin.com/company/${slug}/`,
        `linkedin.com/company/${slug}`,
      ]),
    ),
    facebook_url: sometimes(random, 0.12, () =>
      random.pick([`https://www.facebook.com/${handle}`, `facebook.com/${handle}`]),
    ),
    instagram_url: sometimes(random, isCreator ? 0.6 : 0.08, () =>
      random.pick([`https://www.instagram.com/${handle}/`, `instagram.com/${handle}`, `@${handle}`]),
    ),
  }
}

const channelLetters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-']

const writeSubscribers = (random: Random): string => {
  const count = random.weighted([
    [1 + random.below(900), 1],
    [1000 + random.below(9000), 3],
    [10_000 + random.below(90_000), 5],
    [100_000 + random.below(900_000), 3],
    [1_000_000 + random.below(4_000_000), 1],
  ])
  if (count >= 1_000_000) return `${(count / 1_000_000).toFixed(1)}M`
  if (count >= 10_000 && random.chance(0.6)) return `${Math.round(count / 1000)}K`
  return random.chance(0.6) ? count.toLocaleString('en') : String(count)
}

type ChannelCells = Pick<Row, 'youtube_handle' | 'youtube_channel_url' | 'subscribers'>

/** The handle in one of its forms, and in half of the rows the channel's address too. */
export const drawChannelCells = (random: Random, channel: Channel): ChannelCells => {
  const handle = channel.slug.replaceAll('-', '')
  const id = Array.from({ length: 22 }, () => random.pick(channelLetters)).join('')
  return {
    youtube_handle: random.weighted([
      [`@${handle}`, 60],
      [handle, 12],
      [`https://www.youtube.com/@${handle}`, 12],
      [`m.youtube.com/@${handle}`, 6],
      [`@${channel.name.replaceAll(' ', '')}`, 10],
    ]),
    youtube_channel_url: random.weighted([
      ['', 50],
      [`https://www.youtube.com/channel/UC${id}`, 30],
      [`https://www.youtube.com/@${handle}`, 14],
      [`youtube.com/@${handle}/videos`, 6],
    ]),
    subscribers: writeSubscribers(random),
  }
}
