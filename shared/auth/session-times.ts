/** How long a session lasts, and how long without a request; both are settings. */
export interface SessionLimits {
  readonly hours: number
  readonly idleHours: number
}

/** How long after the password somebody may give their code, in minutes. */
export const codeMinutes = 10

/** How long somebody may be at a provider, in minutes. */
export const providerMinutes = 15

/** How long after the password was typed dangerous things may be done without typing it again. */
export const confirmedMinutes = 15
