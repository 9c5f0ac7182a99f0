/**
 * Objects of the language that plugins share with the engine and with each other. What is sealed against change can't
 * be polluted: in a module, writing to it throws, and so the plugin that does is named.
 */
const FROZEN: readonly object[] = [
  Object, Function, Array, String, Number, Boolean, Symbol, Map, Set, WeakMap, WeakSet, Promise, Date, RegExp, BigInt,
  Math, JSON, Reflect, Array.prototype, String.prototype, Number.prototype, Boolean.prototype, Symbol.prototype,
  Map.prototype, Set.prototype, WeakMap.prototype, WeakSet.prototype, Date.prototype, BigInt.prototype,
]

/** Nothing may be added to these; what is there can't be frozen, because objects that inherit it could not have their own. */
const CLOSED: readonly object[] = [
  Object.prototype, Function.prototype, Error.prototype, Promise.prototype, RegExp.prototype, TypeError.prototype,
  RangeError.prototype, globalThis.AggregateError.prototype,
]

/** Seals the language in the thread that calls it. */
export function sealLanguage(): void {
  for (const each of FROZEN) Object.freeze(each)
  for (const each of CLOSED) Object.preventExtensions(each)
}
