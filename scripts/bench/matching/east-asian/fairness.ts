// Decides whether a careful human can tell from two records that they are one customer.

import { present } from '../present.ts'
import type { Entity } from './entities.ts'
import { FULL_FORMS, type NameForm } from './name-forms.ts'
import type { View } from './view.ts'

type NameLevel = 'full' | 'partial' | 'none'

function nameLevel(view: View): NameLevel {
  const forms = [view.name, view.english].filter((form) => form !== '' && form !== 'handle') as NameForm[]
  if (forms.some((form) => FULL_FORMS.has(form))) return 'full'
  return forms.length ? 'partial' : 'none'
}

const showsFirm = (entity: Entity, view: View): boolean =>
  view.employer === 'firm' &&
  entity.firm !== null &&
  (view.firm !== '' || view.website || (view.email === 'email' && entity.emailAtFirm) || view.email === 'sharedEmail')

const showsDomain = (view: View): boolean => view.website || view.email !== ''

const showsHandle = (entity: Entity, view: View): boolean =>
  entity.handle !== '' &&
  (view.name === 'handle' ||
    view.website ||
    (view.chat && entity.chatId === entity.handle) ||
    (view.email === 'email' && entity.email.startsWith(entity.handle)))

/** Whether both records show something that only this customer has. */
function sameOwnContact(entity: Entity, a: View, b: View): boolean {
  if (a.phone === 'mobile' && b.phone === 'mobile' && !entity.ambiguous.has('mobile')) return true
  if (a.email === 'email' && b.email === 'email' && !entity.ambiguous.has('email')) return true
  if (a.email === 'otherEmail' && b.email === 'otherEmail') return true
  if (a.chat && b.chat) return true
  return showsHandle(entity, a) && showsHandle(entity, b)
}

function decidableCompany(entity: Entity, a: View, b: View): boolean {
  const address = a.address === 'office' && b.address === 'office'
  const phone = a.phone === 'mobile' && b.phone === 'mobile'
  if ((address || phone) && !entity.ambiguous.has('mobile')) return true
  return !present(entity.firm).branch && !entity.crowded && showsDomain(a) && showsDomain(b)
}

export function decidable(entity: Entity, a: View, b: View): boolean {
  if (entity.sort === 'company') return decidableCompany(entity, a, b)
  const levels = [nameLevel(a), nameLevel(b)]
  const bothFull = levels.every((level) => level === 'full')
  const married = a.name === 'married' || b.name === 'married'
  const firm = showsFirm(entity, a) && showsFirm(entity, b) && !entity.crowded && !present(entity.firm).branch
  const hints = [
    firm,
    firm && a.title && b.title && a.script === b.script,
    a.birth && b.birth,
    a.address === 'home' && b.address === 'home',
    a.phone === 'sharedPhone' && b.phone === 'sharedPhone' && !entity.firm && !entity.ambiguous.has('mobile'),
  ].filter(Boolean).length
  if (sameOwnContact(entity, a, b)) return !married || levels.includes('full')
  if (married) return false
  if (levels.includes('none')) return false
  const slip = a.name === 'typo' || b.name === 'typo'
  const whole = bothFull && !slip
  if (entity.crowded && !whole) return false
  return whole && !entity.commonName ? hints >= 1 : hints >= 2
}
