import { countOf } from '../../../words/numbers.ts'

/** Texts about how far an import is. */
export const progress = {
  title: 'Progress',
  shareDone: 'Share done',
  showReview: 'Show them',
  noReview: 'no rows',
  done: 'Done',
  timeLeft: 'Time left',
  soFar: (time: string) => `${time} so far`,
  speed: 'Speed',
  speedUnit: 'records per second',
  took: 'Took',
  recordsPerSecond: (count: number) => `${countOf(count, 'record')} per second`,
  reloads: 'This page reloads every two seconds.',
  paused: 'Paused. “Resume” continues where it stopped.',
  canClose: (state: string) => `${state}. You can close this page; the work continues.`,
  steps: 'Steps',
  stepDone: 'done',
}
