/**
 * What npm has to do before a command can run, or undefined where nothing is missing. What is installed stays: a
 * folder that has the packages of development keeps them, and new ones are put beside those that are in use.
 *
 * @param needed 'production' or 'all': what the command needs
 * @param wanted the lockfile's name
 */
export function planInstall(needed, wanted, installed) {
  const level = needed === 'all' || installed.level === 'all' ? 'all' : 'production'
  if (installed.isWhole && installed.wanted === wanted && installed.level === level) return undefined
  const dev = level === 'all' ? '--include=dev' : '--omit=dev'
  // `npm ci` begins by removing everything: right where nothing is there, or only half of something.
  return { isAddition: installed.isWhole, args: [...(installed.isWhole ? ['install', '--no-save'] : ['ci']), dev] }
}
