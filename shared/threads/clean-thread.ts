import { type CleanedChunk, type CleanTask, cleanRecords } from '../ledger/clean-records.ts'
import { answerTasks } from './answer-tasks.ts'

// Cleans chunks of files. Whoever started it has the store and the database.
answerTasks<CleanTask, CleanedChunk>((task) => {
  const result = cleanRecords(task)
  return { result, transfer: result.text.map(({ buffer }) => buffer) }
})
