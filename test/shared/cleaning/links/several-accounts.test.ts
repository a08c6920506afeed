import { describe, expect, test } from 'vitest'
import { cleanInstagram } from '../../../../shared/cleaning/links/clean-instagram.ts'
import { cleanLinkedin } from '../../../../shared/cleaning/links/clean-linkedin.ts'
import { cleanX } from '../../../../shared/cleaning/links/clean-x.ts'
import { cleanYoutube } from '../../../../shared/cleaning/links/clean-youtube.ts'

/** How an account is written in a column of its network. */
const networks = [
  {
    clean: cleanYoutube,
    forms: [
      '@NAME',
      'youtube.com/@NAME',
      'https://www.youtube.com/@NAME',
      'www.youtube.com/c/NAME',
      'https://youtube.com/user/NAME',
    ],
  },
  { clean: cleanInstagram, forms: ['@NAME', 'instagram.com/NAME', 'https://www.instagram.com/NAME'] },
  { clean: cleanX, forms: ['@NAME', 'x.com/NAME', 'https://twitter.com/NAME'] },
  { clean: cleanLinkedin, forms: ['linkedin.com/in/NAME', 'https://www.linkedin.com/in/NAME'] },
] as const
const further = ['NAME', 'TikTok @NAME', 'https://www.tiktok.com/@NAME', '@NAME / @NAMEb']
const signs = ['/', ' / ', '/ ', ' /', ' & ', ', ', '; ', ' | ']

/** Of a link, a plain word or another site behind a slash without a blank may be a page of it. */
const isPage = (one: string, sign: string, other: string) =>
  sign === '/' && one.includes('.') && /^(?:NAME|https:\/\/www\.tiktok)/.test(other)

describe.each(networks)('$clean.name', ({ clean, forms }) => {
  test('a cell of several accounts is none of them, whatever parts them', () => {
    const cells = forms.flatMap((one) =>
      signs.flatMap((sign) =>
        [...forms, ...further]
          .filter((other) => !isPage(one, sign, other) || clean === cleanYoutube)
          .map((other) => one.replace('NAME', 'adaquillx') + sign + other.replaceAll('NAME', 'edvalex')),
      ),
    )
    expect(cells.length).toBeGreaterThan(50)
    expect(cells.filter((cell) => clean(cell).value !== null)).toEqual([])
    expect(cells.filter((cell) => clean(cell).issue === null)).toEqual([])
  })

  test('one account stays one', () =>
    expect(forms.filter((one) => clean(one.replace('NAME', 'adaquillx')).value === null)).toEqual([]))
})
