import type { Messages } from '../../messages/messages.ts'

/** What stands on a screen: its words, and where the guide leads by them. */
export interface Label {
  readonly text: string
  readonly href?: string
}

/** Whatever the guide names of the screens, by the words that they have there: so neither can be other than the other. */
export const guideLabels = (t: Messages) =>
  ({
    today: { text: t.common.nav.today, href: '/today' },
    companies: { text: t.common.nav.companies, href: '/companies' },
    renameCompany: { text: t.companies.page.rename },
    review: { text: t.common.nav.review, href: '/review' },
    duplicates: { text: t.common.nav.duplicates, href: '/duplicates' },
    statistics: { text: t.common.nav.statistics, href: '/statistics' },
    account: { text: t.common.nav.account, href: '/account' },
    users: { text: t.users.list.title, href: '/settings/users' },
    fileDrop: { text: t.inbox.fileDrop.title, href: '/settings/file-drop' },
    tasks: { text: t.tasks.title, href: '/tasks' },
    bulkEdits: { text: t.customers.list.filters.bulkEdits, href: '/customers/bulk-edits' },
    keys: { text: t.keys.title, href: '/keys' },
    palette: { text: t.palette.title, href: '/palette' },
    importFile: { text: t.common.actions.importFile, href: '/imports/new' },
    undo: { text: t.common.actions.undo },
    columnsStep: { text: t.imports.steps.columns },
    previewStep: { text: t.imports.steps.preview },
    reportStep: { text: t.imports.steps.report },
    dontImport: { text: t.columns.table.notImported },
    straightAway: { text: t.users.account.straightAway, href: '/account' },
    apply: { text: t.review.row.apply },
    fix: { text: t.review.row.fix },
    ignore: { text: t.review.row.ignore },
    remember: { text: t.review.group.remember },
    rules: { text: t.review.rules.title, href: '/review/rules' },
    filter: { text: t.customers.condition.add },
    columns: { text: t.customers.columns.open },
    saveView: { text: t.customers.views.save },
    shareView: { text: t.customers.views.share },
    openWithIt: { text: t.customers.views.makeDefault },
    thisView: { text: t.customers.views.open },
    addNote: { text: t.notes.add },
    nextStep: { text: t.tasks.next },
    addTask: { text: t.tasks.add },
    repeats: { text: t.tasks.fields.repeat },
    merge: { text: t.duplicates.merge },
    notSame: { text: t.duplicates.reject },
    later: { text: t.duplicates.later },
    mergeMany: { text: t.duplicates.bulk.previewTitle, href: '/duplicates/bulk-merge' },
    exportAll: { text: t.customers.list.export.all },
    workbook: { text: t.customers.list.export.workbook.name },
    exportSelected: { text: t.customers.selection.export },
    language: { text: t.users.account.language },
    timeZone: { text: t.users.account.timeZone },
    twoSteps: { text: t.users.account.secondFactor, href: '/account' },
    passkeys: { text: t.users.passkeys.title, href: '/account' },
    endSession: { text: t.users.account.end },
    invite: { text: t.users.list.invite, href: '/settings/users/new' },
    resetLink: { text: t.users.user.reset },
    disable: { text: t.users.user.disable },
    everybodyNeedsIt: { text: t.users.list.needsSecondFactor, href: '/settings/users' },
    networks: { text: t.system.networks.title, href: '/settings/networks' },
    auditLog: { text: t.audit.title, href: '/settings/audit' },
    erasedPeople: { text: t.customers.erasing.list.title, href: '/settings/erasures' },
    tokens: { text: t.tokens.title, href: '/settings/tokens' },
    webhooks: { text: t.webhooks.title, href: '/settings/webhooks' },
    system: { text: t.system.state.title, href: '/settings/system' },
  }) satisfies Readonly<Record<string, Label>>

export type LabelName = keyof ReturnType<typeof guideLabels>
