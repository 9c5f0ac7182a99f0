export const en = {
  'label': 'Wishes',
  'description': 'Counts whom people asked for. Somebody whom you did not ask for loses nothing by it.',
  'because':
    'Having a say in the match was among the consistent predictors of its quality (Allen, Eby and Lentz 2006), ' +
    'and those who chose were more proactive (Kendall and Smith-Jentsch 2015). A wish may rest on little ' +
    'acquaintance, so it weighs less than what two people have in common.',
  'wishes.label': 'Is there somebody whom you would like to be matched with?',
  'wishes.help':
    'Up to five, the most wanted first. Nobody sees your wishes, neither the people you name nor the program manager.',
  'reason.mutual': '{mentor} and {mentoree} asked for each other.',
} as const
