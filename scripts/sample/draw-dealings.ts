import type { Row } from './columns.ts'
import type { Random } from './random.ts'
import { longNotes, shortNotes, sources, statusWords, tagWords } from './words/texts.ts'

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** A day of 2025 or 2026, day first. */
const drawDay = (random: Random) =>
  `${twoDigits(1 + random.below(28))}/${twoDigits(1 + random.below(12))}/${2025 + random.below(2)}`

const drawTags = (random: Random): string => {
  const count = random.weighted([
    [0, 55],
    [1, 25],
    [2, 14],
    [3, 6],
  ])
  return random
    .shuffle(tagWords)
    .slice(0, count)
    .join(random.pick(['; ', ', ', ',']))
}

const drawBudget = (random: Random): string => {
  const budget = 5000 * (1 + random.below(60))
  return random.pick([budget.toLocaleString('en'), String(budget), `HK$${budget.toLocaleString('en')}`])
}

type Dealings = Pick<Row, 'lead_status' | 'tags' | 'source' | 'notes' | 'last_contacted' | 'budget_hkd'>

/** What the team wrote down about a customer. None of it says who or where the customer is. */
export const drawDealings = (random: Random): Dealings => ({
  lead_status: random.weighted(statusWords),
  tags: drawTags(random),
  source: random.pick(sources),
  notes: random.weighted([
    ['', 72],
    [random.pick(shortNotes), 25],
    [random.pick(longNotes), 3],
  ]),
  last_contacted: random.chance(0.45) ? drawDay(random) : '',
  budget_hkd: random.chance(0.2) ? drawBudget(random) : '',
})
