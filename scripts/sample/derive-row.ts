import { drawDealings } from './draw-dealings.ts'
import { drawPerson, type Person } from './draw-names.ts'
import { writeWebsite } from './draw-web.ts'
import { type Draft, drawEmail, drawPhone, makeTruth } from './make-row.ts'
import type { Pool } from './pool.ts'
import { wordsOf } from './words/countries.ts'
import { jobTitles } from './words/texts.ts'

type Name = Pick<Person, 'first' | 'last'>

const swapLetters = (word: string) => word.replace(/^(..)(.)(.)/, '$1$3$2')

/** The ways in which a second clerk writes the same name; those that would change nothing are left out. */
const nearlySameNames = ({ first, last }: Name): Name[] =>
  [
    { first: first.replace(/[ -]/g, (mark) => (mark === ' ' ? '-' : ' ')), last },
    { first: `${first} K.`, last },
    { first: first.toUpperCase(), last: last.toUpperCase() },
    { first: last, last: first },
    { first: first.length > 4 ? swapLetters(first) : first, last },
    { first: `${first[0]}.`, last },
  ].filter((name) => name.first !== first || name.last !== last)

const nearlySameCompanies = ({ plan, company }: Draft): string[] => {
  const base = company?.base ?? ''
  return [base, base.toUpperCase(), ...wordsOf(plan.home).legal.map((legal) => `${base} ${legal}`)]
}

/**
 * The same customer, entered again by somebody else: the company and the person are nearly written the same, the e-mail
 * is another one at the same domain, the phone another one in the same country. No match key is shared.
 */
export const deriveTwin = (pool: Pool, draft: Draft): Draft => {
  const { random } = pool
  const { cell, email } = drawEmail(pool, draft.plan, draft, draft.domain)
  const { first, last } = random.pick(nearlySameNames(draft.person))
  const row = {
    ...draft.row,
    ...drawDealings(random),
    first_name: first,
    last_name: last,
    company_name: random.pick(nearlySameCompanies(draft)),
    email: cell,
    phone: drawPhone(pool, draft.plan),
    website: random.chance(0.7) ? writeWebsite(random, draft.domain) : '',
    linkedin_url: '',
    facebook_url: '',
    instagram_url: '',
  }
  return { ...draft, row, truth: makeTruth(draft.plan, email) }
}

/** Somebody else in the same company, of another family; now and then at the same office phone. */
export const deriveColleague = (pool: Pool, draft: Draft): Draft => {
  const { random } = pool
  const drawOther = (): Person => drawPerson(random, pool.people, draft.plan.home, false)
  let person = drawOther()
  while (person.last === draft.person.last || person.first === draft.person.first) person = drawOther()
  const { cell, email } = drawEmail(pool, draft.plan, { ...draft, person }, draft.domain)
  const row = {
    ...draft.row,
    ...drawDealings(random),
    first_name: person.first,
    last_name: person.last,
    job_title: random.pick(jobTitles),
    email: cell,
    phone: random.chance(0.2) ? draft.row.phone : drawPhone(pool, draft.plan),
    linkedin_url: '',
    facebook_url: '',
    instagram_url: '',
  }
  return { ...draft, person, row, truth: makeTruth(draft.plan, email) }
}
