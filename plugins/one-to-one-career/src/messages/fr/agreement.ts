/** The clauses that both sign (M9), with the limits of confidentiality said before the first word is written (M16). */
export const agreement = {
  'clause.purpose.title': 'Ce que nous en attendons',
  'clause.purpose.text':
    'Cette relation sert au développement de la personne mentorée. Elle n’a rien à voir avec un jugement sur le ' +
    'travail, et aucun de nous ne rend compte de l’autre. Avec nos propres mots, voici ce que nous espérons :',
  'clause.confidentiality.title': 'Ce que nous disons reste entre nous',
  'clause.confidentiality.text': [
    'Ce que nous nous disons ou nous écrivons reste entre nous deux, même après la fin de la relation. Nous n’en ' +
      'parlons ni aux responsables, ni aux collègues, ni aux amis, pas même avec de bonnes intentions.',
    'Ce que nous écrivons dans notre espace, nous sommes seuls à pouvoir le lire : ni la personne qui pilote le ' +
      'programme ni celle qui exploite le système ne le peuvent. Chacun de nous reste libre de parler de sa propre ' +
      'expérience.',
  ].join('\n\n'),
  'clause.limits.title': 'Là où s’arrête la confidentialité',
  'clause.limits.text': [
    'Il y a des limites, et nous les connaissons avant de commencer. Si l’un de nous apprend que quelqu’un est ' +
      'en grave danger, qu’un enfant ou un adulte dépendant est maltraité, ou si la loi oblige à parler, il pourra ' +
      'devoir parler.',
    'Il le dit alors d’abord à l’autre si c’est sans danger, ne communique que le nécessaire et s’adresse à ' +
      '{officer}. Seul l’un de nous peut le faire, en choisissant les écrits à montrer. Il n’existe pas d’autre ' +
      'accès.',
  ].join('\n\n'),
  'clause.rhythm.title': 'À quel rythme nous nous voyons',
  'clause.rhythm.text':
    'Nous nous voyons environ toutes les {everyWeeks} semaines pendant {minutes} minutes, sur {weeks} semaines ' +
    'environ. Qui ne peut pas venir le dit la veille et propose une autre date. Entre les rendez-vous, nous ' +
    'avons convenu :',
  'clause.means.title': 'Comment nous nous joignons',
  'clause.means.text':
    'Nous nous voyons là où chacun peut parler librement. Nous nous écrivons dans notre espace, et n’utilisons ' +
    'd’autres moyens que pour prévenir d’un retard. Ce qui nous convient le mieux :',
  'clause.exit.title': 'Chacun de nous peut partir',
  'clause.exit.text': [
    'Chacun de nous peut mettre fin à cette relation à tout moment, en un geste et sans donner de raison. Ce ' +
      'n’est la faute de personne, cela ne laisse aucune trace, et une nouvelle rencontre est proposée aux deux.',
    'Si nous le pouvons, nous avons une dernière conversation, pour nous remercier et nous dire au revoir.',
  ].join('\n\n'),
}
