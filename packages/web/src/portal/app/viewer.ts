import { createContext, useContext } from 'react'

const Context = createContext('')
export const ViewerProvider = Context.Provider

/** The id of the person who is signed in; empty before that is known. */
export const useViewerId = (): string => useContext(Context)
