import { type Role, roles } from '../../../shared/contract/call.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Views } from '../customers/outputs.ts'
import { viewHref } from '../customers/view-tabs.tsx'
import type { IconName } from '../parts/icon.tsx'

/** A page or an action that the palette leads to. */
export interface Entry {
  readonly href: string
  readonly label: string
  readonly icon: IconName
  /** The least role that may go there. */
  readonly role: Role
}

/** Where somebody of a role may go, by the words that they have typed; each must stand in its label. */
export function findEntries(t: Messages, role: Role, words: string): readonly Entry[] {
  const rank = roles.indexOf(role)
  return listEntries(t).filter((entry) => roles.indexOf(entry.role) <= rank && hasWords(entry.label, words))
}

/** The views that are called so; all of them would be too many where nothing is typed. */
export const findViews = (views: Views, words: string): readonly Entry[] =>
  words === ''
    ? []
    : views.items
        .filter(({ name }) => hasWords(name, words))
        .slice(0, viewsMax)
        .map((view) => ({ href: viewHref(view), label: view.name, icon: 'people', role: 'viewer' }))

const viewsMax = 8

const hasWords = (label: string, words: string) =>
  fold(words)
    .split(/\s+/)
    .every((word) => fold(label).includes(word))

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

function listEntries({
  common: { nav },
  palette: { entries: t },
  help,
  tasks,
  system,
  users,
  fields,
  tokens,
  inbox,
  audit,
  customers,
  webhooks,
}: Messages): Entry[] {
  return [
    { href: '/today', label: nav.today, icon: 'today', role: 'viewer' },
    { href: '/customers', label: nav.customers, icon: 'people', role: 'viewer' },
    { href: '/companies', label: nav.companies, icon: 'company', role: 'viewer' },
    { href: '/imports', label: nav.imports, icon: 'import', role: 'viewer' },
    { href: '/review', label: nav.review, icon: 'review', role: 'viewer' },
    { href: '/duplicates', label: nav.duplicates, icon: 'duplicates', role: 'viewer' },
    { href: '/statistics', label: nav.statistics, icon: 'stats', role: 'viewer' },
    { href: '/tasks', label: tasks.title, icon: 'check', role: 'viewer' },
    { href: '/imports/new', label: t.uploadFile, icon: 'import', role: 'editor' },
    { href: '/customers/new', label: t.newCustomer, icon: 'plus', role: 'editor' },
    { href: '/customers/export.csv', label: t.exportCustomers, icon: 'export', role: 'viewer' },
    { href: '/customers?deleted=yes', label: t.deletedCustomers, icon: 'undo', role: 'viewer' },
    { href: '/customers/bulk-edits', label: t.bulkEdits, icon: 'people', role: 'viewer' },
    { href: '/imports/automatic', label: t.automaticImports, icon: 'import', role: 'viewer' },
    { href: '/review/rules', label: t.repairRules, icon: 'review', role: 'viewer' },
    { href: '/account', label: nav.account, icon: 'person', role: 'viewer' },
    { href: '/settings/users', label: users.list.title, icon: 'gear', role: 'administrator' },
    { href: '/settings/fields', label: fields.title, icon: 'gear', role: 'administrator' },
    { href: '/settings/tokens', label: tokens.title, icon: 'gear', role: 'administrator' },
    { href: '/settings/webhooks', label: webhooks.title, icon: 'gear', role: 'administrator' },
    { href: '/settings/file-drop', label: inbox.fileDrop.title, icon: 'gear', role: 'administrator' },
    { href: '/settings/networks', label: system.networks.title, icon: 'gear', role: 'administrator' },
    { href: '/settings/scheduled', label: system.scheduledWork.title, icon: 'gear', role: 'administrator' },
    { href: '/settings/audit', label: audit.title, icon: 'gear', role: 'administrator' },
    { href: '/settings/erasures', label: customers.erasing.list.title, icon: 'gear', role: 'administrator' },
    { href: '/settings/system', label: system.state.title, icon: 'gear', role: 'administrator' },
    { href: '/api/docs', label: t.apiDocs, icon: 'gear', role: 'viewer' },
    { href: '/help', label: help.title, icon: 'gear', role: 'viewer' },
    { href: '/keys', label: t.keys, icon: 'gear', role: 'viewer' },
  ]
}
