/** Readers for validated search params: anything unexpected in an address counts as absent, never as an error. */
export type RawSearch = Record<string, unknown>

/** A text of at most `maxLength` characters. A number in the address (`?search=42`) is text, too. */
export function textParam(raw: RawSearch, key: string, maxLength = 200): string | undefined {
  const value = raw[key]
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text !== '' ? text.slice(0, maxLength) : undefined
}

/** One of a closed list. */
export function choiceParam<Choice extends string>(
  raw: RawSearch, key: string, choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === raw[key])
}

/** A whole number of at least 0. */
export function countParam(raw: RawSearch, key: string): number | undefined {
  const value = Number(raw[key])
  return Number.isSafeInteger(value) && value >= 0 && raw[key] !== undefined ? value : undefined
}

export function flagParam(raw: RawSearch, key: string): true | undefined {
  return raw[key] === true || raw[key] === 'true' ? true : undefined
}
