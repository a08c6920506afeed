import type { Child } from 'hono/jsx'
import { countOf } from '../../../words/numbers.ts'

/** Texts of the settings where administrators see to the users. */
export const list = {
  title: 'Users',
  about: 'Who may sign in, and what they may do.',
  invite: 'Invite someone',
  name: 'Name',
  email: 'E-mail',
  role: 'Role',
  seen: 'Last seen',
  state: 'State',
  never: 'never',
  you: 'you',
  guessed: 'Guessing',
  rule: 'Two-step sign-in',
  needsSecondFactor: 'Everybody needs it',
  needsSecondFactorHint:
    'Whoever signs in by a password alone sets up an app or a passkey before anything else. Tokens of programs are not changed by it.',
  saveRule: 'Save',
}

export const states = { active: 'Active', invited: 'Invited', disabled: 'Disabled' }

export const roleHints = {
  viewer: 'Sees everything, exports, and changes nothing.',
  editor: 'Also imports files, and changes customers.',
  administrator: 'Also invites and disables users, and sees the keys of the file drop.',
}

export const roleNames = { viewer: 'Viewer', editor: 'Editor', administrator: 'Administrator' }

export const invite = {
  title: 'Invite someone',
  about: 'You get a link for them. They choose their own password.',
  email: 'E-mail',
  emailHint: 'They sign in with it. Harbour sends no mail yet: you send the link yourself.',
  role: 'What they may do',
  submit: 'Make the link',
}

export const madeLink = {
  title: { invitation: 'Invitation link', reset: 'Reset link' },
  about: {
    invitation: (who: string) => `Send this link to ${who}. With it they choose a password and join.`,
    reset: (who: string) => `Send this link to ${who}. With it they choose a new password.`,
  },
  once: 'It is shown this once, works once, and lets in whoever has it.',
  expires: 'It expires on',
  link: 'Link',
  copy: 'Copy link',
  copied: 'Copied',
  toUser: 'Done',
}

export const user = {
  role: 'Role',
  saveRole: 'Save role',
  ownRole: 'Another administrator can change your role.',
  signIn: 'Sign-in',
  own: 'Open your account',
  ownAbout: 'Your password, and where you are signed in.',
  reset: 'Make a reset link',
  resetAbout: 'For someone who has forgotten their password. It works for an hour.',
  invite: 'Make a new invitation link',
  inviteAbout: 'The link before stops working. The new one works for 7 days.',
  open: { invitation: 'Their invitation link is open until', reset: 'A reset link is open until' },
  secondFactor: 'Two-step sign-in',
  secondFactorOn: 'A code of their app is asked for after their password.',
  secondFactorOff: 'Not set up. Everybody does it under Your account.',
  passkeys: (count: number) => `They have ${countOf(count, 'passkey')}.`,
  resetSecondFactor: 'Remove app, recovery codes and passkeys',
  resetSecondFactorAbout:
    'For someone who has lost their phone. They are signed out everywhere, and then sign in with the password alone.',
  access: 'Access',
  disable: 'Disable',
  disableAbout: 'They are signed out at once and can’t sign in. What they did stays, and you can enable them again.',
  withdraw: 'Disable',
  withdrawAbout: 'Their invitation link stops working. You can enable them again.',
  enable: 'Enable',
  enableAbout: 'They can sign in again with their password.',
  guessed: (at: Child) => (
    <>
      Many wrong passwords or codes were tried for this account from unknown places, most recently {at}. Sign-ins from
      there are slowed down; browsers that they have used before are not.
    </>
  ),
}
