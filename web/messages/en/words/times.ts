/** How long something takes, and when it was. */
export const times = {
  moment: (day: string, clock: string) => `${day}, ${clock}`,
  near: (day: string, clock: string) => `${day} ${clock}`,
  seconds: (seconds: string) => `${seconds} s`,
  minutes: (minutes: number, seconds: number) => `${minutes} min ${seconds} s`,
  hours: (hours: number, minutes: number) => `${hours} h ${minutes} min`,
}
