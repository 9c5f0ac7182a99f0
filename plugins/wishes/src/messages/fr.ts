export const fr = {
  'label': 'Souhaits',
  'description': 'Tient compte des personnes demandées. Qui n’a pas été demandé n’y perd rien.',
  'because':
    'Avoir son mot à dire dans la mise en relation fait partie de ce qui en prédit le mieux la qualité (Allen, ' +
    'Eby et Lentz 2006), et qui a choisi est plus actif (Kendall et Smith-Jentsch 2015). Un souhait peut reposer ' +
    'sur peu de connaissance : il pèse moins que ce que deux personnes ont en commun.',
  'wishes.label': 'Y a-t-il quelqu’un avec qui vous aimeriez être mis en relation ?',
  'wishes.help':
    'Cinq personnes au plus, la plus souhaitée en premier. Personne ne voit vos souhaits, ni les personnes ' +
    'citées, ni la personne qui pilote le programme.',
  'reason.mutual': '{mentor} et {mentoree} se sont demandés l’un l’autre.',
} as const
