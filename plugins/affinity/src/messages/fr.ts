export const fr = {
  'label': 'Affinité choisie',
  'description':
    'Répond au souhait de qui a demandé un partenaire avec quelque chose en commun, comme le fait d’être parent. ' +
    'Ne compte que pour qui l’a demandé. Aucun modèle ne l’utilise de lui-même.',
  'because':
    'La ressemblance démographique n’ajoute rien par elle-même à une relation (Tuma et Dolan) : personne n’est ' +
    'donc mis en relation ainsi sans l’avoir demandé. Avoir son mot à dire aide (Allen, Eby et Lentz 2006) : qui ' +
    'le demande peut l’avoir, avec un faible poids.',
  'about.label': 'Aimeriez-vous dire de vous quelque chose que d’autres cherchent peut-être ?',
  'about.help':
    'Seulement si vous le voulez. Cela ne sert qu’à la mise en relation, et seulement si quelqu’un l’a demandé. ' +
    'Personne ne le voit.',
  'seeks.label': 'Aimeriez-vous un partenaire qui partage ceci avec vous ?',
  'seeks.help': 'Seulement si cela compte pour vous. Personne ne voit que vous l’avez demandé.',
  'belonging.woman': 'Être une femme',
  'belonging.man': 'Être un homme',
  'belonging.non-binary': 'Être non binaire',
  'belonging.parent': 'Être parent',
  'belonging.carer': 'S’occuper d’un proche',
  'belonging.first-to-study': 'Être le premier ou la première de la famille à étudier',
  'belonging.lgbtq': 'Être lesbienne, gay, bi, trans ou queer',
  'belonging.disabled': 'Vivre avec un handicap',
  'belonging.came-from-abroad': 'Venir d’un autre pays',
  'belonging.person-of-colour': 'Être une personne racisée',
  'belonging.person-of-faith': 'Vivre selon une foi',
  'reason.found': 'Quelque chose qui a été demandé en privé est présent ici.',
} as const
