import { present } from '../present.ts'
import { writeAddress, writeCity, writePhone } from './contacts.ts'
import type { Entity } from './entities.ts'
import { type FirmForm, writeFirm } from './firms.ts'
import { hasForm, type NameForm, toFullWidth, writeName } from './name-forms.ts'
import type { Random } from './prng.ts'
import { toSimplified } from './tables-chinese.ts'
import { COUNTRIES } from './tables-places.ts'
import type { Row, Script } from './types.ts'
import type { View } from './view.ts'

const NAME_WEIGHTS: Record<Entity['region'], [NameForm, number][]> = {
  HK: [
    ['native', 30],
    ['surname-first', 30],
    ['english-full', 16],
    ['english', 12],
    ['given-first', 4],
    ['titled', 5],
    ['initials', 2],
  ],
  CN: [
    ['native', 56],
    ['surname-first', 16],
    ['given-first', 18],
    ['other-script', 3],
    ['titled', 4],
    ['english', 3],
  ],
  TW: [
    ['native', 55],
    ['surname-first', 15],
    ['given-first', 15],
    ['english', 10],
    ['titled', 5],
  ],
  JP: [
    ['native', 62],
    ['given-first', 18],
    ['surname-first', 12],
    ['kana', 4],
    ['titled', 4],
  ],
  KR: [
    ['native', 56],
    ['given-first', 20],
    ['surname-first', 17],
    ['titled', 4],
    ['english', 3],
  ],
}

const NOTES: Record<Entity['region'], string[]> = {
  HK: [
    'VIP',
    '老客戶',
    'prefers Cantonese',
    'met at HKTDC fair',
    '月結30天',
    'call after 6pm',
    '要發票',
    'referred by a friend',
    '易手客',
  ],
  CN: ['老客户', 'VIP', '广交会认识', '需要开票', '微信联系', 'met at Canton Fair', '月结', '朋友介绍'],
  TW: ['老客戶', 'VIP', '展場名片', '需統編', 'Computex 2019'],
  JP: ['VIP', '展示会にて名刺交換', '請求書払い', '紹介', 'ご新規', 'メール希望', '平日午前のみ'],
  KR: ['VIP', '전시회 명함', '세금계산서 발행', '소개 고객', '신규', '카톡 선호'],
}

const NATIVE_FORMS: ReadonlySet<string> = new Set(['native', 'other-script', 'kana', 'surname-titled', 'titled'])
export const isNative = (form: string): boolean => NATIVE_FORMS.has(form)

/** A record as a clerk would make it, with many fields left empty. */
export function drawView(entity: Entity, rng: Random): View {
  const { name, region, firm } = entity
  const form = name
    ? rng.weighted(
        NAME_WEIGHTS[region].filter(([f]) => hasForm(name, f)),
        ([, weight]) => weight,
      )[0]
    : ''
  let english: NameForm | '' = ''
  if (name && isNative(form) && rng.chance(0.5)) {
    english = rng.pick(
      (['surname-first', 'given-first', 'english', 'english-full'] as NameForm[]).filter((f) => hasForm(name, f)),
    )
  }
  const company = entity.sort === 'company'
  const script: Script = (company ? rng.chance(0.5) : isNative(form)) === rng.chance(0.88) ? 'native' : 'english'
  const firmForms: FirmForm[] =
    script === 'native'
      ? ['native', 'native', 'native', 'native', 'bilingual', 'legal-variant', 'native-short']
      : ['english', 'english', 'english', 'legal-variant', 'english-short', 'bilingual']
  const showFirm = company || (firm !== null && rng.chance(0.75))
  const address = !rng.chance(0.5) ? '' : firm && (company || rng.chance(0.7)) ? 'office' : 'home'
  return {
    name: form,
    english,
    employer: 'firm',
    script,
    address,
    firm: showFirm ? rng.pick(firmForms) : '',
    firmEnglish: company && script === 'native' && rng.chance(0.4) ? 'english' : '',
    title: !company && firm !== null && rng.chance(0.5),
    email: rng.chance(0.6)
      ? firm && rng.chance(0.08)
        ? 'sharedEmail'
        : rng.chance(0.85)
          ? 'email'
          : 'otherEmail'
      : '',
    phone: rng.chance(0.68) ? (rng.chance(firm ? 0.75 : 0.88) ? 'mobile' : 'sharedPhone') : '',
    phoneInNotes: rng.chance(0.03),
    website:
      (company && rng.chance(0.5)) ||
      (firm !== null && rng.chance(0.18)) ||
      (entity.sort === 'creator' && rng.chance(0.5)),
    city: rng.chance(0.8),
    postal: rng.chance(0.35),
    country: rng.chance(0.75),
    birth: !company && rng.chance(0.2),
    chat: !company && rng.chance(entity.sort === 'creator' ? 0.5 : 0.2),
    wide: false,
    note: rng.chance(0.2) ? rng.pick(NOTES[region]) : '',
  }
}

function writeBirth(iso: string, region: Entity['region'], rng: Random): string {
  const [year, month, day] = iso.split('-').map(Number)
  return rng.chance(0.75)
    ? iso
    : rng.pick([
        `${year}/${month}/${day}`,
        `${year}.${iso.slice(5, 7)}.${iso.slice(8)}`,
        region === 'KR' ? `${year}년 ${month}월 ${day}일` : `${year}年${month}月${day}日`,
      ])
}

function writeHandle(handle: string, rng: Random): string {
  const words = handle
    .split(/[._]/)
    .map((word) => present(word[0]).toUpperCase() + word.slice(1))
    .join(' ')
  return rng.pick([handle, `@${handle}`, words])
}

const PLATFORMS: Record<Entity['region'], string[]> = {
  HK: ['instagram.com/', 'www.youtube.com/@'],
  CN: ['www.xiaohongshu.com/user/', 'space.bilibili.com/'],
  TW: ['instagram.com/', 'www.youtube.com/@'],
  JP: ['instagram.com/', 'x.com/'],
  KR: ['blog.naver.com/', 'instagram.com/'],
}

function writeWebsite(entity: Entity, view: View, rng: Random): string {
  if (!view.website) return ''
  const firm = entity[view.employer]
  if (firm) return rng.pick([`www.${firm.domain}`, `http://www.${firm.domain}`, `https://${firm.domain}/`, firm.domain])
  return entity.handle ? `${rng.pick(['https://', ''])}${rng.pick(PLATFORMS[entity.region])}${entity.handle}` : ''
}

/** Writes the record; the id comes later. */
export function writeRow(entity: Entity, view: View, rng: Random): Row {
  const firm = entity[view.employer]
  const name = entity.name
  const form = (wanted: NameForm | 'handle' | ''): string =>
    !wanted || !name
      ? ''
      : wanted === 'handle'
        ? writeHandle(entity.handle, rng)
        : writeName(name, wanted, rng, entity.spouseSurname)
  const address = view.address === 'office' ? firm?.office : view.address ? entity[view.address] : undefined
  const postalFrom = address ?? (view.postal && !firm ? entity.home : firm?.office)
  const phone = view.phone ? writePhone(entity[view.phone], rng) : ''
  const notes = [view.note]
  if (view.phoneInNotes && phone) notes.unshift(`${rng.pick(['WhatsApp', 'Tel', 'mobile', '電話', 'TEL:'])} ${phone}`)
  const native = view.script === 'native' ? 0 : 1
  const row: Row = {
    id: '',
    name: form(view.name),
    english_name: form(view.english),
    company: view.firm && firm ? writeFirm(firm, view.firm, rng) : '',
    job_title: view.title
      ? entity.region === 'CN' && !native
        ? toSimplified(entity.title[0])
        : entity.title[native]
      : '',
    email: view.email ? entity[view.email] : '',
    phone: view.phoneInNotes ? '' : phone,
    website: writeWebsite(entity, view, rng),
    address: address ? writeAddress(address, view.script, rng) : '',
    city: view.city ? writeCity(address?.place ?? entity.place, view.script, rng) : '',
    postal_code: view.postal && postalFrom ? postalFrom.postal : '',
    country: view.country
      ? native === 0 && rng.chance(0.5)
        ? rng.pick(COUNTRIES[entity.region].slice(2))
        : rng.pick(COUNTRIES[entity.region])
      : '',
    date_of_birth: view.birth ? writeBirth(entity.birth, entity.region, rng) : '',
    wechat_or_line_id: view.chat ? entity.chatId : '',
    notes: notes.filter(Boolean).join('; '),
  }
  if (entity.sort === 'company') {
    if (view.firmEnglish && firm) row.english_name = writeFirm(firm, view.firmEnglish, rng)
    if (rng.chance(0.25)) row.name = row.company
    if (row.name && rng.chance(0.3)) row.company = ''
  }
  if (rng.chance(0.06) && row.email) row.email = present(row.email[0]).toUpperCase() + row.email.slice(1)
  if (view.wide)
    for (const column of ['name', 'company', 'phone', 'address', 'postal_code'] as const)
      row[column] = toFullWidth(row[column])
  return row
}
