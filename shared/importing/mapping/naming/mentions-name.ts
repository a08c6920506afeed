import { isNameWord, namesOf } from './field-names.ts'
import { headerParts } from './header-parts.ts'

/** What is no customer and has a name all the same. */
const things = new Set(
  namesOf(
    'account, agent, album, app, asset, bank, booth, brand, branch, building, campaign, category, city, class, club, code, country, ' +
      'course, database, deal, department, device, display, district, domain, event, file, folder, form, game, group, hall, host, ' +
      'hotel, item, job, key, label, list, login, machine, model, opportunity, order, owner, page, partner, payment, pipeline, plan, ' +
      'platform, product, program, project, region, rep, role, sales, salesperson, school, screen, server, service, session, ' +
      'set, sheet, shop, show, site, source, stage, state, store, street, system, table, tag, task, team, template, title, town, ' +
      'type, user, venue, vessel, video, village',
  ),
)

/** Whether a column of no field is a name of something that may be a customer: `Pupil name`, and not `Product name`. */
export function mentionsName(column: string): boolean {
  const words = headerParts(column).flatMap((part) => part.words)
  return words.some(isNameWord) && !words.some((word) => things.has(word))
}
