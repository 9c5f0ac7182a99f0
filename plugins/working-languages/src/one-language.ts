import { allow, exclude, inBoth, noData, reason } from '@ithaca/sdk'
import { defineGroupRule } from '@ithaca/sdk/unstable'
import { workingLanguages } from './languages-field.ts'

/** A rule over groups: one language in which all can talk. Any two may have one without there being one for all. */
export const oneLanguage = defineGroupRule({
  id: 'one-language-for-all',
  label: 'group.label',
  because: 'group.because',
  reads: { languages: workingLanguages },
  group: ({ mentor, members }) => {
    const known = [mentor, ...members].flatMap((person) => (person?.languages === undefined ? [] : [person.languages]))
    const [first, ...others] = known
    if (first === undefined || others.length === 0) return noData()
    const ofAll = others.reduce<readonly string[]>((languages, each) => inBoth(languages, each), first)
    return ofAll.length > 0 ? allow() : exclude(reason('group.reason.none'))
  },
})
