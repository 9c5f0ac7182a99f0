import { defineCriterion, definePlugin, field, inBoth, labels, reason } from '@ithaca/sdk'
import { z } from 'zod'

export const criterion = defineCriterion({
  id: 'first-jobs',
  kind: 'preference',
  label: 'label',
  description: 'description',
  because: 'because',
  weight: 8,
  symmetric: true,
  reads: {
    firstJobs: field.tags({
      label: 'question',
      help: 'question.help',
      visibleTo: ['partner'],
      options: { kitchen: 'job.kitchen', shop: 'job.shop', farm: 'job.farm', teaching: 'job.teaching' },
      ownWords: true,
      max: 3,
    }),
  },
  settings: z.object({
    rareCountsMore: z.boolean().default(true).meta({
      title: 'Rare first jobs count more',
      description: 'Two former lighthouse keepers share more than two former shop assistants.',
    }),
  }),
  score: ({ settings, sets }) =>
    sets({
      mentor: 'firstJobs',
      mentoree: 'firstJobs',
      measure: 'overlap',
      weight: settings.rareCountsMore ? 'rarity' : 'equal',
    }),
  explain: ({ mentor, mentoree }) => {
    const both = inBoth(mentoree.firstJobs, mentor.firstJobs)
    return both.length === 0 ? undefined : reason('shared', { jobs: labels('firstJobs', both) })
  },
})

export default definePlugin({
  id: 'first-jobs',
  version: '0.1.0',
  engine: '^0.1',
  criteria: [criterion],
  messages: {
    en: {
      'label': 'First jobs',
      'description': 'Looks for people who began in the same way.',
      'because':
        'Likeness in experience goes with better relationships (Eby et al. 2013). A first job is a small part of it.',
      'question': 'What was your first job?',
      'question.help': 'Up to three. Add your own words if the list has none.',
      'job.kitchen': 'In a kitchen',
      'job.shop': 'In a shop',
      'job.farm': 'On a farm',
      'job.teaching': 'Teaching somebody',
      'shared': '{mentor} and {mentoree} began alike: {jobs}.',
    },
    fr: {
      'label': 'Premiers emplois',
      'description': 'Cherche des personnes qui ont commencé de la même façon.',
      'because':
        'La proximité d’expérience va avec de meilleures relations (Eby et al. 2013). Un premier emploi en est une petite part.',
      'question': 'Quel a été votre premier emploi ?',
      'question.help': 'Trois au plus. Ajoutez vos propres mots si la liste ne les a pas.',
      'job.kitchen': 'En cuisine',
      'job.shop': 'Dans un magasin',
      'job.farm': 'Dans une ferme',
      'job.teaching': 'Enseigner à quelqu’un',
      'shared': '{mentor} et {mentoree} ont commencé de la même façon : {jobs}.',
    },
  },
})
