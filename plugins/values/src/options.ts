/** Things that people hold dear at work; none is better than another. */
export const options = {
  honesty: 'value.honesty',
  loyalty: 'value.loyalty',
  fairness: 'value.fairness',
  kindness: 'value.kindness',
  independence: 'value.independence',
  security: 'value.security',
  curiosity: 'value.curiosity',
  creativity: 'value.creativity',
  craft: 'value.craft',
  courage: 'value.courage',
  belonging: 'value.belonging',
  service: 'value.service',
  influence: 'value.influence',
  balance: 'value.balance',
  tradition: 'value.tradition',
  humour: 'value.humour',
} as const
