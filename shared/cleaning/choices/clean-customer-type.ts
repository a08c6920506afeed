import type { CustomerType } from '../../customers/fields.ts'
import { blank, type Cleaned, none, sure } from '../cleaned.ts'
import { foldKey } from '../text/fold-key.ts'
import { isBlank } from '../text/is-blank.ts'

export type CustomerTypeRule = 'customer_type.synonym'
export type CustomerTypeIssue = 'customer_type.unknown-word'
export type CleanedCustomerType = Cleaned<CustomerType, CustomerTypeRule, CustomerTypeIssue>

const words: Readonly<Record<CustomerType, string>> = {
  corporate:
    'corporate, corporation, company, companies, business, b2b, organization, organisation, org, enterprise, firm, agency, brand, institution, corp, commercial, sme, government, ngo, school, ' +
    '公司, 企业, 企業, 法人, 机构, 機構, 组织, 組織, 商业, 商業, firma, unternehmen, empresa, entreprise, société, azienda, società, bedrijf, 会社, 法人客户, 法人客戶, 기업, 회사',
  youtube_creator:
    'youtube creator, youtube_creator, youtube, youtuber, youtubers, yt creator, yt, creator, creators, content creator, influencer, kol, channel, youtube channel, vlogger, video creator, streamer, ' +
    '创作者, 創作者, 油管博主, 博主, 频道主, 頻道主, 網紅, 网红, youtube创作者, youtube創作者, youtube頻道, 內容創作者, 内容创作者, créateur, creador, creador de contenido, ユーチューバー, クリエイター, 유튜버, 크리에이터',
  individual:
    'individual, individuals, person, personal, private, private person, private individual, consumer, b2c, people, individual customer, retail, ' +
    '个人, 個人, 私人, 自然人, 个人客户, 個人客戶, privat, privatperson, particulier, particular, persona, privato, individuo, persoon, 개인',
}

const types = new Map<string, CustomerType>()
for (const type of ['corporate', 'youtube_creator', 'individual'] as const) {
  for (const word of words[type].split(',')) types.set(foldKey(word), type)
}

/** What kind of customer a cell says it is. An unknown word decides nothing, so that the type is inferred instead. */
export function cleanCustomerType(raw: string): CleanedCustomerType {
  if (isBlank(raw, 'customer_type')) return blank
  const type = raw.length > 100 ? undefined : types.get(foldKey(raw))
  if (type === undefined) return none('customer_type.unknown-word')
  return sure(type, type === raw ? null : 'customer_type.synonym')
}
