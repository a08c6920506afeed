import { unparted } from '../normalize-header.ts'
import { thingsOfLists } from '../synonyms/things.ts'
import { isNameWord, namesOf } from './field-names.ts'
import { headerParts } from './header-parts.ts'
import { owned } from './owned-things.ts'

/** What is no customer and has a name all the same. */
const things = new Set([
  ...owned,
  ...namesOf(
    'account, agent, album, app, asset, bank, booth, brand, branch, building, campaign, category, city, class, club, code, country, ' +
      'course, database, deal, department, device, display, district, domain, event, file, folder, form, game, group, hall, host, ' +
      'hotel, item, job, key, label, list, login, machine, model, opportunity, order, owner, page, partner, payment, pipeline, plan, ' +
      'platform, product, program, project, region, rep, role, sales, salesperson, school, screen, server, service, session, ' +
      'set, sheet, shop, show, site, source, stage, state, store, street, system, table, tag, task, team, template, title, town, ' +
      'type, user, venue, vessel, video, village',
  ),
])

/** The same in scripts that part no words: how a person or a firm is called, at the end. */
const whoInChinese =
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}ー]*(?:姓名|氏名|名前|名称|名稱|名字|名|公司|会社|會社|企業|企业|單位|单位|商号|商號|行号|行號|宝号|寶號|抬头|抬頭|屋号|窗口|窓口|店铺|店舖|店鋪|店舗|店家|店主|老闆|老板|业主|業主|商家|厂商|廠商|取引先|得意先|客先|이름|성명|성함|상호|업체|업체명|사명|점명|고객사|거래처|처명)$/u
const thingInChinese =
  /(?:商品|产品|產品|製品|品|课程|課程|活动|活動|项目|項目|专案|專案|文件|檔案|部署|部门|部門|银行|銀行|支店|学校|學校|大学|大學|国|國|城市|地|地区|地區|町|村|科目|曲|書|路|街|駅|站|频道|頻道|銘柄|品牌|渠道|来源|來源|担当|業務員|业务员|销售|銷售|제품|상품|부서|은행|학교|이벤트|활동|파일|과정|지역|도시|브랜드)(?:公司|名|名称|名稱|명|이름|窗口|窓口)$/u

/** Whether a column of no field is a name of something that may be a customer: `Pupil name`, and not `Product name`. */
export function mentionsName(column: string): boolean {
  const words = headerParts(column).flatMap((part) => part.words)
  if (words.some((word) => whoInChinese.test(word) && !thingInChinese.test(word))) return true
  return words.some(isNameWord) && !words.some((word) => things.has(word))
}

const thingsAlone: ReadonlySet<string> = new Set(thingsOfLists.flatMap(namesOf))
const joinedThings = [...thingsAlone].filter((thing) => thing.length > 1 && unparted.test(thing))

/** Whether a column is about a ware, an order, how something stands: its cells name nobody, whatever they look like. */
export function isAboutThing(column: string): boolean {
  const words = headerParts(column).flatMap((part) => part.words)
  if (thingsAlone.has(words.join('')) || words.some((word) => thingInChinese.test(word))) return true
  if (words.some(isNameWord) && words.some((word) => things.has(word))) return true
  return words.some(
    (word) => thingsAlone.has(word) || (unparted.test(word) && joinedThings.some((one) => word.includes(one))),
  )
}
