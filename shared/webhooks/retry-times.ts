/** How long it is waited after each try that was in vain, in seconds: a bit more than a day in all, and then no more. */
export const retrySeconds = [5, 60, 300, 1_800, 7_200, 18_000, 28_800, 32_400] as const

/** After so many hours in which nothing arrives, a webhook is turned off. */
export const failingHours = 24

/** However many tries were in vain, a webhook is asked again within so many seconds. */
const pauseMax = 3_600

/** When a delivery is tried again; undefined after the last try. */
export const waitAfter = (attempts: number): number | undefined => retrySeconds[attempts - 1]

/** How long nothing at all is sent to a webhook at which so many tries one after the other were in vain. */
export const pauseAfter = (failures: number): number => Math.min(waitAfter(failures) ?? pauseMax, pauseMax)
