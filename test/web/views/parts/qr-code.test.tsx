import fc from 'fast-check'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { createSecret, totpAddress } from '../../../../shared/auth/second-factor/totp.ts'
import { QrCode } from '../../../../web/views/parts/qr-code.tsx'
import { checkProperty } from '../../../support/property.ts'

const scale = 4

/** The picture as a camera would see it, drawn from what stands in the page. */
function draw(html: string) {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(html)?.[1])
  const width = size * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y] of html.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < scale; dy += 1)
      for (let dx = 0; dx < scale; dx += 1) {
        const at = ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4
        data.fill(0, at, at + 3)
      }
  return { width, height: width, data }
}

test('a reader reads what it was made of', () =>
  checkProperty(
    fc.property(fc.emailAddress(), (email) => {
      const text = totpAddress(createSecret(), email)
      expect(decodeQR(draw((<QrCode text={text} label="code" />).toString()))).toBe(text)
    }),
    { seed: 65, numRuns: 20 },
  ))

test('it has a name for who can not see it, and four light modules around it', () => {
  const html = (<QrCode text="otpauth://totp/x" label="a &quot;code&quot;" />).toString()
  expect(html).toContain('role="img" aria-label=')
  const places = [...html.matchAll(/M(\d+) (\d+)h/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
  expect(Math.min(...places)).toBe(4)
})
