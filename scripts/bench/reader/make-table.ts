import { createRandom } from '../../sample/random.ts'

/** A clean table: its column names, and its records, each as wide as the header. */
export interface Table {
  readonly header: readonly string[]
  readonly records: readonly (readonly string[])[]
}

const header = ['Date', 'Time', 'Quantity', 'Article', 'Price', 'Product', 'Description', 'Link', 'Remark']

const makers = ['Harbour', 'Northwind', 'Kowloon', 'Élan', 'Peak', 'O’Neill', 'Ostsee', 'Tsim']
const goods = ['lamp', 'rain jacket', 'tent, 2 persons', 'pan 10"', 'fishing rod', 'bag', 'desk, oak', 'scarf']
const praise = [
  'light and warm',
  'made to last, says everyone',
  'it "just works", they say',
  "the maker's best",
  'sold out twice; back again',
  'for rain, wind and snow',
]

/** 84 records of 9 columns: dates, numbers, prices, prose with delimiters and quotes, links and an empty column. */
export function makeTable(seed: number): Table {
  const random = createRandom(seed)
  const two = (n: number) => String(n).padStart(2, '0')
  const records = Array.from({ length: 84 }, (_, index) => [
    `${two(1 + random.below(28))}/${two(1 + random.below(12))}/2026`,
    `${two(random.below(24))}:${two(15 * random.below(4))}`,
    String(random.below(40)),
    `${random.pick(['MG', 'RI', 'BH', 'YY'])}-${1000 + index}`,
    `$${random.below(100)}.${two(random.below(100))}`,
    `${random.pick(makers)} ${random.pick(goods)}`,
    `${random.pick(praise)}. ${random.pick(praise)}.`,
    `https://shop.example/p/${1000 + index}.html`,
    random.chance(0.8) ? '' : random.pick(['gift', 'returned', 'to call']),
  ])
  return { header, records }
}
