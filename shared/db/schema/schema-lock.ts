/** The name of the lock: whoever changes the schema has it alone; whoever needs it to stay as it is shares it. */
export const schemaLock = 'harbour schema'
