const wrong = 'That e-mail and password do not match.'

const waitOf = (seconds: number) => {
  if (seconds <= 90) return seconds <= 1 ? '1 second' : `${seconds} seconds`
  return `${Math.ceil(seconds / 60)} minutes`
}

/** What stands in the way of signing in and of what a role may do. */
export const users = {
  signInFirst: 'Sign in first.',
  confirmFirst: 'Type your password again first.',
  dutyFirst: 'Choose a password of your own, or set up two-step sign-in first: open Harbour in your browser.',
  passkeyFirst: 'You have a passkey. Sign out, and sign in with it.',
  ownSecondFactorFirst: 'Set up two-step sign-in for yourself first, and sign in with it.',
  notAllowed: 'Your role does not allow this. Ask an administrator.',
  tooManyTries: ({ seconds }: { seconds: number }) =>
    `Too many tries. Wait ${waitOf(seconds)}, or ask an administrator for a reset link. In a browser that you have signed in with before, you can sign in now.`,
  tooManyConfirms: ({ seconds }: { seconds: number }) => `Too many tries. Wait ${waitOf(seconds)}.`,
  manySignIns: 'Many people are signing in just now. Try again in a few seconds.',
  wrong,
  wrongForGood: `${wrong} That was the last try for a few minutes.`,
  wrongTriesLeft: ({ left }: { left: number }) => `${wrong} ${left === 1 ? 'One try is' : `${left} tries are`} left.`,
  passwordChanged: 'Your password was changed just now. Sign in with the new one.',
  wrongPassword: 'That is not your password. Type it again.',
  wrongCode: 'That code is wrong, or it was used already. Wait for the next one, or use another recovery code.',
  wrongFirstCode:
    'That code is wrong. Type the one that the app shows now, and check that the clock of your phone is right.',
  tooManyCodes: ({ seconds }: { seconds: number }) =>
    `Too many tries. Wait ${waitOf(seconds)}. Somebody who has lost their phone can use a recovery code, or ask an administrator.`,
  signInExpired: 'It took too long, or your password was changed. Sign in again.',
  /** What an authenticator app calls us. */
  issuer: 'Harbour',
  secretUnknown: 'That is not the key that was shown. Begin again.',
  secondFactorOn: 'Two-step sign-in is on already. Turn it off first to use another app.',
  secondFactorOff: 'Two-step sign-in is off. Set up an app first.',
  noSecondFactor: 'This person has no second step.',
  administrator: 'Administrator',
  passwordShort: 'Use at least 12 characters.',
  passwordCommon:
    'Many people use a password like this one. Choose another, such as four words that do not belong together.',
  passwordsDiffer: 'The two passwords differ. Type the same one twice.',
  nameMissing: 'Give a name.',
  emailInvalid: 'Write the whole address, such as ann@example.com.',
  emailTaken: ({ email }: { email: string }) => `${email} is a user already. Open them in the list.`,
  noTimeZone: 'There is no such time zone. Choose one of the list.',
  noUser: 'There is no such user.',
  noSession: 'There is no such session. It may have ended.',
  noLink: 'There is no such link. Copy the whole of it, or ask an administrator for a new one.',
  linkUsed: 'This link has been used. Sign in with your password, or ask an administrator for a new link.',
  linkReplaced: 'This link is not valid any more. Use the newest one, or ask an administrator for a new link.',
  linkExpired: 'This link has expired. Ask an administrator for a new one.',
  lastAdministrator: 'This is the last administrator. Make somebody else one first.',
  notYourRole: 'You can’t change your own role. Ask another administrator.',
  notYourself: 'You can’t disable yourself. Ask another administrator.',
  disabledNoLink: 'This person is disabled. Enable them first.',
}

/** What stands in the way of a token. */
export const tokens = {
  invalid: 'This token is not valid: it is unknown, has expired or was revoked. Make a new one under Your account.',
  noScope: ({ scope }: { scope: string }) => `This token has no scope ${scope}. Make one that has.`,
  sessionOnly: 'No token may do this. Sign in with a browser.',
  none: 'There is no such token. It may have been revoked.',
  nameMissing: 'Give it a name that says what it is for.',
  scopeMissing: 'Choose at least one thing that it may do.',
  tooMany: ({ most }: { most: number }) => `There are ${most} tokens already. Revoke one that is not used any more.`,
  roleTooLow: ({ scope }: { scope: string }) => `This role does not allow ${scope}. Leave it out.`,
}

/** What stands in the way of who comes from a provider. */
export const providers = {
  none: 'There is no such way to sign in. An administrator may have removed it. Use your password.',
  unreachable: ({ title }: { title: string }) => `${title} does not answer. Try again later, or use your password.`,
  refused: ({ title }: { title: string }) =>
    `${title} did not show who you are. Start again here, or use your password.`,
  noRole: ({ title }: { title: string }) =>
    `None of your groups at ${title} opens Harbour. Ask whoever runs ${title} to add you to one.`,
  noEmail: ({ title }: { title: string }) =>
    `${title} told no verified e-mail address of yours, which Harbour needs. Verify it there and start again.`,
  emailTaken: ({ title }: { title: string }) =>
    `Somebody in Harbour has your e-mail address already. Use your password, or ask an administrator to let ${title} link people by their address.`,
  unknown: ({ title }: { title: string }) =>
    `Nobody in Harbour has your e-mail address of ${title}. Ask an administrator for an invitation.`,
  disabled: ({ title }: { title: string }) =>
    `You can’t sign in to Harbour any more, also by ${title}. Ask an administrator.`,
  noSignOut: ({ title }: { title: string }) => `${title} has no page to sign out. Sign out there by yourself.`,
}

/** What stands in the way of a passkey. */
export const passkeys = {
  noPlace:
    'Browsers have passkeys only at a name over https, or at localhost. An administrator can set PUBLIC_URL to such an address.',
  notMade: 'The passkey was not made. Try again.',
  nameMissing: 'Give it a name by which you know it again.',
  tooMany: ({ most }: { most: number }) => `You have ${most} passkeys. Remove one that you do not use any more.`,
  known: 'You have this passkey already.',
  none: 'There is no such passkey. It may have been removed.',
  refused: 'This passkey does not open Harbour. It may have been removed. Use your password.',
}
