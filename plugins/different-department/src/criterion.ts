import { allow, defineCriterion, directory, exclude, foldTag, reason } from '@ithaca/sdk'

export const differentDepartment = defineCriterion({
  id: 'different-department',
  kind: 'constraint',
  label: 'label',
  description: 'description',
  because: 'because',
  symmetric: true,
  reads: { department: directory.department() },
  score: ({ keyed }) =>
    keyed({
      mentor: ({ department }) => department && foldTag(department),
      mentoree: ({ department }) => department && foldTag(department),
      score: (mentor, mentoree) => (mentor === mentoree ? exclude(reason('reason.same')) : allow()),
    }),
  explain: ({ mentor, mentoree }) =>
    mentor.department === undefined || mentoree.department === undefined
      ? undefined
      : reason('reason.different', { mentors: mentor.department, mentorees: mentoree.department }),
})
