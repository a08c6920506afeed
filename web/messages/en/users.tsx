/** Texts of the users screens. */
export const users = {
  signIn: {
    title: 'Sign in',
    about: 'Your customers from any spreadsheet, with no row lost.',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    typeBoth: 'Type your e-mail address and your password.',
    /** A note of the harbour chart beside the form. */
    chart: 'to the import berth 222°',
  },
}
