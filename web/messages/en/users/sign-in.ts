/** Texts of the gate: to sign in, to join by an invitation, to choose a new password, to type it again. */
export const signIn = {
  title: 'Sign in',
  about: 'Your customers from any spreadsheet, with no row lost.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  typeBoth: 'Type your e-mail address and your password.',
  forgotten: 'Forgotten your password? An administrator can give you a reset link.',
  languages: 'Language',
  /** A note of the harbour chart beside the form. */
  chart: 'to the import berth 222°',
}

/** Where a code is asked for after the password. */
export const code = {
  title: 'Type your code',
  about: 'Open your authenticator app and type the six digits that it shows for Harbour.',
  code: 'Code',
  submit: 'Sign in',
  lost: 'I can’t use my app',
  lostAbout: 'Type one of the recovery codes that you kept. Each works once. If you have none, ask an administrator.',
  recovery: 'Recovery code',
  submitRecovery: 'Sign in with the recovery code',
  closedTitle: 'Sign in again',
}

export const link = {
  invitation: {
    title: 'Join Harbour',
    about: 'You have been invited. Give your name and choose a password.',
    submit: 'Join',
  },
  reset: {
    title: 'Choose a new password',
    about: 'You are signed in with it at once, and out everywhere else.',
    submit: 'Save and sign in',
  },
  name: 'Your name',
  password: 'New password',
  again: 'The same again',
  hint: 'At least 12 characters. Four words that do not belong together are easy to keep in mind.',
  closedTitle: 'This link can’t be used',
  toSignIn: 'Go to sign-in',
}

export const confirm = {
  title: 'Type your password again',
  about: 'What you want to do changes who gets in, so Harbour asks whether it is you. It asks once in 15 minutes.',
  password: 'Your password',
  submit: 'Continue',
}

/** What has to be done before anything else. */
export const first = {
  password: {
    title: 'Choose your own password',
    about: 'The password that was made for you at the first start has ended.',
    submit: 'Save and go on',
  },
  factor: {
    title: 'Set up two-step sign-in',
    about: 'Your administrator wants everybody to sign in with more than a password. It takes a minute.',
    hasPasskey:
      'Your administrator wants everybody to sign in with more than a password. You have a passkey: sign out, and sign in with it.',
    app: 'Use an app on your phone',
    passkey: 'Use a passkey',
  },
}
