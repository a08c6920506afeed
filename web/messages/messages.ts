import { createContext, useContext } from 'hono/jsx'
import { en } from './en/index.ts'

/**
 * The texts of all screens in one language. English names every text; another language has to have the same,
 * and the compiler says which it has not.
 */
export type Messages = typeof en

/** The language of the page that is being rendered. */
export const MessagesContext = createContext<Messages>(en)

export const useMessages = (): Messages => useContext(MessagesContext)
