/**
 * Where erasures stand besides the database, so that no backup of it undoes them: the store, and a folder beside the daily
 * backups where there are such. What is there is never written over.
 */
export interface Place {
  list(): Promise<string[]>
  read(name: string): Promise<Buffer>
  write(name: string, bytes: Buffer): Promise<void>
}
