/** A Prisma enum's values as GraphQL spells them: upper case outside, as stored inside. */
export function enumValues<Values extends Readonly<Record<string, string>>>(values: Values) {
  return Object.fromEntries(Object.values(values).map((value) => [value.toUpperCase(), { value }])) as {
    [Name in keyof Values as Uppercase<Name & string>]: { value: Values[Name] }
  }
}
