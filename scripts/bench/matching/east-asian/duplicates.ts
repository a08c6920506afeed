// The ways in which one customer comes to stand in the table twice.

import { present } from '../present.ts'
import type { Entity, EntityMaker } from './entities.ts'
import { decidable } from './fairness.ts'
import { FULL_FORMS, hasForm, type NameForm } from './name-forms.ts'
import type { Random } from './prng.ts'
import type { View } from './view.ts'
import { drawView, isNative } from './views.ts'

/** What the two records have in common for sure. */
type Link = 'mobile' | 'email' | 'chat' | 'birth' | 'home' | 'firm' | 'office'

interface DuplicateKind {
  kind: string
  weight: number
  links: Link[]
  applies?: (entity: Entity) => boolean
  /** Forms of the name in the first record and in the second. */
  names?: [NameForm[], (NameForm | 'handle')[]]
  /** Further changes to either record. */
  change?: (base: View, copy: View, entity: Entity, maker: EntityMaker) => void
}

const OWN: Link[] = ['mobile', 'email', 'chat']
const ANY: Link[] = ['mobile', 'email', 'chat', 'birth', 'home', 'firm', 'firm', 'firm']
const LATIN: NameForm[] = ['surname-first', 'given-first']
const FULL: NameForm[] = [...FULL_FORMS]
const chinese = (entity: Entity): boolean => ['HK', 'CN', 'TW'].includes(entity.region)
const hasFirm = (entity: Entity): boolean => entity.firm !== null && !entity.firm.branch
const clear = (view: View): void => {
  Object.assign(view, {
    english: '',
    firm: '',
    title: false,
    email: '',
    phone: '',
    phoneInNotes: false,
    website: false,
    address: '',
    postal: false,
    birth: false,
    chat: false,
    note: '',
  })
}

const PERSON_KINDS: DuplicateKind[] = [
  { kind: 'other-script', weight: 18, links: ANY, names: [['native'], LATIN] },
  { kind: 'other-script', weight: 10, links: ANY, names: [LATIN, ['native']] },
  { kind: 'name-order', weight: 7, links: ANY, names: [['surname-first'], ['given-first']] },
  { kind: 'name-order', weight: 4, links: ANY, names: [['given-first'], ['surname-first']] },
  {
    kind: 'english-name-only',
    weight: 28,
    links: OWN,
    names: [['native', 'surname-first'], ['english']],
    change: (base) => {
      base.english = ''
    },
  },
  { kind: 'simplified-traditional', weight: 14, links: ANY, applies: chinese, names: [['native'], ['other-script']] },
  {
    kind: 'kanji-variant',
    weight: 400,
    links: ANY,
    applies: (e) => e.region === 'JP' && hasForm(present(e.name), 'other-script'),
    names: [['native'], ['other-script']],
  },
  { kind: 'kana', weight: 28, links: ANY, names: [['native', ...LATIN], ['kana']] },
  { kind: 'romanisation', weight: 30, links: ANY, names: [LATIN, ['spelling']] },
  { kind: 'romanisation', weight: 6, links: OWN, names: [['native', ...LATIN], ['mandarin']] },
  { kind: 'typo', weight: 18, links: ANY, names: [LATIN, ['typo']] },
  { kind: 'syllable-missing', weight: 4, links: OWN, names: [FULL, ['short']] },
  {
    kind: 'initials',
    weight: 6,
    links: [...OWN, 'firm'],
    names: [['native', 'english-full', ...LATIN], ['initials']],
    change: (base, copy) => {
      base.title = copy.title = true
      copy.script = base.script
    },
  },
  { kind: 'titled', weight: 6, links: ANY, names: [FULL, ['titled', 'titled', 'surname-titled']] },
  {
    kind: 'married-name',
    weight: 20,
    links: OWN,
    applies: (e) => e.name?.sex === 'f' && ['HK', 'JP'].includes(e.region),
    names: [['native', ...LATIN], ['married']],
  },
  { kind: 'english-name-added', weight: 18, links: ANY, names: [['native', ...LATIN, 'english'], ['english-full']] },
  {
    kind: 'company-other-script',
    weight: 7,
    links: ['firm'],
    applies: hasFirm,
    names: [FULL, FULL],
    change: (base, copy, entity) => {
      const nativeFirst = isNative(base.name)
      base.firm = nativeFirst ? 'native' : 'english'
      copy.firm = nativeFirst ? 'english' : 'native'
      for (const view of [base, copy]) if (!entity.emailAtFirm || view.email !== 'email') view.website = true
    },
  },
  {
    kind: 'company-abbreviated',
    weight: 6,
    links: ['firm'],
    applies: hasFirm,
    names: [FULL, FULL],
    change: (base, copy, entity, { rng }) => {
      base.firm = base.firm || 'english'
      copy.firm = rng.pick(['initials', 'english-short', 'native-short', 'legal-variant'])
      for (const view of [base, copy]) if (!entity.emailAtFirm || view.email !== 'email') view.website = true
    },
  },
  {
    kind: 'changed-email',
    weight: 9,
    links: ['mobile', 'chat', 'birth', 'firm', 'home'],
    names: [FULL, FULL],
    change: (base, copy) => {
      base.email = 'email'
      copy.email = 'otherEmail'
    },
  },
  {
    kind: 'changed-phone',
    weight: 9,
    links: ['email', 'chat', 'birth', 'firm', 'home'],
    names: [FULL, FULL],
    change: (base, copy) => {
      base.phone = 'mobile'
      copy.phone = 'nextMobile'
    },
  },
  {
    kind: 'changed-both',
    weight: 8,
    links: ['chat', 'birth', 'firm', 'home'],
    names: [FULL, FULL],
    change: (base, copy) => {
      base.email = 'email'
      copy.email = 'otherEmail'
      base.phone = 'mobile'
      copy.phone = 'nextMobile'
    },
  },
  {
    kind: 'changed-job',
    weight: 7,
    links: ['mobile', 'chat', 'birth', 'home'],
    applies: hasFirm,
    names: [FULL, FULL],
    change: (base, copy, entity, maker) => {
      maker.newJob(entity)
      base.firm = base.firm || 'native'
      Object.assign(copy, {
        employer: 'nextFirm',
        firm: copy.firm || 'native',
        email: maker.rng.chance(0.6) ? 'nextEmail' : '',
        address: copy.address === 'office' ? '' : copy.address,
      })
    },
  },
  {
    kind: 'moved-home',
    weight: 3,
    links: OWN,
    names: [FULL, FULL],
    change: (base, copy) => {
      base.address = 'home'
      copy.address = 'nextHome'
    },
  },
  {
    kind: 'width',
    weight: 8,
    links: ANY,
    names: [FULL, FULL],
    change: (_base, copy) => {
      copy.wide = true
    },
  },
  {
    kind: 'sparse',
    weight: 9,
    links: ANY,
    names: [FULL, FULL],
    change: (_base, copy, _entity, { rng }) => {
      copy.city = rng.chance(0.3)
      copy.country = rng.chance(0.3)
    },
  },
  {
    kind: 'name-missing',
    weight: 4,
    links: OWN,
    change: (_base, copy) => {
      copy.name = ''
      copy.english = ''
    },
  },
  {
    kind: 'shifted-fields',
    weight: 5,
    links: ['mobile'],
    names: [FULL, [...LATIN, 'english-full']],
    change: (_base, copy, _entity, { rng }) => {
      copy.phoneInNotes = true
      if (rng.chance(0.5)) [copy.name, copy.english] = ['', copy.name as NameForm]
    },
  },
  { kind: 're-entered', weight: 5, links: ['mobile', 'email', 'firm', 'birth'] },
]

const CREATOR_KINDS: DuplicateKind[] = [
  {
    kind: 'handle',
    weight: 6,
    links: ['mobile', 'email', 'chat'],
    names: [FULL, ['handle']],
    change: (base, copy) => {
      base.english = copy.english = ''
    },
  },
  {
    kind: 'handle',
    weight: 4,
    links: [],
    names: [FULL, ['handle']],
    change: (base, copy) => {
      base.website = true
      copy.english = ''
      copy.website = false
    },
  },
  {
    kind: 'handle',
    weight: 2,
    links: [],
    names: [FULL, FULL],
    change: (base, copy, entity) => {
      base.website = true
      base.chat = false
      copy.chat = entity.chatId === entity.handle
      copy.website = !copy.chat
    },
  },
  { kind: 'other-script', weight: 2, links: OWN, names: [['native'], LATIN] },
]

const COMPANY_KINDS: DuplicateKind[] = [
  {
    kind: 'company-twice-script',
    weight: 5,
    links: ['office', 'mobile', 'email'],
    change: (base, copy) => {
      base.firm = 'native'
      base.firmEnglish = ''
      copy.firm = 'english'
      copy.firmEnglish = ''
    },
  },
  {
    kind: 'company-twice-abbreviated',
    weight: 4,
    links: ['office', 'mobile', 'email'],
    change: (_base, copy, _entity, { rng }) => {
      copy.firm = rng.pick(['initials', 'english-short', 'native-short'])
      copy.firmEnglish = ''
    },
  },
  {
    kind: 'company-twice-legal-form',
    weight: 4,
    links: ['office', 'mobile'],
    change: (_base, copy) => {
      copy.firm = 'legal-variant'
      copy.firmEnglish = ''
    },
  },
  {
    kind: 'company-twice-website',
    weight: 4,
    links: [],
    applies: hasFirm,
    change: (base, copy) => {
      base.email = 'email'
      copy.email = ''
      copy.website = true
      copy.phone = ''
    },
  },
  {
    kind: 'company-twice-bilingual',
    weight: 3,
    links: ['office', 'mobile'],
    change: (base, copy) => {
      base.firm = 'native'
      copy.firm = 'bilingual'
      copy.firmEnglish = ''
    },
  },
]

const KINDS = {
  person: PERSON_KINDS,
  creator: [...CREATOR_KINDS, ...PERSON_KINDS.filter((k) => ['changed-phone', 'sparse'].includes(k.kind))],
  company: COMPANY_KINDS,
}

/** Sets in both records what the link names; the other contacts mostly change or go. */
function connect(base: View, copy: View, link: Link | undefined, entity: Entity, rng: Random): void {
  const company = entity.sort === 'company'
  if (link !== 'mobile' && !rng.chance(0.3)) copy.phone = rng.pick(['', '', 'nextMobile', company ? '' : 'sharedPhone'])
  if (link !== 'email' && !rng.chance(0.3))
    copy.email = rng.pick(['', '', 'otherEmail', company ? '' : entity.firm ? 'sharedEmail' : ''])
  if (link === 'mobile') base.phone = copy.phone = 'mobile'
  if (link === 'email') base.email = copy.email = 'email'
  if (link === 'chat') base.chat = copy.chat = true
  if (link === 'birth') base.birth = copy.birth = true
  if (link === 'home') base.address = copy.address = 'home'
  if (link === 'office') base.address = copy.address = 'office'
  if (link === 'firm') {
    base.firm = base.firm || (isNative(base.name) ? 'native' : 'english')
    copy.firm = copy.firm || (isNative(copy.name) ? 'native' : 'english')
  }
}

const differs = (view: View, fixed: Partial<View>): boolean =>
  (Object.keys(fixed) as (keyof View)[]).some((key) => view[key] !== fixed[key])

/** One attempt at a further record; gives the first record as it must then be, and the new one. */
function attempt(
  entity: Entity,
  first: View,
  isFirstCopy: boolean,
  maker: EntityMaker,
): { kind: string; base: View; copy: View } | null {
  const { rng } = maker
  const usable = KINDS[entity.sort].filter(
    (k) =>
      (!k.applies || k.applies(entity)) &&
      (!k.names || k.names[1].some((f) => f === 'handle' || (entity.name && hasForm(entity.name, f)))),
  )
  const kind = rng.weighted(usable, (k) => k.weight)
  const base = { ...first }
  const copy = drawView(entity, rng)
  if (kind.kind === 'sparse') clear(copy)
  if (kind.names) {
    const can = (form: NameForm | 'handle'): boolean => form === 'handle' || hasForm(present(entity.name), form)
    const [before = [], after = []] = kind.names.map((forms) => (forms as (NameForm | 'handle')[]).filter(can))
    if (!before.length || !after.length) return null
    if (!(before as string[]).includes(base.name)) {
      if (!isFirstCopy) return null
      base.name = rng.pick(before)
    }
    copy.name =
      after === before || kind.names[0] === kind.names[1]
        ? rng.chance(0.5) && FULL_FORMS.has(base.name as NameForm)
          ? base.name
          : rng.pick(after.filter((f) => f !== 'typo'))
        : rng.pick(after)
    copy.english = rng.chance(0.7) ? '' : copy.english
    if (base.english && rng.chance(0.5)) base.english = ''
    copy.script = isNative(copy.name) ? 'native' : 'english'
  }
  connect(base, copy, kind.links.length ? rng.pick(kind.links) : undefined, entity, rng)
  kind.change?.(base, copy, entity, maker)
  if (kind.kind === 're-entered')
    Object.assign(copy, { ...base, city: rng.chance(0.5), country: rng.chance(0.5), note: '' })
  if (differs(base, entity.fixed) || !decidable(entity, base, copy)) return null
  return { kind: kind.kind, base, copy }
}

/** The first record of a customer and its further ones; may give fewer than asked for. */
export function drawCluster(
  entity: Entity,
  copies: number,
  maker: EntityMaker,
): { base: View; copies: { kind: string; view: View }[] } {
  let base: View = { ...drawView(entity, maker.rng), ...entity.fixed }
  let accepted: { kind: string; view: View }[] = []
  for (let tries = 0; accepted.length < copies && tries < copies * 25; tries++) {
    const result = attempt(entity, base, accepted.length === 0, maker)
    if (!result || accepted.some(({ view }) => !decidable(entity, result.base, view))) continue
    base = result.base
    accepted = [...accepted, { kind: result.kind, view: result.copy }]
  }
  return { base, copies: accepted }
}
