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
