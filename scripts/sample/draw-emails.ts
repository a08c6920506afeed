import type { EmailOutcome } from './plan-rows.ts'
import type { Random } from './random.ts'

/** An address in two parts, lower-case, and the name that may stand before it. */
interface EmailParts {
  readonly local: string
  readonly domain: string
  readonly person: string
}

type Damage = (address: EmailParts) => string

/** Damage that can only mean one address, with how often it is done. */
const safeDamages: readonly (readonly [Damage, number])[] = [
  [({ local, domain }) => `mailto:${local}@${domain}`, 8],
  [({ local, domain }) => `${local} @${domain}`, 3],
  [({ local, domain }) => `${local}@ ${domain}`, 3],
  [({ local, domain }) => `${local}@${domain.replace('.', ' .')}`, 2],
  [({ local, domain }) => `<${local}@${domain}>`, 3],
  [({ local, domain }) => `"${local}@${domain}"`, 2],
  [({ local, domain }) => `'${local}@${domain}'`, 2],
  [({ local, domain }) => `(${local}@${domain})`, 1],
  [({ local, domain }) => `[${local}@${domain}]`, 1],
  [({ local, domain }) => `${local}＠${domain}`, 6],
  [({ local, domain }) => `${local} at ${domain.replaceAll('.', ' dot ')}`, 4],
  [({ local, domain }) => `${local} [at] ${domain.replaceAll('.', ' [dot] ')}`, 2],
  [({ local, domain }) => `${local}(at)${domain}`, 2],
  [({ local, domain }) => `${local}@${domain},`, 4],
  [({ local, domain }) => `${local}@${domain}.`, 4],
  [({ local, domain }) => `${local}@${domain};`, 2],
  [({ local, domain, person }) => `${person} <${local}@${domain}>`, 8],
]

/** Damage that strict reading refuses and that leaves a misspelt provider to be asked about. */
const oddities: readonly Damage[] = [
  ({ local, domain }) => `${local} @${domain}`,
  ({ local, domain }) => `mailto:${local}@${domain}`,
  ({ local, domain }) => `${local}@${domain},`,
  ({ local, domain }) => `<${local}@${domain}>`,
]

/** What is typed, and the provider it should have been. */
const misspelt: readonly (readonly [{ typed: string; meant: string }, number])[] = [
  [{ typed: 'gmial.com', meant: 'gmail.com' }, 6],
  [{ typed: 'gamil.com', meant: 'gmail.com' }, 2],
  [{ typed: 'hotmial.com', meant: 'hotmail.com' }, 2],
]

const hopeless = ['n/a', 'n/a', 'N/A', 'pending', 'see website', '+852 2555 0999', '9555 0998', 'ask reception']

/** The white space and capitals that even strict reading forgives. */
const writeValid = (random: Random, address: string): string =>
  random.weighted([
    [address, 86],
    [address.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()), 4],
    [address.toUpperCase(), 3],
    [` ${address}`, 3],
    [`${address} `, 4],
  ])

/** Hands the items out in a random order, and again from the start when all are dealt. */
const createDealer = <T>(random: Random, entries: readonly (readonly [T, number])[]): (() => T) => {
  const items = random.shuffle(entries.flatMap(([item, count]) => Array<T>(count).fill(item)))
  let dealt = 0
  return () => items[dealt++ % items.length] as T
}

const once = <T>(items: readonly T[]) => items.map((item) => [item, 1] as const)

interface EmailCell {
  readonly cell: string
  /** The address to store or to suggest; null where there is none. */
  readonly email: string | null
}

export type EmailWriter = (outcome: EmailOutcome, parts: EmailParts) => EmailCell

/** Writes the cell of an address so that it meets its planned outcome. A file of 60 damaged ones shows all kinds. */
export const createEmailWriter = (random: Random): EmailWriter => {
  const nextDamage = createDealer(random, safeDamages)
  const nextOddity = createDealer(random, once(oddities))
  const nextProvider = createDealer(random, misspelt)
  const nextPhrase = createDealer(random, once(hopeless))

  return (outcome, parts) => {
    const email = `${parts.local}@${parts.domain}`
    switch (outcome) {
      case 'valid':
        return { cell: writeValid(random, email), email }
      case 'repairable':
        return { cell: nextDamage()(parts), email }
      case 'suggestion': {
        const { typed, meant } = nextProvider()
        return { cell: nextOddity()({ ...parts, domain: typed }), email: `${parts.local}@${meant}` }
      }
      case 'hopeless':
        return { cell: nextPhrase(), email: null }
      case 'blank':
        return { cell: '', email: null }
    }
  }
}
