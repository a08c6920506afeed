import { expect, test } from 'vitest'
import { drawLines } from '../../../../scripts/bench/report/draw-lines.ts'

test('points stand where the axes say, with the first number at the left and the bottom', () => {
  const axis = { title: 'a < b', min: 0, max: 10 }
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 10 },
  ]
  const chart = { title: 'A & B', x: axis, y: axis, lines: [{ name: 'one', points, isOurs: true }], marks: [] }
  const svg = drawLines([chart, chart], 'foot')
  expect([...svg.matchAll(/points="([^"]*)"/g)].map(([, path]) => path)).toEqual(['110,360 820,60', '110,360 820,60'])
  expect(svg).toContain('>A &amp; B</text>')
  expect(svg).toContain('a &lt; b')
  expect(svg).toContain('prefers-color-scheme: dark')
})
