import type { Row } from './columns.ts'
import { type Address, drawAddress, drawNational, noAddress, writeInternational, writeLocal } from './draw-contact.ts'
import { drawDealings } from './draw-dealings.ts'
import {
  type Channel,
  type Company,
  drawChannel,
  drawCompany,
  drawPerson,
  type Person,
  scriptOf,
} from './draw-names.ts'
import { drawChannelCells, drawDomain, drawSocial, writeWebsite } from './draw-web.ts'
import type { RowPlan } from './plan-rows.ts'
import type { Pool } from './pool.ts'
import { type Truth, weighSignals } from './truth.ts'
import { creatorTitles, creatorTopics, jobTitles, nativeJobTitles } from './words/texts.ts'

/** A finished row with what it was made of, so that a second one can be derived from it. */
export interface Draft {
  readonly plan: RowPlan
  readonly person: Person
  readonly company: Company | null
  readonly channel: Channel | null
  readonly domain: string
  readonly row: Row
  readonly truth: Omit<Truth, 'line' | 'duplicateOf'>
}

type Identity = Pick<Draft, 'person' | 'company' | 'channel'>

const drawIdentity = (pool: Pool, plan: RowPlan): Identity => {
  const { home, native, type } = plan
  const hasCompany = type === 'corporate' || (type === 'youtube_creator' && pool.random.chance(0.15))
  return {
    person: drawPerson(pool.random, pool.people, home, native),
    company: hasCompany ? drawCompany(pool.random, pool.companies, home, native) : null,
    channel: type === 'youtube_creator' ? drawChannel(pool.random, pool.channels) : null,
  }
}

const slugOf = ({ person, company, channel }: Identity): string =>
  channel?.slug ?? company?.slug ?? `${person.local.first}-${person.local.last}`

/** Big providers take no hyphen in a name, or nobody has three such words there: these addresses are no one's. */
const atProvider = (identity: Identity) => ({ local: slugOf(identity), domain: 'gmail.com' })

const localParts = ({ first, last }: Person['local'], channel: Channel | null): readonly string[] =>
  channel
    ? ['hello', 'collab', 'studio', 'press']
    : [`${first}.${last}`, `${first}.${last}`, `${first[0]}.${last}`, first, `${last}.${first[0]}`, 'info', 'sales']

/** An address that no other row has, at the customer's own domain where that must speak for a country. */
export const drawEmail = (pool: Pool, plan: RowPlan, identity: Identity, domain: string) => {
  const { random } = pool
  const hasOwnDomain = plan.signals.domain !== null || random.chance(plan.type === 'corporate' ? 0.94 : 0.5)
  const useOwn = hasOwnDomain && plan.type !== 'individual' && plan.email !== 'suggestion'
  const address = pool.emails(
    () =>
      useOwn
        ? { local: random.pick(localParts(identity.person.local, identity.channel)), domain }
        : atProvider(identity),
    ({ local, domain: host }) => `${local}@${host}`,
  )
  const { first, last } = identity.person
  return { ...pool.writeEmail(plan.email, { ...address, person: `${first} ${last}` }), useOwn }
}

/** A number that no other row has. Without a signal it is blank, or written as it is dialled at home. */
export const drawPhone = (pool: Pool, plan: RowPlan): string => {
  const country = plan.signals.phone ?? plan.home
  const national = pool.phones(
    () => drawNational(pool.random, country),
    (number) => number.replaceAll(' ', ''),
  )
  if (plan.signals.phone) return writeInternational(pool.random, country, national)
  return pool.random.chance(plan.stated ? 0.6 : 0.35) ? writeLocal(pool.random, country, national) : ''
}

const drawCompanyCells = (pool: Pool, plan: RowPlan, { company, channel }: Identity) => {
  const { random } = pool
  const script = plan.native ? scriptOf(plan.home) : null
  const titles = channel ? creatorTitles : script ? nativeJobTitles[script] : jobTitles
  const title = company || channel ? random.pick(titles) : ''
  return {
    company_name: company?.name ?? '',
    job_title: random.chance(0.85) ? title : '',
    industry: channel ? random.pick(creatorTopics) : random.chance(0.9) ? (company?.industry ?? '') : '',
  }
}

/** The domain must stand in the row where it is a signal; it may where it says nothing. */
const drawWebsite = (pool: Pool, plan: RowPlan, domain: string, isInEmail: boolean): string => {
  const isNeeded = plan.signals.domain !== null && !isInEmail
  const share = plan.type === 'corporate' ? 0.6 : plan.type === 'individual' ? 0 : 0.3
  return isNeeded || pool.random.chance(share) ? writeWebsite(pool.random, domain) : ''
}

const outcomesOf = (plan: RowPlan): Pick<Truth, 'strict' | 'repair'> => {
  if (plan.email === 'valid' || plan.email === 'blank') return { strict: 'imported', repair: 'imported' }
  return { strict: 'review', repair: plan.email === 'repairable' ? 'imported' : plan.email }
}

export const makeTruth = (plan: RowPlan, email: string | null): Draft['truth'] => {
  const { evidence, country } = weighSignals(plan.signals)
  return {
    ...outcomesOf(plan),
    email,
    type: plan.type,
    statedCountry: plan.stated,
    signals: plan.signals,
    evidence,
    inferable: plan.stated ? null : country,
  }
}

/** Chooses all the words of a planned row. `country` is the cell of a stated country, or ''. */
export const makeRow = (pool: Pool, plan: RowPlan, country: string): Draft => {
  const { random } = pool
  const identity = drawIdentity(pool, plan)
  const { person, channel } = identity
  const slug = slugOf(identity)
  const domain = drawDomain(random, slug, plan.signals.domain)
  const { cell, email, useOwn } = drawEmail(pool, plan, identity, domain)
  const isInEmail = useOwn && (plan.email === 'valid' || plan.email === 'repairable')
  const address: Address = plan.signals.address ? drawAddress(random, plan.signals.address, plan.native) : noAddress
  const isNameless = plan.type === 'corporate' && !plan.relative && random.chance(0.03)
  const row: Row = {
    first_name: isNameless ? '' : person.first,
    last_name: isNameless ? '' : person.last,
    ...drawCompanyCells(pool, plan, identity),
    email: cell,
    phone: drawPhone(pool, plan),
    country,
    website: drawWebsite(pool, plan, domain, isInEmail),
    ...(channel ? drawChannelCells(random, channel) : { youtube_handle: '', youtube_channel_url: '', subscribers: '' }),
    ...address,
    ...(plan.type === 'individual'
      ? { linkedin_url: '', facebook_url: '', instagram_url: '' }
      : drawSocial(random, slug, channel !== null)),
    ...drawDealings(random),
  }
  return { plan, ...identity, domain, row, truth: makeTruth(plan, email) }
}
