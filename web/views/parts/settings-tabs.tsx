import { useMessages } from '../../messages/messages.ts'

/** The pages under Settings. */
export const SettingsTabs = ({
  here,
}: {
  here:
    | 'users'
    | 'fields'
    | 'tokens'
    | 'webhooks'
    | 'file-drop'
    | 'networks'
    | 'scheduled'
    | 'audit'
    | 'erasures'
    | 'system'
}) => {
  const { common, users, fields, tokens, inbox, system, audit, customers, webhooks } = useMessages()
  const tabs = [
    ['users', users.list.title],
    ['fields', fields.title],
    ['tokens', tokens.title],
    ['webhooks', webhooks.title],
    ['file-drop', inbox.fileDrop.title],
    ['networks', system.networks.title],
    ['scheduled', system.scheduledWork.title],
    ['audit', audit.title],
    ['erasures', customers.erasing.list.title],
    ['system', system.state.title],
  ] as const
  return (
    <nav class="tabs" aria-label={common.nav.settings}>
      {tabs.map(([name, words]) => (
        <a href={`/settings/${name}`} {...(name === here ? { 'aria-current': 'page' } : {})}>
          {words}
        </a>
      ))}
    </nav>
  )
}
