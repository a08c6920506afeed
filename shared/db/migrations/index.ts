import type { Database } from '../database.ts'
import * as baseline from './20261128T090000-baseline.ts'
import * as addErrorText from './20261128T112901-add-error-text.ts'
import * as furtherEmails from './20261128T113000-further-emails.ts'
import * as counts from './20261128T214500-counts.ts'
import * as customersTurn from './20261128T220000-customers-turn.ts'
import * as unreadCells from './20261128T224500-unread-cells.ts'
import * as recordsByPerson from './20261129T011000-records-by-person.ts'
import * as reviewCounts from './20261129T013000-review-counts.ts'
import * as indexOpenRows from './20261129T013500-index-open-rows.ts'
import * as stagedColumns from './20261129T014000-staged-columns.ts'
import * as addDuplicates from './20261129T040942-add-duplicates.ts'
import * as merges from './20261129T041904-merges.ts'
import * as accounts from './20261129T043000-accounts.ts'
import * as addBulkMerges from './20261129T074956-add-bulk-merges.ts'
import * as apiTokens from './20261129T080000-api-tokens.ts'
import * as apiCalls from './20261129T081000-api-calls.ts'
import * as keepPreparedCustomers from './20261129T083500-keep-prepared-customers.ts'
import * as straightAway from './20261129T085000-straight-away.ts'
import * as addBulkEdits from './20261129T090500-add-bulk-edits.ts'
import * as indexUnreadPhones from './20261129T093938-index-unread-phones.ts'
import * as fixBySuggestions from './20261129T094100-fix-by-suggestions.ts'
import * as addLanguage from './20261129T105618-add-language.ts'
import * as addNotes from './20261129T110500-add-notes.ts'
import * as secondFactor from './20261129T110500-second-factor.ts'
import * as addViews from './20261129T111903-add-views.ts'
import * as addTasks from './20261129T112500-add-tasks.ts'
import * as passkeys from './20261129T113000-passkeys.ts'
import * as scheduledWork from './20261129T114000-scheduled-work.ts'
import * as indexFollowUps from './20261129T115500-index-follow-ups.ts'
import * as indexConditions from './20261129T120413-index-conditions.ts'
import * as providerAccounts from './20261129T124500-provider-accounts.ts'
import * as addTimeZone from './20261129T142458-add-time-zone.ts'
import * as indexConditionsFurther from './20261129T144201-index-conditions-further.ts'
import * as addAudit from './20261129T150800-add-audit.ts'
import * as addShortcuts from './20261129T154047-add-shortcuts.ts'
import * as prepareCustomersAnew from './20261129T154500-prepare-customers-anew.ts'
import * as tellChanges from './20261129T175803-tell-changes.ts'
import * as samlProviders from './20261129T180633-saml-providers.ts'
import * as addErasures from './20261129T181500-add-erasures.ts'
import * as addNetworkRules from './20261129T182223-add-network-rules.ts'
import * as addWebhooks from './20261129T212833-add-webhooks.ts'
import * as manageCustomFields from './20261129T212930-manage-custom-fields.ts'
import * as addConfirmations from './20261129T220343-add-confirmations.ts'
import * as joinCustomFields from './20261129T221624-join-custom-fields.ts'
import * as signInRules from './20261130T012500-sign-in-rules.ts'
import * as addCompanies from './20261130T013000-add-companies.ts'
import * as outboxTraces from './20261130T054500-outbox-traces.ts'
import * as readNamesBySound from './20261130T065500-read-names-by-sound.ts'

/** A step of the schema, forward only. Once it has landed it never changes: a test keeps its text. */
export interface SchemaMigration {
  up(db: Database): Promise<void>
  /**
   * The stored functions whose text changes with this migration, each with the hash of its new text. After `up`, the
   * columns and indexes that hold what the text before made of the values are written anew.
   */
  readonly rewrites?: Readonly<Record<string, string>>
}

/**
 * In the order in which they run; the key is the file's name. Functions outside of `functions/stored` and
 * `functions/triggers` come after all of them: a migration uses none, and drops one first that uses a column which it
 * drops.
 */
export const migrations: Readonly<Record<string, SchemaMigration>> = {
  '20261128T090000-baseline': baseline,
  '20261128T112901-add-error-text': addErrorText,
  '20261128T113000-further-emails': furtherEmails,
  '20261128T214500-counts': counts,
  '20261128T220000-customers-turn': customersTurn,
  '20261128T224500-unread-cells': unreadCells,
  '20261129T011000-records-by-person': recordsByPerson,
  '20261129T013000-review-counts': reviewCounts,
  '20261129T013500-index-open-rows': indexOpenRows,
  '20261129T014000-staged-columns': stagedColumns,
  '20261129T040942-add-duplicates': addDuplicates,
  '20261129T041904-merges': merges,
  '20261129T043000-accounts': accounts,
  '20261129T074956-add-bulk-merges': addBulkMerges,
  '20261129T080000-api-tokens': apiTokens,
  '20261129T081000-api-calls': apiCalls,
  '20261129T083500-keep-prepared-customers': keepPreparedCustomers,
  '20261129T085000-straight-away': straightAway,
  '20261129T090500-add-bulk-edits': addBulkEdits,
  '20261129T093938-index-unread-phones': indexUnreadPhones,
  '20261129T094100-fix-by-suggestions': fixBySuggestions,
  '20261129T105618-add-language': addLanguage,
  '20261129T110500-add-notes': addNotes,
  '20261129T110500-second-factor': secondFactor,
  '20261129T111903-add-views': addViews,
  '20261129T112500-add-tasks': addTasks,
  '20261129T113000-passkeys': passkeys,
  '20261129T114000-scheduled-work': scheduledWork,
  '20261129T115500-index-follow-ups': indexFollowUps,
  '20261129T120413-index-conditions': indexConditions,
  '20261129T124500-provider-accounts': providerAccounts,
  '20261129T142458-add-time-zone': addTimeZone,
  '20261129T144201-index-conditions-further': indexConditionsFurther,
  '20261129T150800-add-audit': addAudit,
  '20261129T154047-add-shortcuts': addShortcuts,
  '20261129T154500-prepare-customers-anew': prepareCustomersAnew,
  '20261129T175803-tell-changes': tellChanges,
  '20261129T180633-saml-providers': samlProviders,
  '20261129T181500-add-erasures': addErasures,
  '20261129T182223-add-network-rules': addNetworkRules,
  '20261129T212833-add-webhooks': addWebhooks,
  '20261129T212930-manage-custom-fields': manageCustomFields,
  '20261129T220343-add-confirmations': addConfirmations,
  '20261129T221624-join-custom-fields': joinCustomFields,
  '20261130T012500-sign-in-rules': signInRules,
  '20261130T013000-add-companies': addCompanies,
  '20261130T054500-outbox-traces': outboxTraces,
  '20261130T065500-read-names-by-sound': readNamesBySound,
}
