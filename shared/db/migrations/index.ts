import type { Migration } from 'kysely/migration'
import * as users from './20261122T080000-users.ts'
import * as customers from './20261122T080100-customers.ts'
import * as imports from './20261122T080200-imports.ts'
import * as decisions from './20261122T080300-decisions.ts'
import * as peopleEdit from './20261122T120000-people-edit.ts'
import * as settleHeld from './20261122T130000-settle-held.ts'
import * as cjkNames from './20261122T131500-cjk-names.ts'
import * as readChoices from './20261122T140000-read-choices.ts'
import * as undo from './20261122T150000-undo.ts'
import * as stopAndGo from './20261122T160000-stop-and-go.ts'
import * as settings from './20261122T165000-settings.ts'
import * as mappingMemories from './20261122T170000-mapping-memories.ts'
import * as heldGroups from './20261122T171000-held-groups.ts'
import * as carefulUpdates from './20261122T172000-careful-updates.ts'
import * as receipts from './20261122T173000-receipts.ts'
import * as recurring from './20261122T173100-recurring.ts'
import * as notices from './20261122T173200-notices.ts'
import * as appliedFates from './20261122T193000-applied-fates.ts'

/** In the order in which they run; the key is the file's name. */
export const migrations: Record<string, Migration> = {
  '20261122T080000-users': users,
  '20261122T080100-customers': customers,
  '20261122T080200-imports': imports,
  '20261122T080300-decisions': decisions,
  '20261122T120000-people-edit': peopleEdit,
  '20261122T130000-settle-held': settleHeld,
  '20261122T131500-cjk-names': cjkNames,
  '20261122T140000-read-choices': readChoices,
  '20261122T150000-undo': undo,
  '20261122T160000-stop-and-go': stopAndGo,
  '20261122T165000-settings': settings,
  '20261122T170000-mapping-memories': mappingMemories,
  '20261122T171000-held-groups': heldGroups,
  '20261122T172000-careful-updates': carefulUpdates,
  '20261122T173000-receipts': receipts,
  '20261122T173100-recurring': recurring,
  '20261122T173200-notices': notices,
  '20261122T193000-applied-fates': appliedFates,
}
