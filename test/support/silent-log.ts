import { createLog } from '../../shared/log.ts'

export const silentLog = createLog('test', 'silent')
