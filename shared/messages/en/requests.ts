/** What is wrong with a request itself. */
export const requests = {
  /** In words that no catalogue has, such as those of the library that checks inputs. */
  noWholeNumber: 'Give a whole number, in digits.',
  noNumber: 'Give a number, in digits.',
  asSaid: ({ words }: { words: string }) => words,
  invalid: ({ problems }: { problems: readonly string[] }) => `Some values can't be used: ${problems.join('; ')}`,
  field: ({ name, problem }: { name: string; problem: string }) => `${name}: ${problem}`,
  nulCharacter: 'Take out the NUL character',
  noPage: 'There is nothing at this address.',
  noHost: 'The Host header of this request is not a host name.',
  unknownHost: ({ host }: { host: string }) =>
    `Harbour is not set to answer as ${host}. Add this name to ALLOWED_HOSTS, or set PUBLIC_URL, and start again.`,
  crossSite:
    'This request did not come from a page of this site, so nothing was changed. Open the page here and try again.',
  eventsToken: 'Send the events token: Authorization: Bearer …',
  bodyTooLarge: 'This request is too large: at most 1 MB.',
  notJson: 'The body must be a JSON object.',
  settingsNotJson: 'The field settings is no JSON.',
  fileTooLarge: ({ megabytes }: { megabytes: number }) =>
    `This file is larger than ${megabytes.toLocaleString('en')} MB, the most that is taken.`,
  tooManyFiles: ({ most }: { most: number }) => `Send at most ${most} files at once.`,
  tooLong: 'This takes too long to find. Type more letters, or take a filter that leaves fewer.',
  tooMany: 'You have asked for many pages at once. Wait until they are here, then try again.',
  tooManyCalls: ({ most }: { most: number }) => `At most ${most} calls a minute. Wait as long as Retry-After says.`,
  ifMatch: 'Write If-Match: "7", the version that you saw, and no other one in the body.',
  busy: 'Somebody else changed the same at this moment, and nothing was done. Try again.',
  keyDone: 'The request of this Idempotency-Key was done, and its answer is not shown again.',
  keyNotHere: 'A file takes no Idempotency-Key. Give it an importId instead: it comes once, however often it is sent.',
  keyOdd: 'An Idempotency-Key has 1 to 255 letters, digits and signs, and no blanks.',
  keyReused: 'This Idempotency-Key came with another request. Take a new one.',
  keyRunning:
    'The request that this Idempotency-Key came with is being done, or was broken off. Look whether it was done, and take a new key where it was not.',
  cutOff: 'The upload did not arrive whole. Send the file again.',
  noTool: ({ name }: { name: string }) => `There is no tool ${name}. List the tools again.`,
  wrongConfirmation:
    'This confirmation is not that of what you ask for. Ask without one, show the person what is told, and send the confirmation that came with it.',
  assistantToken: 'Send a token: Authorization: Bearer hbr_…',
}
