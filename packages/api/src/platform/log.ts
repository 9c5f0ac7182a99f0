import { pino } from 'pino'

/** Structured log on stderr. Names, ids and counts only: never an input, an answer or a message of an error. */
export type Log = pino.Logger

export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))
}
