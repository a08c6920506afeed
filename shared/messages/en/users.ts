const wrong = 'That e-mail and password do not match.'

/** What stands in the way of signing in and of what a role may do. */
export const users = {
  signInFirst: 'Sign in first.',
  notAllowed: 'Your role does not allow this. Ask an administrator.',
  tooManyTries: ({ minutes }: { minutes: number }) => `Too many tries. Wait ${minutes} minutes, then sign in again.`,
  wrong,
  wrongForGood: ({ minutes }: { minutes: number }) => `${wrong} That was the last try for ${minutes} minutes.`,
  wrongTriesLeft: ({ left }: { left: number }) => `${wrong} ${left === 1 ? 'One try is' : `${left} tries are`} left.`,
  administrator: 'Administrator',
}
