const reasons = [
  [/ENOSPC/, 'The disk is full: about 700 MB are needed for all packages. Make room and run the same command again.'],
  [
    /EACCES|EPERM|EROFS/,
    'This user may not write here. Give the folder to the user who starts Harbour and run the same command again.',
  ],
  [
    /EINTEGRITY/,
    'A package is not the one that the lockfile names. Run "npm cache verify" and the same command again; if it ' +
      'stays so, do not use this registry.',
  ],
  [
    /EUSAGE|in sync/,
    'package.json and package-lock.json do not agree. Run "npm install" and commit both, or take both back to what ' +
      'was committed.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/,
    'The package registry could not be reached. The packages are fetched once, and only this needs a network: ' +
      'connect this machine, or tell npm of your proxy or mirror (npm config set proxy … or registry …), ' +
      'and run the same command again.',
  ],
]

/** One sentence: what to do about an installation that failed, from what npm said. */
export function explainFailure(said) {
  const found = reasons.find(([pattern]) => pattern.test(said))
  return found
    ? found[1]
    : 'The packages could not be installed; the lines above say why. Put that right and run the same command again.'
}
