/** Whether a run takes everything (`npm run test:long`); else it takes of long tables some of each kind. */
export const isLong = process.env.TESTS === 'long'
