/** The version of Harbour that this code is: the one of package.json, as a test says. */
export const version = '0.1.0'
