import type { AnyView } from '../../field/reads.ts'

/** The list under a name, or undefined when it is missing or empty. */
export function listAt(view: AnyView, name: string | undefined): readonly string[] | undefined {
  const value = name === undefined ? undefined : view[name]
  return Array.isArray(value) && value.length > 0 ? (value as readonly string[]) : undefined
}
