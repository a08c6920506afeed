import { expect, test } from 'vitest'
import { findValue, readMetrics } from './read-metrics.ts'

test('reads a family of each kind', () => {
  const samples = readMetrics(
    '# HELP a Help.\n# TYPE a counter\na{x="1 \\" }"} 2\n# TYPE h histogram\nh_bucket{le="1"} 1\nh_bucket{le="+Inf"} 2\nh_sum 3.5\nh_count 2\n',
  )
  expect(samples).toHaveLength(5)
  expect(samples[0]).toEqual({ name: 'a', labels: { x: '1 \\" }' }, value: 2 })
  expect(findValue(samples, 'h_bucket', { le: '+Inf' })).toBe(2)
  expect(findValue(samples, 'b')).toBeUndefined()
})

test.each([
  ['a line without its end', '# TYPE a gauge\na 1'],
  ['a sample without a type', 'a 1\n'],
  ['no number', '# TYPE a gauge\na one\n'],
  ['a label without quotes', '# TYPE a gauge\na{x=1} 1\n'],
  ['a label twice', '# TYPE a gauge\na{x="1",x="2"} 1\n'],
  ['a series twice', '# TYPE a gauge\na 1\na 1\n'],
  ['a family in two pieces', '# TYPE a gauge\na 1\n# TYPE b gauge\nb 1\na{x="1"} 1\n'],
  ['a counter below 0', '# TYPE a counter\na -1\n'],
  ['a kind that is none', '# TYPE a number\na 1\n'],
  ['a histogram that shrinks', '# TYPE h histogram\nh_bucket{le="1"} 3\nh_bucket{le="+Inf"} 2\nh_count 2\n'],
  ['a histogram that does not add up', '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_count 2\n'],
])('refuses %s', (_, text) => expect(() => readMetrics(text)).toThrow())
