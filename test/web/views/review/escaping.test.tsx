import { describe } from 'vitest'
import { AppError } from '../../../../shared/errors.ts'
import type { Asked } from '../../../../web/request/request.ts'
import { deedScreen } from '../../../../web/views/review/bulk-fix.tsx'
import { heldScreen } from '../../../../web/views/review/groups.tsx'
import { groupRefused, heldRowsScreen } from '../../../../web/views/review/review.tsx'
import { heldRefused, heldRowScreen, triedRowScreen } from '../../../../web/views/review/review-row-page.tsx'
import { rulesScreen } from '../../../../web/views/review/rules.tsx'
import { asked, canary, conflict, inFrame, part, stayText, user } from '../escaping.tsx'
import { heldDeed, heldGroups, repairRules } from '../hostile/review.ts'
import { heldDetail, heldPage, stillHeld } from '../hostile/review-rows.ts'

const viewed: Asked = { ...asked, call: { actor: { ...user, role: 'viewer' }, requestId: canary } }
const cells = [canary, `${canary}\n${canary}`, canary]
const ofReason: Asked = { ...asked, query: new URLSearchParams({ import: canary, reason: canary }) }
const ofGroup: Asked = { ...asked, query: new URLSearchParams({ import: canary, reason: canary, value: canary }) }
const badValue = new AppError('input.invalid', canary, { fields: { becomes: canary } })
const change = { reason: canary, value: canary, rows: '3', becomes: canary, importId: canary }
const clash = { ...heldDetail(canary, 'open'), reasons: [{ code: 'match.several', value: canary }] }

const pages = {
  held: inFrame(heldScreen(heldGroups(canary), { ...asked, query: new URLSearchParams() })),
  'the groups of one reason': inFrame(heldScreen(heldGroups(canary), ofReason)),
  'the rows of a group': inFrame(heldRowsScreen(heldPage(canary), ofGroup)),
  'the rows of a group, for a viewer': inFrame(heldRowsScreen(heldPage(canary), { ...ofGroup, call: viewed.call })),
  'the rows of a reason': inFrame(heldRowsScreen(heldPage(canary), ofReason)),
  'a refused change of a group': inFrame(groupRefused(badValue, asked, change)),
  'a change of a group that came too late': inFrame(groupRefused(conflict, asked, change)),
  'what a change of a group did': inFrame(deedScreen(heldDeed(canary, 'value'), asked)),
  'what a change of a group does': inFrame(deedScreen(heldDeed(canary, 'value', true), asked)),
  'a skipped group': inFrame(deedScreen(heldDeed(canary, 'skip'), asked)),
  rules: inFrame(rulesScreen(repairRules(canary), asked)),
  'a row that clashes': inFrame(heldRowScreen(clash, asked)),
  'a row that clashes, in its list': part(heldRowScreen(clash, asked)),
  'a held row': inFrame(heldRowScreen(heldDetail(canary, 'open'), asked)),
  'a held row in its list': part(heldRowScreen(heldDetail(canary, 'open'), asked)),
  'a fixed row': inFrame(heldRowScreen(heldDetail(canary, 'fixed'), asked)),
  'a skipped row': inFrame(heldRowScreen(heldDetail(canary, 'skipped'), asked)),
  'a row that is held again': inFrame(triedRowScreen(heldDetail(canary, 'open'), cells, stillHeld(canary), asked)),
  'a row that is held again in its list': part(
    triedRowScreen(heldDetail(canary, 'open'), cells, stillHeld(canary), asked),
  ),
  'a deed that came too late': inFrame(heldRefused(conflict, asked)),
}

describe('whatever people put into the book, it stays text', () => stayText(pages))
